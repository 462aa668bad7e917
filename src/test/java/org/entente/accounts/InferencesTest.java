package org.entente.accounts;

import static org.entente.building.Desk.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.building.Built;
import org.entente.building.Desk;
import org.entente.facts.Finding;
import org.entente.mapping.Iris;
import org.entente.ontology.ENT;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InferencesTest {
    private static final Source INVITATION = invitation("participants: {pledger: Nils Berg, addressee: Ana Rojas}");

    @Test
    void aVisitAfterTheInvitationIsProposed() {
        assertEquals(
                List.of("rojas-visits-norway may fulfil norway-invites"), proposed(INVITATION, visit("2026-03-04")));
    }

    @Test
    void whatIsProposedIsMarkedWithItsRuleAndWhatItRestsOn() {
        Built built = build(INVITATION, visit("2026-03-04"));
        List<Quad> inference = built.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(ENT.Inference.asNode()))
                .toList();
        assertEquals(1, inference.size());
        Node node = inference.get(0).getSubject();
        assertEquals(Iris.DEFAULT.derived(), inference.get(0).getGraph());
        assertEquals(Set.of("visit-follows-invitation"), slugs(built, node, ENT.inferredBy));
        assertEquals(Set.of("rojas-visits-norway"), slugs(built, node, ENT.outcome));
        assertEquals(Set.of("norway-invites"), slugs(built, node, ENT.pledge));
        assertEquals(2, slugs(built, node, ENT.restsOn).size());
    }

    @Test
    void itNeverStandsAsStated() {
        assertTrue(build(INVITATION, visit("2026-03-04")).stream()
                .noneMatch(quad -> quad.getPredicate().equals(ENT.fulfils.asNode())));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-08", "2026-02-09", "2028-02-09", "2029-01-01"})
    void notBeforeAndNotAfterTwoYears(String when) {
        assertEquals(List.of(), proposed(INVITATION, visit(when)));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-10", "2028-02-08"})
    void fromTheNextDayToTheEndOfTwoYears(String when) {
        assertEquals(1, proposed(INVITATION, visit(when)).size());
    }

    @Test
    void theFirstOfTwoVisitsIsProposed() {
        Source second = article(
                "second",
                "2026-06-01",
                VISIT.replace("rojas-visits-norway", "rojas-visits-again").formatted("2026-05-04", "Oslo", "occurred"));
        assertEquals(
                List.of("rojas-visits-norway may fulfil norway-invites"),
                proposed(INVITATION, second, visit("2026-03-04")));
    }

    @Test
    void notToAnotherCountry() {
        assertEquals(List.of(), proposed(INVITATION, visit("2026-03-04", "Chile", "occurred")));
    }

    @Test
    void notOfSomebodyElse() {
        Source other = invitation("participants: {pledger: Norway, addressee: Chile}");
        assertEquals(List.of(), proposed(other, visit("2026-03-04")));
    }

    @ParameterizedTest
    @CsvSource({"planned, 0", "proposed, 0", "cancelled, 0", "ongoing, 1", "occurred, 1"})
    void onlyAVisitThatTookPlace(String occurrence, int proposals) {
        assertEquals(
                proposals,
                proposed(INVITATION, visit("2026-03-04", "Oslo", occurrence)).size());
    }

    @Test
    void notWhereAnArticleStatesTheOutcome() {
        Source stated = article(
                "stated",
                "2026-03-07",
                VISIT.formatted("2026-03-04", "Oslo", "occurred") + "    fulfils: [norway-invites]\n");
        assertEquals(List.of(), proposed(INVITATION, stated));
    }

    @Test
    void aCountryCanInviteToo() {
        Source country = invitation("participants: {pledger: Norway, addressee: Ana Rojas}");
        assertEquals(1, proposed(country, visit("2026-03-04")).size());
    }

    @Test
    void theShippedArticlesStateTheirOutcomesThemselves() {
        assertTrue(Desk.shipped().stream().noneMatch(quad -> quad.getPredicate().equals(ENT.mayFulfil.asNode())));
    }

    private static final String VISIT = """
            events:
              - id: rojas-visits-norway
                kind: visit
                title: Visit of Ana Rojas to Norway
                when: %s
                place: %s
                participants: {guest: Ana Rojas, host: Nils Berg}
                occurrence: %s
                claim: {evidence: e1}
            """;

    private static Source visit(String when) {
        return visit(when, "Oslo", "occurred");
    }

    private static Source visit(String when, String place, String occurrence) {
        return article("visit", "2029-03-07", VISIT.formatted(when, place, occurrence));
    }

    private static Source invitation(String participants) {
        return article("invitation", "2026-02-10", """
                pledges:
                  - id: norway-invites
                    kind: invitation
                    title: Norway invites
                    when: 2026-02-09
                    %s
                    claim: {evidence: e1}
                """.formatted(participants));
    }

    /** What is built, after a look that it fits the shapes. */
    private static Built build(Source... articles) {
        Built built = Desk.build(articles);
        assertEquals(
                0,
                built.count(Finding.Severity.ERROR) + built.count(Finding.Severity.WARNING),
                () -> built.findings().toString());
        return built;
    }

    private static List<String> proposed(Source... articles) {
        return build(articles).stream()
                .filter(quad -> quad.getPredicate().equals(ENT.mayFulfil.asNode()))
                .map(quad -> slug(quad.getSubject()) + " may fulfil " + slug(quad.getObject()))
                .toList();
    }

    private static Set<String> slugs(Built built, Node subject, Property property) {
        return built.stream()
                .filter(quad ->
                        quad.getSubject().equals(subject) && quad.getPredicate().equals(property.asNode()))
                .map(quad -> slug(quad.getObject()))
                .collect(Collectors.toSet());
    }

    private static String slug(Node thing) {
        return thing.getURI().replaceAll(".*/", "");
    }
}
