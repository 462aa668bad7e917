package org.entente.accounts;

import static org.entente.building.Desk.build;
import static org.entente.building.Desk.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.accounts.Difference.Fate;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Quad KEPT = quad("kept", "of old");
    private static final Quad BEFORE = quad("changed", "before");
    private static final Quad AFTER = quad("changed", "after");
    private static final Quad GONE = quad("gone", "once");
    private static final Quad NEW = quad("new", "now");

    private static final List<Quad> FIRST = List.of(KEPT, BEFORE, GONE);
    private static final List<Quad> SECOND = List.of(NEW, AFTER, KEPT, KEPT);

    @Test
    void whatIsNewIsAddedAndWhatIsGoneIsDropped() {
        Difference difference = Difference.between(FIRST, SECOND);
        assertEquals(Set.of(AFTER, NEW), Set.copyOf(difference.added()));
        assertEquals(Set.of(BEFORE, GONE), Set.copyOf(difference.dropped()));
    }

    @Test
    void aThingThatBothDescribeIsChanged() {
        Map<String, Fate> fates = Difference.between(FIRST, SECOND).things(FIRST, SECOND);
        assertEquals(
                Map.of(
                        "https://e.example/changed", Fate.CHANGED,
                        "https://e.example/gone", Fate.DROPPED,
                        "https://e.example/new", Fate.ADDED),
                fates);
    }

    @Test
    void aThingThatOnlyGainsIsChangedToo() {
        List<Quad> more = List.of(KEPT, quad("kept", "and more"));
        assertEquals(
                Map.of("https://e.example/kept", Fate.CHANGED),
                Difference.between(List.of(KEPT), more).things(List.of(KEPT), more));
    }

    @Test
    void whatAThingGainedAndLostIsTold() {
        Map<Boolean, ?> gainedAndLost = Difference.between(FIRST, SECOND).of("https://e.example/changed");
        assertEquals(Map.of(true, Set.of(AFTER.asTriple()), false, Set.of(BEFORE.asTriple())), gainedAndLost);
    }

    @Test
    void theOrderInWhichThingsComeIsNoDifference() {
        List<Quad> forward = build(visit("a", "2026-03-01", "planned"), visit("b", "2026-03-05", "occurred"))
                .quads();
        List<Quad> backward = build(visit("b", "2026-03-05", "occurred"), visit("a", "2026-03-01", "planned"))
                .quads();
        assertTrue(Difference.between(forward, backward).isEmpty());
    }

    @Test
    void appliedToTheFirstItGivesTheSecond() {
        List<Quad> before = build(visit("a", "2026-03-01", "planned")).quads();
        List<Quad> after = build(visit("a", "2026-03-02", "occurred")).quads();
        Difference difference = Difference.between(before, after);
        Set<Quad> patched = new HashSet<>(before);
        patched.removeAll(difference.dropped());
        patched.addAll(difference.added());
        assertEquals(Set.copyOf(after), patched);
        assertTrue(difference.things(before, after).keySet().stream()
                .map(thing -> thing.replaceAll(".*/id/", ""))
                .collect(Collectors.toSet())
                .contains("event/rojas-visits-norway"));
    }

    private static Quad quad(String subject, String text) {
        Node graph = NodeFactory.createURI("https://e.example/graph");
        return new Quad(
                graph,
                NodeFactory.createURI("https://e.example/" + subject),
                NodeFactory.createURI("https://e.example/says"),
                NodeFactory.createLiteralString(text));
    }
}
