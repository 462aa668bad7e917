package org.entente.portraits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortraitTest {
    private static final String BASE = "https://w3id.org/entente/id/";
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final DatasetGraph SHIPPED = MemoryDataset.of(Desk.shipped().stream());
    private static final Portraits PORTRAITS = new Portraits(SHIPPED);
    private static final String VISIT = "event/to-lam-visits-russia-2025-05";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "actor/to-lam | To Lam | Person of Vietnam; told of as General Secretary of the Communist Party of Vietnam.",
                "region/vietnam | Vietnam | Country in Southeast Asia.",
                "event/to-lam-visits-russia-2025-05 | Official visit of To Lam to Russia |"
                        + " Visit in Russia; 2025-05-08 to 2025-05-11; ongoing by the latest account.",
                "event/to-lam-invites-putin-2025-05 | To Lam invites Vladimir Putin to visit Vietnam |"
                        + " Invitation of To Lam; 2025-05; open.",
                "agreement/tourism-memorandum-2030 | Memorandum of Russia and Vietnam on tourism |"
                        + " Memorandum of Russia and Vietnam; 2025-05.",
                "office/ambassador-of-russia-to-vietnam | Ambassador of Russia to Vietnam | Office of Russia.",
                "tenure/gennady-bezdetko-ambassador-of-russia-to-vietnam-75c8075b |"
                        + " Gennady Bezdetko, Ambassador of Russia to Vietnam | Tenure of Gennady Bezdetko.",
                "article/sputnik-2025-05-10 | Putin and Vietnamese Leader Declare Strategic Partnership |"
                        + " Article of Sputnik International; 2025-05-10.",
                "topic/nuclear-energy | nuclear energy | Topic; Power, research and medicine from nuclear reactions, for peaceful ends."
            })
    void aThingHasATitleAndIsToldOfInALine(String id, String title, String gist) {
        assertEquals(title, portrait(id).title());
        assertEquals(gist, portrait(id).gist());
    }

    @Test
    void everyThingOfTheSeedsHasAPortraitThatNamesItAndAllItNames() {
        List<String> ids = Desk.shipped().stream()
                .map(Quad::getSubject)
                .map(subject -> subject.getURI())
                .filter(iri -> iri.startsWith(BASE) && !iri.contains("#"))
                .map(iri -> iri.substring(BASE.length()))
                .distinct()
                .filter(id -> !id.startsWith("evidence/") || id.endsWith("3"))
                .filter(id -> !id.startsWith("claim/") || id.endsWith("3"))
                .toList();
        for (String id : ids) {
            Portrait portrait = portrait(id);
            assertFalse(portrait.title().isBlank(), id);
            assertTrue(portrait.gist().length() > 4, id);
            references(portrait)
                    .forEach(reference -> assertFalse(reference.text().isBlank(), id));
        }
    }

    private static Stream<Reference> references(Portrait portrait) {
        Stream<Reference> ofLines = portrait.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .flatMap(line -> Stream.concat(
                        Stream.of(line.fact()), line.details().stream().flatMap(detail -> detail.values().stream())));
        return Stream.concat(ofLines, portrait.properties().stream().flatMap(property -> property.values().stream()));
    }

    @Test
    void namesAreToldInAllLanguagesAndSpellings() {
        List<Name> names = portrait("actor/pham-minh-chinh").names();
        assertEquals(new Name("Pham Minh Chinh", "en", ""), names.get(0));
        assertTrue(names.contains(new Name("Phạm Minh Chính", "vi", "")), names::toString);
        assertTrue(names.contains(new Name("Pham Minh Tin", "", "misspelled")), names::toString);
    }

    @Test
    void whatAnActorTookPartInIsToldNewestFirstAndUndatedLast() {
        List<String> events = titles(portrait("actor/vladimir-putin"), "Events");
        assertEquals("Talks of Vladimir Putin and To Lam, 2025", events.get(0));
        assertTrue(
                events.indexOf("Visit of Vladimir Putin to Vietnam, 2024")
                        > events.indexOf("Meeting of Vladimir Putin and Pham Minh Chinh in Kazan, 2024"),
                events::toString);
        List<Line> ofVietnam = chapter(portrait("region/vietnam"), "Events").lines();
        assertEquals("", ofVietnam.get(ofVietnam.size() - 1).date());
    }

    @Test
    void aLineTellsWhatPartTheThingHasWhoElseHasOneAndHowFarItHasCome() {
        Line visit = chapter(portrait("actor/to-lam"), "Events").lines().stream()
                .filter(line -> line.fact().iri().endsWith(VISIT))
                .findFirst()
                .orElseThrow();
        assertEquals("2025-05-08 to 2025-05-11", visit.date());
        assertEquals("ongoing", visit.state());
        assertEquals("guest", visit.role());
        assertEquals(
                List.of(new Detail("host", List.of(new Reference("Russia", BASE + "region/russia")))), visit.details());
    }

    @Test
    void eachSourceTellsOutletDateSpeakerMannerAndPassage() {
        List<Source> sources =
                chapter(portrait("actor/to-lam"), "Events").lines().get(0).sources();
        assertEquals(
                List.of("Sputnik International", "Viet Nam News"),
                sources.stream().map(source -> source.outlet().text()).toList());
        Source planned = sources.get(1);
        assertEquals("2025-05-08", planned.published());
        assertEquals("Gennady Bezdetko", planned.claimant().orElseThrow().text());
        assertEquals("planned", planned.manner());
        assertTrue(planned.passage().startsWith("https://vietnamnews.vn/"), planned.passage());
        assertTrue(planned.passage().contains("#:~:text="), planned.passage());
    }

    @ParameterizedTest
    @CsvSource({"2025-06-01, open", "2031-01-01, overdue"})
    void aPledgeTellsWhatBecameOfItByTheDay(String day, String state) {
        Line line = chapter(
                        PORTRAITS.of(NodeFactory.createURI(BASE + "region/vietnam"), LocalDate.parse(day)), "Pledges")
                .lines()
                .stream()
                .filter(pledge -> pledge.fact().text().contains("15 billion"))
                .findFirst()
                .orElseThrow();
        assertEquals(state, line.state());
    }

    @Test
    void aPledgeThatWasKeptNamesWhatMadeItGood() {
        Line invitation = chapter(portrait("actor/nguyen-phu-trong"), "Pledges").lines().stream()
                .filter(line -> line.fact().iri().endsWith("nguyen-phu-trong-invites-putin-2024-03"))
                .findFirst()
                .orElseThrow();
        assertEquals("made good", invitation.state());
        assertTrue(
                invitation.details().stream()
                        .filter(detail -> detail.name().equals("made good by"))
                        .flatMap(detail -> detail.values().stream())
                        .anyMatch(outcome -> outcome.text().equals("Visit of Vladimir Putin to Vietnam, 2024")),
                invitation::toString);
    }

    @Test
    void figuresAreToldWithUnitAndChange() {
        List<String> figures = chapter(portrait("region/vietnam"), "Figures").lines().stream()
                .flatMap(line -> line.details().stream())
                .filter(detail -> detail.name().isEmpty())
                .map(detail -> detail.values().get(0).text())
                .toList();
        assertTrue(figures.contains("4\u202f150\u202f000\u202f000 USD, 25 % more"), figures::toString);
    }

    @Test
    void anArticlesPageTellsOnlyWhatThatArticleClaims() {
        Portrait article = portrait("article/sputnik-2025-05-10");
        article.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .flatMap(line -> line.sources().stream())
                .forEach(source ->
                        assertEquals("Sputnik International", source.outlet().text()));
        assertTrue(titles(article, "Events").contains("Official visit of To Lam to Russia"));
    }

    @Test
    void whoTakesPartInANarrowerWayIsNotNamedAgain() {
        List<String> properties =
                portrait(VISIT).properties().stream().map(Detail::name).toList();
        assertTrue(properties.containsAll(List.of("when", "guest", "host", "place")), properties::toString);
        assertFalse(properties.contains("participant"), properties::toString);
        assertFalse(properties.contains("earliest"), properties::toString);
    }

    @Test
    void aClaimTellsItsOwnPassage() {
        List<Source> sources = portrait("claim/006219f0973807f5").claims();
        assertEquals(1, sources.size());
        assertEquals(
                "Vladimir Murashkin", sources.get(0).claimant().orElseThrow().text());
        assertFalse(sources.get(0).passage().isEmpty());
    }

    @Test
    void whatIsSaidInAnOfficeOrByAnActorIsToldOnTheirPages() {
        assertFalse(titles(
                        portrait("office/ambassador-of-russia-to-vietnam"),
                        "Also said by Ambassador of Russia to Vietnam")
                .isEmpty());
        assertFalse(titles(portrait("actor/to-lam"), "Also said by To Lam").isEmpty());
    }

    @Test
    void ofVeryManyFactsTheNewestAreToldAndTheOthersCounted() {
        StringBuilder events = new StringBuilder("events:\n");
        for (int year = 1900; year < 1900 + Chapters.LONGEST + 7; year++) {
            events.append("""
                      - id: meeting-of-%1$d
                        kind: meeting
                        title: Meeting of %1$d
                        when: %1$d
                        participants: {participant: [Ana Rojas, Nils Berg]}
                        occurrence: occurred
                        claim: {evidence: e1}
                    """.formatted(year));
        }
        DatasetGraph many = Desk.dataset(Desk.article("one", "2026-03-01", events.toString()));
        Portrait rojas = new Portraits(many).of(NodeFactory.createURI(BASE + "actor/ana-rojas"), TODAY);
        Chapter told = chapter(rojas, "Events");
        assertEquals(Chapters.LONGEST, told.lines().size());
        assertEquals(7, told.more());
        assertEquals("Meeting of 2006", told.lines().get(0).fact().text());
    }

    private static List<String> titles(Portrait portrait, String chapter) {
        return chapter(portrait, chapter).lines().stream()
                .map(line -> line.fact().text())
                .toList();
    }

    private static Chapter chapter(Portrait portrait, String title) {
        return portrait.chapters().stream()
                .filter(chapter -> chapter.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Portrait portrait(String id) {
        return PORTRAITS.of(NodeFactory.createURI(BASE + id), TODAY);
    }
}
