package org.entente.portraits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.building.Desk;
import org.junit.jupiter.api.Test;

/** Portraits of things that one or two small articles tell of. */
class SmallPortraitsTest {
    private static final String BASE = "https://w3id.org/entente/id/";
    private static final DatasetGraph TWICE =
            Desk.dataset(Desk.visit("one", "2026-03-01", "planned"), Desk.visit("two", "2026-03-05", "ongoing"));

    @Test
    void theLatestSourceComesFirstAndTellsHowFarItHadCome() {
        List<Source> sources = portrait(TWICE, "event/rojas-visits-norway").claims();
        assertEquals(
                List.of("2026-03-05", "2026-03-01"),
                sources.stream().map(Source::published).toList());
        assertEquals(
                List.of("ongoing", "planned"),
                sources.stream().map(Source::manner).toList());
        assertTrue(sources.stream().allMatch(source -> source.claimant().isEmpty()), "the outlet says so itself");
    }

    @Test
    void anArticleTellsOnlyOfItsOwnClaims() {
        List<Source> sources = lines(portrait(TWICE, "article/one"))
                .flatMap(line -> line.sources().stream())
                .toList();
        assertEquals(
                List.of("2026-03-01"), sources.stream().map(Source::published).toList());
    }

    @Test
    void anArticleTellsInALineWhatBecameOfItsDraft() {
        String review = """
                review:
                  - {of: events/a, verdict: accepted, rule: visit, at: "2026-03-02T10:00:00Z"}
                  - {of: events/b, verdict: dropped, reason: wrong, rule: visit, at: "2026-03-03T10:00:00Z"}
                  - {of: events/c, verdict: dropped, reason: duplicate, rule: visit, at: "2026-03-02T11:00:00Z"}
                """;
        DatasetGraph dataset = Desk.dataset(Desk.article("one", "2026-03-01", review));
        assertTrue(
                portrait(dataset, "article/one")
                        .properties()
                        .contains(new Detail(
                                "review of the draft",
                                List.of(Reference.to(
                                        "1 accepted, 2 dropped (duplicate 1, wrong 1), last on 2026-03-03")))),
                () -> portrait(dataset, "article/one").properties().toString());
        assertTrue(portrait(TWICE, "article/one").properties().stream()
                .noneMatch(detail -> detail.name().equals("review of the draft")));
    }

    @Test
    void anOutletListsItsArticles() {
        List<String> articles = lines(portrait(TWICE, "actor/fjord-post"))
                .map(line -> line.fact().iri())
                .filter(iri -> iri.startsWith(BASE + "article/"))
                .toList();
        assertEquals(List.of(BASE + "article/two", BASE + "article/one"), articles);
    }

    @Test
    void aCountryListsWhoAndWhatBelongsToIt() {
        Chapter chapter = portrait(TWICE, "region/norway").chapters().stream()
                .filter(one -> one.title().equals("Actors and places"))
                .findFirst()
                .orElseThrow();
        List<String> names = chapter.lines().stream()
                .map(line -> line.fact().text())
                .sorted()
                .toList();
        assertTrue(names.containsAll(List.of("Fjord Post", "Nils Berg", "Oslo")), names::toString);
    }

    @Test
    void aThingOfWhichNothingIsToldHasItsNameAndNoChapters() {
        Portrait chile =
                portrait(Desk.dataset(Desk.visit("one", "2026-03-01", "planned")), "office/foreign-minister-of-chile");
        assertEquals("Foreign Minister of Chile", chile.title());
        assertEquals(List.of(), chile.chapters());
        assertEquals(List.of(), chile.claims());
        assertEquals(
                List.of(new Detail("office of", List.of(new Reference("Chile", BASE + "region/chile")))),
                chile.properties());
    }

    @Test
    void aCodeLeadsNowhereAndAThingToItself() {
        List<Detail> properties = portrait(TWICE, "event/rojas-visits-norway").properties();
        Detail occurrence = named(properties, "occurrence");
        assertEquals(List.of(new Reference("ongoing", "")), occurrence.values());
        assertEquals(
                BASE + "region/norway",
                named(properties, "place").values().get(0).iri());
    }

    @Test
    void anArticleLeadsToItsPlaceOnTheWeb() {
        Detail address = named(portrait(TWICE, "article/one").properties(), "address");
        assertEquals("https://fjordpost.example/one", address.values().get(0).iri());
        assertFalse(portrait(TWICE, "article/one").isNamed());
        assertTrue(portrait(TWICE, "actor/nils-berg").isNamed());
    }

    @Test
    void aPassageIsNamedByItsParagraphAndTellsWhatItBearsOut() {
        String passage = portrait(TWICE, "event/rojas-visits-norway")
                .claims()
                .get(0)
                .claim()
                .iri();
        Detail evidence =
                named(portrait(TWICE, passage.substring(BASE.length())).properties(), "evidence");
        assertEquals(
                "Paragraph 1 of “News of the day”", evidence.values().get(0).text());
        String id = evidence.values().get(0).iri().substring(BASE.length());
        assertEquals(
                List.of("Visit of Ana Rojas to Norway"),
                lines(portrait(TWICE, id)).map(line -> line.fact().text()).toList());
    }

    @Test
    void pledgesAreSortedByWhenTheyWereMadeAndNotByWhenTheyAreDue() {
        DatasetGraph pledges = Desk.dataset(Desk.article("one", "2026-03-01", """
                pledges:
                  - id: old
                    kind: pledge
                    title: Old promise
                    when: 2020-01-01
                    horizon: 2090
                    participants: {pledger: Chile, addressee: Norway}
                    claim: {evidence: e1}
                  - id: new
                    kind: pledge
                    title: New promise
                    when: 2026-01-01
                    participants: {pledger: Chile, addressee: Norway}
                    claim: {evidence: e2}
                """));
        List<String> titles = portrait(pledges, "region/chile").chapters().stream()
                .filter(chapter -> chapter.title().equals("Pledges"))
                .flatMap(chapter -> chapter.lines().stream())
                .map(line -> line.fact().text())
                .toList();
        assertEquals(List.of("New promise", "Old promise"), titles);
    }

    private static Detail named(List<Detail> details, String name) {
        return details.stream()
                .filter(detail -> detail.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Line> lines(Portrait portrait) {
        return portrait.chapters().stream().flatMap(chapter -> chapter.lines().stream());
    }

    private static Portrait portrait(DatasetGraph dataset, String id) {
        return new Portraits(dataset).of(NodeFactory.createURI(BASE + id), LocalDate.of(2026, 4, 1));
    }
}
