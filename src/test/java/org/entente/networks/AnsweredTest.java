package org.entente.networks;

import static org.entente.networks.Drawn.edges;
import static org.entente.networks.Drawn.nodes;
import static org.entente.networks.Perspective.ACTORS;
import static org.entente.networks.Perspective.FACTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.building.Desk;
import org.entente.ontology.ENT;
import org.entente.questions.UnfitArgument;
import org.junit.jupiter.api.Test;

/** What is drawn of an answer, what is added to a picture, and what is left of one that is too large. */
class AnsweredTest {
    private static final String THREE_MEETINGS = """
            events:
              - {id: meeting-one, kind: meeting, title: First meeting, when: 2026-01-10, place: Oslo,
                 participants: {participant: [Ana Rojas, Nils Berg]}, occurrence: occurred, claim: {evidence: e1}}
              - {id: meeting-two, kind: meeting, title: Second meeting, when: 2026-02,
                 participants: {participant: [Nils Berg, Ana Rojas]}, occurrence: occurred, claim: {evidence: e2}}
              - {id: meeting-three, kind: meeting, title: Third meeting,
                 participants: {participant: [Ana Rojas]}, occurrence: planned, claim: {evidence: e2}}
            """;

    private final DatasetGraph dataset = Desk.dataset(Desk.article("a", "2026-02-01", THREE_MEETINGS));
    private final Networks networks = new Networks(dataset);

    private Node thing(String id) {
        String sample = dataset.getDefaultGraph().stream(Node.ANY, ENT.asserts.asNode(), Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject()
                .getURI();
        return NodeFactory.createURI(sample.replaceFirst("/id/.*", "/id/" + id));
    }

    private Set<Node> things(String... ids) {
        return Stream.of(ids).map(this::thing).collect(Collectors.toSet());
    }

    private Selection answer(String... ids) {
        return Selection.EVERYTHING.from(new Answered("Who met whom", things(ids)));
    }

    private Network drawn(Perspective perspective, Selection selection) throws UnfitArgument, TooLarge {
        return networks.draw(perspective, selection, 100);
    }

    private Selection focus(String id) throws UnfitArgument {
        return Selection.of(Map.of("focus", id, "depth", "1"), dataset);
    }

    @Test
    void factsOfAnAnswerAreDrawnWithWhatTheyConnectAndNoOthers() throws Exception {
        Network facts = drawn(FACTS, answer("event/meeting-one"));
        assertEquals(List.of("actor/ana-rojas", "actor/nils-berg", "event/meeting-one", "region/oslo"), nodes(facts));
        assertEquals("Facts: Who met whom", facts.title());
        Network actors = drawn(ACTORS, answer("event/meeting-one"));
        assertEquals(List.of("actor/ana-rojas meeting actor/nils-berg"), edges(actors));
        assertEquals(1, actors.edges().get(0).weight());
    }

    @Test
    void thingsOfAnAnswerAreJoinedByEachFactThatTiesTwoOfThem() throws Exception {
        Selection both = answer("actor/ana-rojas", "actor/nils-berg");
        assertEquals(
                List.of("actor/ana-rojas", "actor/nils-berg", "event/meeting-one", "event/meeting-two"),
                nodes(drawn(FACTS, both)));
        assertEquals(2, drawn(ACTORS, both).edges().get(0).weight());
        assertEquals(List.of("actor/ana-rojas"), nodes(drawn(ACTORS, answer("actor/ana-rojas"))));
    }

    @Test
    void whatIsChosenBesideAnAnswerNarrowsIt() throws Exception {
        Selection narrow = Selection.of(Map.of("from", "2026-02-01"), dataset)
                .from(new Answered("Meetings", things("event/meeting-one", "event/meeting-two")));
        assertFalse(nodes(drawn(FACTS, narrow)).contains("event/meeting-one"));
        assertTrue(nodes(drawn(FACTS, narrow)).contains("event/meeting-two"));
    }

    @Test
    void anAnswerOfActorsIsDrawnAmongActorsAndAnyOtherBesideItsFacts() {
        assertEquals(ACTORS, networks.suiting(answer("actor/ana-rojas", "actor/nils-berg")));
        assertEquals(FACTS, networks.suiting(answer("actor/ana-rojas", "event/meeting-one")));
        assertEquals(ACTORS, networks.suiting(Selection.EVERYTHING));
    }

    @Test
    void aClaimStandsForWhatItAssertsAndWhatIsNoNodeIsLeftOut() {
        Node claim = dataset.getDefaultGraph().stream(Node.ANY, ENT.asserts.asNode(), thing("event/meeting-one"))
                .findFirst()
                .orElseThrow()
                .getSubject();
        Node word = NodeFactory.createLiteralString("Oslo");
        Node elsewhere = NodeFactory.createURI("https://example.org/");
        assertEquals(
                things("event/meeting-one", "region/oslo"),
                networks.drawable(Stream.of(claim, word, elsewhere, thing("region/oslo"))));
    }

    @Test
    void whatIsAddedToAPictureIsConnectedWithAllThatIsShown() throws Exception {
        Network added = networks.beyond(FACTS, focus("actor/nils-berg"), things("actor/ana-rojas"), 60);
        assertEquals("2 added.", added.title());
        assertEquals(List.of("actor/nils-berg", "event/meeting-one", "event/meeting-two"), nodes(added));
        assertTrue(edges(added).contains("event/meeting-one participant actor/ana-rojas"), "an edge to what is shown");
    }

    @Test
    void ofManyNeighboursSomeAreAddedAndThenTheOthers() throws Exception {
        Network some = networks.beyond(FACTS, focus("actor/ana-rojas"), things(), 2);
        assertEquals("2 of 3 were added; expand again for more.", some.title());
        assertEquals(List.of("actor/ana-rojas", "event/meeting-one", "event/meeting-two"), nodes(some));
        Network rest =
                networks.beyond(FACTS, focus("actor/ana-rojas"), things("event/meeting-one", "event/meeting-two"), 2);
        assertEquals("1 added.", rest.title());
        Network none = networks.beyond(FACTS, focus("event/meeting-three"), things("actor/ana-rojas"), 2);
        assertEquals("Nothing more is connected with it.", none.title());
    }

    @Test
    void ofAPartThatIsTooLargeTheNodesWithTheMostNeighboursAreDrawn() throws Exception {
        assertEquals(
                List.of("actor/ana-rojas", "event/meeting-one"),
                nodes(networks.busiest(FACTS, Selection.EVERYTHING, 2)));
        assertTrue(
                nodes(networks.busiest(FACTS, focus("event/meeting-three"), 1)).contains("event/meeting-three"));
    }

    @Test
    void whatIsLeftOfALargePictureIsConnected() {
        Network whole = Drawn.shipped(FACTS);
        for (int most : List.of(20, 60, 150)) {
            Network some = whole.heaviest(most, Optional.empty());
            assertEquals(most, some.vertices().size());
            assertTrue(some.edges().size() >= most, some.edges().size() + " edges of " + most + " nodes");
        }
    }

    @Test
    void whatAnAnswerJoinsIsTiedByTheFactsThatItNames() {
        Node ana = thing("actor/ana-rojas");
        Node oslo = thing("region/oslo");
        List<Join> joins = List.of(
                new Join(ana, oslo, "who-and-where", false, things("event/meeting-one")),
                new Join(ana, ana, "who-and-who", false, Set.of()));
        Network joined = networks.joined("Answer", things("actor/nils-berg"), joins, 100);
        assertEquals(List.of("actor/ana-rojas", "actor/nils-berg", "region/oslo"), nodes(joined));
        assertEquals(List.of("actor/ana-rojas who-and-where region/oslo"), edges(joined));
        assertEquals(Set.of("Fjord Post"), joined.edges().get(0).told().outlets());
        assertEquals(
                2,
                networks.joined("Answer", things("actor/nils-berg"), joins, 2)
                        .vertices()
                        .size());
    }
}
