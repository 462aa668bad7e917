package org.entente.accounts;

import static org.entente.building.Desk.article;
import static org.entente.building.Desk.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Built;
import org.entente.building.Desk;
import org.entente.mapping.Iris;
import org.entente.ontology.ENT;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;

class CurrentStateTest {
    private static final Node VISIT = thing("event/rojas-visits-norway");
    private static final Node TREATY = thing("agreement/fish-treaty");

    @Test
    void theArticlePublishedLastHasTheLastWord() {
        Built built = Desk.build(
                visit("late", "2026-03-05", "ongoing"),
                visit("early", "2026-03-01", "planned"),
                visit("last", "2026-03-08", "occurred"));
        assertEquals(Set.of("occurred"), derived(built, VISIT, ENT.occurrence));
    }

    @Test
    void theDayCountsAndNotTheOrderOfFilesOrNames() {
        Built built = Desk.build(visit("z", "2026-03-01", "planned"), visit("a", "2026-03-02", "cancelled"));
        assertEquals(Set.of("cancelled"), derived(built, VISIT, ENT.occurrence));
    }

    @Test
    void aMonthIsOverOnlyWithItsLastDay() {
        Built built = Desk.build(visit("month", "2026-03", "occurred"), visit("day", "2026-03-30", "planned"));
        assertEquals(Set.of("occurred"), derived(built, VISIT, ENT.occurrence));
    }

    @Test
    void theResultNamesTheClaimItRestsOnAndTheOthersStay() {
        Built built = Desk.build(visit("early", "2026-03-01", "planned"), visit("late", "2026-03-05", "ongoing"));
        List<Node> claims = built.stream()
                .filter(quad -> quad.getPredicate().equals(ENT.claimedOccurrence.asNode()))
                .map(Quad::getSubject)
                .toList();
        assertEquals(2, claims.size());
        Set<Node> bases = objects(built, VISIT, ENT.restsOn);
        Node late = built.stream()
                .filter(quad -> quad.getPredicate().equals(ENT.reportedIn.asNode()))
                .filter(quad -> quad.getObject().equals(thing("article/late")))
                .map(Quad::getSubject)
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of(late), bases);
    }

    @Test
    void ofTwoArticlesOfWhichNeitherIsSurelyLaterTheOneFurtherOnHasTheWord() {
        Built vague = Desk.build(visit("vague", "2026", "planned"), visit("exact", "2026-03-08", "occurred"));
        assertEquals(Set.of("occurred"), derived(vague, VISIT, ENT.occurrence));
        Built sameDay = Desk.build(visit("a", "2026-03-08", "proposed"), visit("b", "2026-03-08", "planned"));
        assertEquals(Set.of("planned"), derived(sameDay, VISIT, ENT.occurrence));
    }

    @Test
    void aSurelyLaterWordCountsEvenIfItTakesSomethingBack() {
        Built built = Desk.build(visit("early", "2026-03-01", "confirmed"), visit("late", "2026-03-02", "proposed"));
        assertEquals(Set.of("proposed"), derived(built, VISIT, ENT.occurrence));
    }

    @Test
    void anAgreementsStatusIsDerivedTheSameWay() {
        Built built =
                Desk.build(treaty("early", "2026-03-01", "under-negotiation"), treaty("late", "2026-03-05", "signed"));
        assertEquals(Set.of("signed"), derived(built, TREATY, ENT.status));
    }

    @Test
    void whatOneArticleTellsIsDerivedTooSoThatOnePlaceAnswers() {
        assertEquals(
                Set.of("planned"), derived(Desk.build(visit("only", "2026-03-01", "planned")), VISIT, ENT.occurrence));
    }

    @Test
    void theVisitOfMay2025IsUnderWayAndNoLongerPlanned() {
        Node visit = thing("event/to-lam-visits-russia-2025-05");
        assertEquals(Set.of("ongoing"), derived(Desk.shipped(), visit, ENT.occurrence));
        Set<String> claimed = Desk.shipped().stream()
                .filter(quad -> quad.getPredicate().equals(ENT.asserts.asNode())
                        && quad.getObject().equals(visit))
                .flatMap(quad -> objects(Desk.shipped(), quad.getSubject(), ENT.claimedOccurrence).stream())
                .map(CurrentStateTest::code)
                .collect(Collectors.toSet());
        assertEquals(Set.of("planned", "ongoing"), claimed);
    }

    private static Source treaty(String id, String published, String status) {
        return article(id, published, """
                agreements:
                  - id: fish-treaty
                    kind: treaty
                    title: Treaty on fish
                    parties: [Chile, Norway]
                    status: %s
                    claim: {evidence: e1}
                """.formatted(status));
    }

    private static Set<String> derived(Built built, Node thing, Property state) {
        return objects(built, thing, state).stream().map(CurrentStateTest::code).collect(Collectors.toSet());
    }

    /** In the derived graph for states; anywhere for what claims say. */
    private static Set<Node> objects(Built built, Node thing, Property property) {
        boolean derived = property.equals(ENT.occurrence) || property.equals(ENT.status);
        return built.stream()
                .filter(quad ->
                        quad.getSubject().equals(thing) && quad.getPredicate().equals(property.asNode()))
                .filter(quad -> !derived || quad.getGraph().equals(Iris.DEFAULT.derived()))
                .map(Quad::getObject)
                .collect(Collectors.toSet());
    }

    private static String code(Node concept) {
        return concept.getURI().replaceAll(".*/", "");
    }

    private static Node thing(String id) {
        return NodeFactory.createURI("https://w3id.org/entente/id/" + id);
    }
}
