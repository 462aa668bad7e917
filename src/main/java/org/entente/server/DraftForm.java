package org.entente.server;

import static org.entente.server.DraftField.choice;
import static org.entente.server.DraftField.date;
import static org.entente.server.DraftField.name;
import static org.entente.server.DraftField.names;
import static org.entente.server.DraftField.number;
import static org.entente.server.DraftField.roles;
import static org.entente.server.DraftField.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.facts.AgreementKind;
import org.entente.facts.Approximation;
import org.entente.facts.Attitude;
import org.entente.facts.Code;
import org.entente.facts.EventKind;
import org.entente.facts.FigureKind;
import org.entente.facts.Modality;
import org.entente.facts.Occurrence;
import org.entente.facts.Role;
import org.entente.facts.Status;
import org.entente.facts.Voice;
import org.entente.ontology.Codes;
import org.entente.reading.ArticleReader;

/** Which fields the facts of a section have, in the order in which a person reads them. Ids stay as they are drafted. */
final class DraftForm {
    /** What the form of the longest article has, and more; how many bytes they may have is bounded as well. */
    static final int MOST_CONTROLS = 50_000;

    static final String ACTORS = "actors";
    static final String OFFICES = "offices";
    static final String PLACES = "places";
    static final String TOPICS = "topics";
    static final String SENTENCES = "sentences";

    private static final DraftField OCCURRENCE =
            choice("occurrence", "How far it had come", Code.words(Occurrence.class));
    private static final DraftField PARTICIPANTS = roles("participants", "Who takes part", Code.words(Role.class));

    private static final List<DraftField> LINKS = List.of(
            text("part-of", "Part of the event").rarely(),
            text("responds-to", "Answers the pledge").rarely(),
            names("fulfils", "Makes good the pledges", "").rarely(),
            names("concerns", "Is about", "").rarely(),
            choice("plover", "PLOVER code", List.copyOf(Codes.of("plover"))).rarely());

    private static final List<DraftField> CLAIM = List.of(
            name("claim.claimant", "Who says so", ACTORS),
            name("claim.capacity", "Speaking as", OFFICES),
            name("claim.addressee", "Said to", ACTORS).rarely(),
            choice("claim.voice", "In what voice", Code.words(Voice.class)),
            choice("claim.modality", "Told as", Code.words(Modality.class)),
            names("claim.evidence", "Sentences", SENTENCES),
            names("topics", "Topics", TOPICS));

    private static final List<DraftField> MENTIONS = List.of(
            name("actor", "Who is meant", ACTORS).rarely(),
            name("place", "Which place is meant", PLACES).rarely(),
            text("written", "As the text has it"));

    private static final Map<String, List<DraftField>> SECTIONS = Map.of(
            "mentions", MENTIONS,
            "tenures", with(plain(CLAIM), List.of(), tenure()),
            "events", with(CLAIM, LINKS, event()),
            "pledges", with(CLAIM, LINKS, pledge()),
            "agreements", with(CLAIM, List.of(), agreement()),
            "projects", with(CLAIM, List.of(), project()),
            "figures", with(CLAIM, List.of(), figure()),
            "stances", with(CLAIM, List.of(), stance()));

    private DraftForm() {}

    /** None for a section that no draft has. */
    static List<DraftField> of(String section) {
        return SECTIONS.getOrDefault(section, List.of());
    }

    private static List<DraftField> with(List<DraftField> claim, List<DraftField> links, DraftField... own) {
        return Stream.of(Arrays.asList(own), links, claim).flatMap(List::stream).toList();
    }

    /** Who holds an office is mostly told by the outlet itself, so all but the sentences is only shown where it is not. */
    private static List<DraftField> plain(List<DraftField> claim) {
        return claim.stream()
                .filter(field -> !field.path().equals("topics"))
                .map(field -> field.path().equals("claim.evidence") ? field : field.rarely())
                .toList();
    }

    private static DraftField[] tenure() {
        return new DraftField[] {
            name("holder", "Who holds it", ACTORS),
            name("office", "Office", OFFICES),
            date("during", "When").rarely()
        };
    }

    private static DraftField[] event() {
        return new DraftField[] {
            text("title", "Title"),
            choice("kind", "Kind", kinds(false)),
            OCCURRENCE,
            date("when", "When"),
            names("place", "Where", PLACES),
            PARTICIPANTS
        };
    }

    private static DraftField[] pledge() {
        return new DraftField[] {
            text("title", "Title"),
            choice("kind", "Kind", kinds(true)),
            date("when", "When it was made"),
            date("horizon", "By when it is due"),
            names("place", "Where", PLACES).rarely(),
            OCCURRENCE.rarely(),
            PARTICIPANTS
        };
    }

    private static DraftField[] agreement() {
        return new DraftField[] {
            text("title", "Title"),
            choice("kind", "Kind", Code.words(AgreementKind.class)),
            choice("status", "How far it had come", Code.words(Status.class)),
            date("signed-on", "Signed on"),
            date("horizon", "Runs until"),
            names("parties", "Parties", ACTORS),
            text("signed-at", "Signed at the event").rarely(),
            text("under", "Under the agreement").rarely(),
            names("fulfils", "Makes good the pledges", "").rarely()
        };
    }

    private static DraftField[] project() {
        return new DraftField[] {
            text("title", "Title"),
            names("undertaken-by", "Carried out by", ACTORS),
            names("location", "Where", PLACES),
            date("horizon", "By when it is to be done")
        };
    }

    private static DraftField[] figure() {
        List<String> exactness = Code.words(Approximation.class);
        return new DraftField[] {
            text("title", "Title"),
            choice("kind", "Kind", Code.words(FigureKind.class)),
            choice("measure", "What is measured", List.copyOf(Codes.of("measure"))),
            choice("approximation", "How exact", exactness),
            number("value", "Number"),
            choice("unit", "Unit", List.copyOf(ArticleReader.units())),
            number("change", "Change in percent"),
            choice("change-approximation", "How exact the change", exactness),
            date("period", "Of what time"),
            date("horizon", "By when it is aimed at"),
            names("between", "Between", ACTORS),
            names("origin", "From", ACTORS),
            names("destination", "To", ACTORS),
            names("of", "Of", ACTORS),
            name("statistical-source", "Whose statistics", ACTORS).rarely()
        };
    }

    private static DraftField[] stance() {
        return new DraftField[] {
            text("gist", "The view, in your own words"),
            name("holder", "Whose view", ACTORS),
            choice("attitude", "Attitude", Code.words(Attitude.class)),
            names("towards", "Towards", ACTORS),
            names("concerns", "Is about", "").rarely()
        };
    }

    private static List<String> kinds(boolean pledges) {
        return Stream.of(EventKind.values())
                .filter(kind -> kind.commits() == pledges)
                .map(EventKind::code)
                .toList();
    }
}
