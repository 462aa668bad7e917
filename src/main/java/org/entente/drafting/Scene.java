package org.entente.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One sentence as rules see it: its tagged text, who says it, and the article around it. */
final class Scene {
    static final String ACTOR = "‹[POBCAG]\\d+›";
    /** What leads from a day on which something was said to what is to be on another. */
    private static final Pattern AHEAD =
            Pattern.compile("\\b(?:to|will|would|shall|may|might|could)(?: \\p{L}+ly| also| then| first)? $");

    private static final Pattern INTO = Pattern.compile(
            "\\b(?:in|at|to|on|into) (?:the )?(?:(?:‹[CJ]\\d+›(?:'s)? )?(?:\\p{Ll}+ )?(?:capital|city|town|port|resort|village|province|region|border town) )?(?:of )?$");
    private static final Pattern BREAK = Pattern.compile(
            "; | and (?=(?:was|were|is|are) (?:due|set|expected|scheduled) to\\b)|, (?:to|from|with|by) (?:whom|which) |, (?:and|but|while|which|who|where|when|adding|after|as|during|expressing|saying|to) |\\bwhile\\b|\\bwhereas\\b| that (?!day|time|(?:had been|has been|was|were|is|are) (?:\\w+ )?(?:planned|scheduled|set|due|to|pencilled|fixed|booked|expected|meant|announced)\\b)| (?:before|until|once|when|if) (?=(?:the |\\p{Lu}\\p{L}+ ){0,4}‹[PGO]\\d+› (?:\\p{Ll}+(?:s|ed)|came|went|flew|left|met|will|had)\\b)|, (?=(?:is|was|are|were|will|would|has|had|plans|said|says|can|may|could|told|did|does)\\b)|\\. |\" ?|, (?=‹D)|: ");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:At the (?:\\w+ )?invitation of|(?:After|Following|Before|Ahead of|During|In|At) (?:an? |the |his |her |their )?(?:\\w+ ){0,2}(?:talks?|meetings?|call|visit|conversation|lunch|dinner|consultations|discussions) (?:with|of|by)|Accompanied by|Unlike|Like)(?: (?:(?!‹P)[^.;])*?, ‹P\\d+›(?=,))?[^.;]*?, (?=(?:the )?(?:\\p{Lu}|‹))");
    private final Sentence sentence;
    private final Tagged tagged;
    private final Said said;
    private final Story story;

    private static final Pattern PARTNER = Pattern.compile(
            "(‹(?<sort>[PO])\\d+›), [^‹;.]{0,40}(?:‹[CJOB]\\d+›[^‹;.,]{0,30})?,? and (?:the |‹[JC]\\d+›(?:'s)? |\\p{L}+ ){0,5}(?<second>‹\\k<sort>\\d+›)");

    private static final Pattern SAID = Pattern.compile(" that (?!(?:had been|has been|was|were|is|are) )");
    private static final Pattern ASIDE =
            Pattern.compile("^.{30,}, (?:which|whose) |^[^,]{15,} who (?!is |are |will |was |were )[^,]*$");

    /** What a clause names only as what something is done to. */
    private static final Pattern OBJECT = Pattern.compile(
            "^(?:is|was|are|were|will|would)\\b[^‹]*(?:‹D\\d+›[^‹]*)?\\bto \\p{Ll}+ (?:the )?‹[OBC]\\d+›");

    /** Who is to do something by what another says: “said her president, ‹P1›, hoped to come”. */
    private static final Pattern BESIDE = Pattern.compile(
            "\\b(?:said|says|hinted|confirmed|announced|added|hoped) (?:that )?(?:(?:his|her|the|their|its|‹[JC]\\d+›(?:'s)?|[\\p{L}-]+) ){0,5}?(?:[\\p{L}-]+, )?(‹[PG]\\d+›),? (?:would|will|hoped|hopes|plans?|planned|intends?|might|may|could|is|was|are|were|had|has) (?:\\p{Ll}+ ){0,4}$");

    /** What somebody did to another and did then: “called on ‹P1› and is to leave”. */
    private static final Pattern THEN = Pattern.compile(
            "\\b(?:on|with|met|by|to|told|received|thanked) (?:[\\p{L}-]+ ){0,4}‹P\\d+› and (?:then |later |also )?(?:is|was|will|would|has|had|\\p{Ll}+ed) [^‹]*$");

    /** Of whom a clause tells that begins with “who”. */
    private static final Pattern RELATIVE = Pattern.compile("(‹[PGCOB]\\d+›),? (?:who|which) $");

    Scene(Sentence sentence, Tagged tagged, Said said, Story story) {
        this.sentence = sentence;
        this.tagged = tagged;
        this.said = said;
        this.story = story;
    }

    Sentence sentence() {
        return sentence;
    }

    String text() {
        return tagged.text();
    }

    Tagged tagged() {
        return tagged;
    }

    Said said() {
        return said;
    }

    Story story() {
        return story;
    }

    /** The clause around a position, as its start and end. */
    int[] clause(int position) {
        int start = 0;
        int end = text().length();
        Matcher matcher = BREAK.matcher(text());
        while (matcher.find()) {
            if (matcher.end() <= position) {
                start = matcher.end();
            } else if (matcher.start() > position) {
                end = matcher.start();
                break;
            }
        }
        return new int[] {start, end};
    }

    /** Where the sentence proper begins, after such words as “At the invitation of …,”. */
    private int opening(int position) {
        Matcher opening = OPENING.matcher(text());
        return opening.find()
                        && opening.end() < position
                        && !actors(opening.end(), position, true).isEmpty()
                ? opening.end()
                : 0;
    }

    /** Who does what a verb at a position says: the nearest clause before it that names somebody. */
    List<Thing> subject(int position) {
        Matcher beside = BESIDE.matcher(text().substring(0, position));
        if (beside.find()) {
            return tagged.named(beside.group(1)).things();
        }
        int end = position;
        int opening = opening(position);
        for (int start = clause(position)[0]; ; start = clause(Math.max(0, end - 1))[0]) {
            start = Math.max(start, opening);
            Matcher relative = RELATIVE.matcher(text().substring(0, start));
            if (relative.find()
                    && (actors(start, end, false).isEmpty()
                            || THEN.matcher(text().substring(start, end)).find())) {
                return tagged.named(relative.group(1)).things();
            }
            boolean aside = start > 0 && text().substring(start, end).matches("\\s*(?:who|which|whose) .*");
            List<Thing> found = aside ? List.of() : actors(start, end, true);
            boolean object = !found.isEmpty()
                    && start > opening
                    && OBJECT.matcher(text().substring(start, end)).find()
                    && found.stream().noneMatch(Thing::person);
            if (!object
                    && found.size() == 1
                    && (found.get(0).person() || found.get(0).sort() == Sort.ORGANIZATION)) {
                return withPartner(found.get(0), end);
            }
            if (!found.isEmpty() && !object || start <= opening) {
                return found;
            }
            end = Math.max(0, start - 1);
        }
    }

    /** With whoever is joined by “and” across an apposition: “Laura Campos, the minister, and Hedi Mansour”. */
    private List<Thing> withPartner(Thing person, int end) {
        Matcher pair = PARTNER.matcher(text()).region(0, end);
        while (pair.find()) {
            Thing first = tagged.named(pair.group(1)).thing();
            if (tagged.named(pair.group("second")).thing().equals(person) && !first.equals(person)) {
                return List.of(first, person);
            }
        }
        return List.of(person);
    }

    /** To whom it is done: those named first after a position. */
    List<Thing> object(int position) {
        return actors(position, clause(position)[1], true);
    }

    /** The first actors of a stretch, persons before all others, with those that “and” joins to them. */
    List<Thing> actors(int from, int to, boolean bodies) {
        List<Piece> pieces = tagged.among(from, to);
        Optional<Piece> first = pieces.stream()
                .filter(piece -> piece.sign() == 'P' || piece.sign() == 'G')
                .findFirst()
                .or(() -> bodies
                        ? pieces.stream()
                                .filter(piece -> "OBCA".indexOf(piece.sign()) >= 0
                                        && piece.thing().acts())
                                .findFirst()
                        : Optional.empty());
        return first.map(piece -> joined(piece, to)).orElse(List.of());
    }

    private List<Thing> joined(Piece first, int to) {
        List<Thing> things = new ArrayList<>(first.things());
        int at = tagged.at(first);
        String sort = first.sign() == 'P' ? "P" : first.sign() == 'C' ? "CB" : "OBC";
        Matcher next = Pattern.compile(
                        "‹\\w\\d+›(?: of (?:the )?‹C\\d+›(?=,? and ))?(?:,? and |, | with )(?:(?:the |‹[JC]\\d+›(?:'s)? |\\p{L}+ ){0,5})(?=(‹["
                                + sort + "]\\d+›)(?! (?:said|told|added|announced)))")
                .matcher(text());
        while (at >= 0 && next.find(at) && next.start() == at && next.start(1) < to) {
            Piece piece = tagged.named(next.group(1));
            if (piece.thing().acts() && !things.contains(piece.thing())) {
                things.add(piece.thing());
            }
            at = next.start(1);
        }
        return things;
    }

    /** The place that a preposition leads to, near a position: after it first, then before it in the sentence. */
    Optional<Thing> place(int position) {
        List<Piece> places = tagged.pieces().stream().filter(this::somewhere).toList();
        return places.stream()
                .filter(piece -> tagged.at(piece) >= position)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .map(Piece::thing);
    }

    /** Whether a preposition leads to a place, or it is told by “here”. */
    private boolean somewhere(Piece piece) {
        int at = tagged.at(piece);
        return "CLAM".indexOf(piece.sign()) >= 0
                && !text().startsWith("'s", tagged.end(piece))
                && (piece.sign() == 'L' && !piece.literal()
                        || INTO.matcher(text().substring(0, at)).find());
    }

    /** The date nearest to a position that says when. */
    Optional<Dated> when(int position) {
        int[] clause = clause(position);
        Optional<Dated> next = AHEAD.matcher(text().substring(0, position)).find()
                ? nearest(tagged.among(position, clause[1]), position)
                : Optional.empty();
        if (next.isPresent()) {
            return next;
        }
        return nearest(tagged.among(clause[0], clause[1]), position)
                .or(() -> nearest(
                        tagged.pieces().stream()
                                .filter(piece -> !apart(tagged.at(piece), position))
                                .toList(),
                        position));
    }

    private Optional<Dated> nearest(List<Piece> pieces, int position) {
        return pieces.stream()
                .filter(piece ->
                        piece.value() instanceof Dated dated && dated.use().equals("at") && !used(piece))
                .min(Comparator.comparingInt(piece -> distance(tagged.at(piece), position)))
                .map(piece -> (Dated) piece.value());
    }

    /** Whether one stands in what is said, and the other in who says it, or a date in an aside about something else. */
    private boolean apart(int at, int position) {
        String between = text().substring(Math.min(at, position), Math.max(at, position));
        return SAID.matcher(between).find()
                || position < at && ASIDE.matcher(between).find();
    }

    /** How far words are apart; a comma between them counts as much as many letters. */
    private int distance(int at, int position) {
        String between = text().substring(Math.min(at, position), Math.max(at, position));
        return between.length() + (between.contains(",") ? 40 : 0);
    }

    /** Whether a date belongs to an agreement or statistics rather than to the event. */
    private boolean used(Piece piece) {
        String before = text().substring(Math.max(0, tagged.at(piece) - 16), tagged.at(piece));
        return ((Dated) Objects.requireNonNull(piece.value())).edtf().matches("\\d{4}/\\d{4}")
                || before.matches(".*(?:agreed in|since|presented in|office in|founded in|established (?:in|on)) ");
    }

    Optional<Dated> until() {
        return tagged.pieces().stream()
                .filter(piece ->
                        piece.value() instanceof Dated dated && dated.use().equals("by"))
                .map(piece -> (Dated) piece.value())
                .findFirst();
    }

    /** The countries and blocs that the sentence names; in headlines capitals stand for countries. */
    List<Thing> lands() {
        return tagged.pieces().stream()
                .flatMap(piece -> piece.things().stream())
                .flatMap(
                        thing -> sentence.headline() && thing.capital() ? story.land(thing).stream() : Stream.of(thing))
                .filter(thing -> thing.sort() == Sort.COUNTRY || thing.sort() == Sort.BLOC)
                .distinct()
                .toList();
    }

    boolean has(String pattern) {
        return Pattern.compile(pattern).matcher(text()).find();
    }
}
