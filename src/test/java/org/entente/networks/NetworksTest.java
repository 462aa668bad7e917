package org.entente.networks;

import static org.entente.networks.Drawn.edges;
import static org.entente.networks.Drawn.node;
import static org.entente.networks.Drawn.nodes;
import static org.entente.networks.Drawn.refusal;
import static org.entente.networks.Drawn.shipped;
import static org.entente.networks.Perspective.ACTORS;
import static org.entente.networks.Perspective.FACTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.building.Desk;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is drawn, in both perspectives, whole and in part. */
class NetworksTest {
    private static final String TWO_MEETINGS = """
            events:
              - {id: meeting-one, kind: meeting, title: First meeting, when: 2026-01-10, place: Oslo,
                 participants: {participant: [Ana Rojas, Nils Berg]}, occurrence: occurred, topics: [energy], claim: {evidence: e1}}
              - {id: meeting-two, kind: meeting, title: Second meeting, when: 2026-02,
                 participants: {participant: [Nils Berg, Ana Rojas]}, occurrence: occurred, claim: {evidence: e2}}
              - {id: meeting-three, kind: meeting, title: Third meeting,
                 participants: {participant: [Ana Rojas, Nils Berg]}, occurrence: planned, claim: {evidence: e2}}
            """;

    private static Network two(Perspective perspective, String... selection) {
        return Drawn.of(Desk.dataset(Desk.article("a", "2026-02-01", TWO_MEETINGS)), perspective, selection);
    }

    @Test
    void amongActorsAPairHasOneEdgeForEachKindWithAsMuchWeightAsThereAreFacts() {
        Network network = two(ACTORS);
        assertEquals(
                List.of("actor/ana-rojas meeting actor/nils-berg", "actor/ana-rojas meeting-planned actor/nils-berg"),
                edges(network));
        Edge met = network.edges().get(0);
        assertEquals(2, met.weight());
        assertEquals(2, met.told().claims());
        assertEquals(1, met.told().articles().size());
        assertEquals(Set.of("Fjord Post"), met.told().outlets());
        assertFalse(met.directed());
        assertFalse(met.pending());
        assertTrue(network.edges().get(1).pending());
    }

    @Test
    void anEdgeLastsFromTheEarliestToTheLatestDayOfEachFactBehindIt() {
        Edge met = two(ACTORS).edges().get(0);
        assertEquals(
                List.of("2026-01-10 2026-01-10", "2026-02-01 2026-02-28"),
                met.told().spans().stream()
                        .map(span -> span.from().orElseThrow() + " " + span.to().orElseThrow())
                        .toList());
        assertEquals(List.of(), two(ACTORS).edges().get(1).told().spans());
    }

    @Test
    void spansThatOverlapAreJoinedWhereAFormatNeedsThat() {
        Told told = Told.together(List.of(
                spanning("2025-01-01", "2025-12-31"),
                spanning("2025-05-08", "2025-05-10"),
                spanning("2026-02-01", ""),
                spanning("2027-01-01", "2027-01-02")));
        assertEquals(4, told.spans().size());
        assertEquals(
                List.of("2025-01-01 2025-12-31", "2026-02-01 "),
                told.joinedSpans().stream()
                        .map(span -> span.from().map(LocalDate::toString).orElse("") + " "
                                + span.to().map(LocalDate::toString).orElse(""))
                        .toList());
    }

    private static Told spanning(String from, String to) {
        Span span = new Span(
                Optional.of(from).map(LocalDate::parse),
                Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse));
        return new Told(
                new TreeSet<>(Set.of(from)), 1, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), List.of(span));
    }

    @Test
    void aVisitThatIsOnlyPlannedIsNotDrawnAsOneThatTookPlace() {
        assertEquals(
                List.of("actor/ana-rojas visit-planned actor/nils-berg", "actor/ana-rojas visit-planned region/norway"),
                edges(Drawn.of(Desk.dataset(Desk.visit("a", "2026-03-01", "planned")), ACTORS)));
        assertEquals(
                List.of("actor/ana-rojas visit actor/nils-berg", "actor/ana-rojas visit region/norway"),
                edges(Drawn.of(
                        Desk.dataset(
                                Desk.visit("a", "2026-03-01", "planned"), Desk.visit("b", "2026-03-07", "occurred")),
                        ACTORS)));
    }

    @Test
    void factsStandBesideWhatTheyConnectByTheRolesOfTheOntology() {
        Network network = Drawn.of(Desk.dataset(Desk.visit("a", "2026-03-01", "planned")), FACTS);
        assertEquals(
                List.of("actor/ana-rojas", "actor/nils-berg", "event/rojas-visits-norway", "region/norway"),
                nodes(network));
        assertEquals(
                List.of(
                        "event/rojas-visits-norway guest actor/ana-rojas",
                        "event/rojas-visits-norway host actor/nils-berg",
                        "event/rojas-visits-norway place region/norway"),
                edges(network));
        Vertex visit = node(network, "event/rojas-visits-norway");
        assertEquals("planned", visit.state());
        assertEquals("2026-03-04/2026-03-06", visit.when().orElseThrow());
        assertEquals(Kind.VISIT, visit.kind());
        assertEquals("Chile", node(network, "actor/ana-rojas").country().orElseThrow());
    }

    @Test
    void aPledgeIsDoneOnlyWhenSomethingThatTookPlaceMakesItGood() {
        Map<String, String> states = shipped(FACTS).vertices().stream()
                .filter(node -> node.kind().family() == Family.PLEDGE)
                .collect(Collectors.toMap(Vertex::id, Vertex::state));
        assertEquals("made-good", states.get("event/nguyen-phu-trong-invites-putin-2024-03"));
        assertEquals("open", states.get("event/to-lam-invites-putin-2025-05"));
        assertEquals(Set.of("made-good", "open"), new HashSet<>(states.values()));
    }

    @Test
    void everyFactOfTheGraphIsANodeAmongFacts() {
        Set<String> stated = Stream.of(ENT.Event, ENT.Agreement, ENT.Project, ENT.Figure, ENT.Stance)
                .flatMap(type ->
                        Drawn.shippedDataset().getDefaultGraph().stream(Node.ANY, RDF.type.asNode(), type.asNode()))
                .map(triple -> triple.getSubject().getURI())
                .collect(Collectors.toSet());
        Set<String> drawn = shipped(FACTS).vertices().stream()
                .filter(Vertex::stated)
                .map(Vertex::iri)
                .collect(Collectors.toSet());
        assertTrue(stated.size() > 200, () -> stated.size() + " facts");
        assertEquals(stated.size(), drawn.size());
        stated.removeAll(drawn);
        assertEquals(Set.of(), stated);
    }

    @Test
    void whoHaveMetByTheGraphAreJoinedByAMeeting() {
        Set<String> joined = new HashSet<>();
        shipped(ACTORS).edges().stream()
                .filter(edge -> edge.kind().equals("meeting"))
                .forEach(edge -> joined.addAll(
                        List.of(edge.source() + " " + edge.target(), edge.target() + " " + edge.source())));
        Set<String> met = Drawn.shippedDataset().getDefaultGraph().stream(Node.ANY, ENT.metWith.asNode(), Node.ANY)
                .map(triple -> Drawing.id(triple.getSubject().getURI()) + " "
                        + Drawing.id(triple.getObject().getURI()))
                .collect(Collectors.toSet());
        assertFalse(met.isEmpty());
        met.removeAll(joined);
        assertEquals(Set.of(), met);
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void noTwoEdgesBetweenAPairInOneDirectionAreOfOneKind(Perspective perspective) {
        List<String> edges = edges(shipped(perspective));
        assertTrue(edges.size() > 80, edges::toString);
        assertEquals(edges.size(), new HashSet<>(edges).size());
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void theSameGraphIsDrawnAlikeEachTime(Perspective perspective) {
        assertEquals(shipped(perspective), Drawn.of(Drawn.shippedDataset(), perspective));
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void everyNodeHasASpotOfItsOwnAndAStanding(Perspective perspective) {
        Network network = shipped(perspective);
        assertEquals(
                network.vertices().size(),
                network.vertices().stream().map(Vertex::spot).distinct().count());
        double all = network.vertices().stream()
                .mapToDouble(node -> node.standing().pageRank())
                .sum();
        assertEquals(1, all, 1e-6);
        network.vertices().forEach(node -> {
            double betweenness = node.standing().betweenness().orElseThrow();
            assertTrue(betweenness >= 0 && betweenness <= 1, node::toString);
            assertTrue(node.standing().community() >= 1, node::toString);
        });
        List<String> heaviest = network.vertices().stream()
                .sorted((a, b) -> Double.compare(b.size(), a.size()))
                .limit(2)
                .map(Vertex::id)
                .sorted()
                .toList();
        assertEquals(List.of("region/russia", "region/vietnam"), heaviest);
    }

    @Test
    void aFocusLeavesWhatIsNear() {
        Network ego = shipped(ACTORS, "focus", "Rustam Minnikhanov");
        Network all = shipped(ACTORS);
        Set<String> near = new TreeSet<>(Set.of("actor/rustam-minnikhanov"));
        all.edges().forEach(edge -> {
            if (edge.source().equals("actor/rustam-minnikhanov")) {
                near.add(edge.target());
            } else if (edge.target().equals("actor/rustam-minnikhanov")) {
                near.add(edge.source());
            }
        });
        assertTrue(near.size() > 3 && near.size() < all.vertices().size(), near::toString);
        assertEquals(List.copyOf(near), nodes(ego));
        assertTrue(ego.title().contains("Rustam Minnikhanov"), ego.title());
        assertTrue(nodes(shipped(ACTORS, "focus", "Rustam Minnikhanov", "depth", "2"))
                .containsAll(near));
    }

    @Test
    void whatIsNotConnectedIsAloneInItsNeighbourhood() {
        assertEquals(List.of("actor/andes-daily"), nodes(two(ACTORS, "focus", "Andes Daily")));
    }

    @Test
    void aPeriodLeavesWhatMayLieInItAndNothingUndated() {
        Network february = two(FACTS, "from", "2026-02-10", "to", "2026-02-11");
        assertEquals(List.of("actor/ana-rojas", "actor/nils-berg", "event/meeting-two"), nodes(february));
        assertEquals(
                List.of("event/meeting-one"),
                nodes(two(FACTS, "to", "2026-01-31")).stream()
                        .filter(id -> id.startsWith("event/"))
                        .toList());
    }

    @Test
    void kindsAndTopicsNarrowWhatIsDrawn() {
        assertEquals(
                Set.of(Family.AGREEMENT),
                shipped(FACTS, "kind", "agreement").vertices().stream()
                        .filter(Vertex::stated)
                        .map(node -> node.kind().family())
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of(Kind.MEMORANDUM, Kind.ROADMAP),
                shipped(FACTS, "kind", "roadmap, memorandum").vertices().stream()
                        .filter(Vertex::stated)
                        .map(Vertex::kind)
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of("event/meeting-one"),
                nodes(two(FACTS, "topic", "Energy")).stream()
                        .filter(id -> id.startsWith("event/"))
                        .toList());
    }

    @Test
    void anEmptySelectionIsAnEmptyNetwork() {
        Network nothing = shipped(FACTS, "to", "1066-10-14");
        assertEquals(List.of(), nothing.vertices());
        assertEquals(List.of(), nothing.edges());
        assertTrue(nothing.start().isEmpty());
    }

    @Test
    void aNetworkKnowsItsFirstAndItsLastDay() {
        assertEquals(LocalDate.of(2026, 1, 10), two(FACTS).start().orElseThrow());
        assertEquals(LocalDate.of(2026, 2, 28), two(FACTS).end().orElseThrow());
    }

    @Test
    void moreNodesThanAllowedAreRefusedWithAdvice() {
        TooLarge refused = assertThrows(
                TooLarge.class, () -> new Networks(Drawn.shippedDataset()).draw(FACTS, Selection.EVERYTHING, 100));
        assertTrue(refused.getMessage().contains("at most 100"), refused.getMessage());
        assertTrue(refused.getMessage().contains("focus"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "depth | 0 | depth: counts steps from a focus",
                "kind | marriage | kind: “marriage” is no kind of fact",
                "kind | person | kind: “person” is no kind of fact",
                "from | yesterday | from: “yesterday” is not a day",
                "topic | gossip | topic: “gossip” is no topic",
                "focus | Atlantis | focus: “Atlantis” is no thing of this graph",
                "focus | event/to-lam-visits-russia-2025-05 | focus: “Official visit of To Lam to Russia” is no node among actors",
                "radius | 3 | there is no parameter “radius”"
            })
    void whatCannotBeSelectedIsToldInASentence(String name, String value, String told) {
        String refusal = name.equals("depth") && value.equals("0")
                ? refusal(ACTORS, "depth", "1")
                : refusal(ACTORS, name, value);
        assertTrue(refusal.startsWith(told), refusal);
    }

    @ParameterizedTest
    @CsvSource({"0", "7", "-1", "1.5", "many", "999999999999"})
    void aDepthIsASmallNumber(String depth) {
        assertTrue(refusal(FACTS, "focus", "Vietnam", "depth", depth).contains("write one from 1 to 6"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertEquals(
                "from: 2025-02-01 is after to, which is 2025-01-01",
                refusal(FACTS, "from", "2025-02-01", "to", "2025-01-01"));
    }

    @Test
    void everyClassOfFactsActorsAndRegionsIsAKind() {
        Set<Resource> roots =
                Set.of(ENT.Actor, ENT.Region, ENT.Event, ENT.Agreement, ENT.Project, ENT.Figure, ENT.Stance);
        Set<Node> classes = Ontology.shipped().graph().stream(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
                .map(triple -> triple.getSubject())
                .filter(type -> Ontology.shipped().superclasses(type).stream()
                        .anyMatch(above ->
                                roots.stream().anyMatch(root -> root.asNode().equals(above))))
                .collect(Collectors.toSet());
        Set<Node> kinds =
                Stream.of(Kind.values()).map(kind -> kind.type().asNode()).collect(Collectors.toSet());
        assertTrue(classes.size() > 20, classes::toString);
        roots.stream()
                .filter(root -> !Set.of(ENT.Actor, ENT.Region).contains(root))
                .forEach(root -> classes.add(root.asNode()));
        classes.forEach(type -> assertTrue(kinds.contains(type), type::toString));
    }

    @Test
    void theMostTellingKindOfSeveralCounts() {
        assertEquals(
                Kind.INVITATION,
                node(shipped(FACTS), "event/to-lam-invites-putin-2025-05").kind());
        assertEquals(Kind.COUNTRY, node(shipped(FACTS), "region/vietnam").kind());
        assertEquals(
                Kind.ADMINISTRATIVE_AREA,
                node(shipped(ACTORS), "region/tatarstan").kind());
    }
}
