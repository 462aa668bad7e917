package org.entente.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {
    private static final int FEW = 4;

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 60, 400})
    void whateverIsAskedTheAnswersAreThoseOfLookingAtEveryStatement(int statements) {
        Set<Quad> quads = some(statements);
        assertSame(quads, Snapshot.of(quads.stream()));
    }

    @Test
    void statementsThatComeTwiceAreThereOnce() {
        Set<Quad> quads = some(30);
        assertSame(quads, Snapshot.of(Stream.concat(quads.stream(), quads.stream())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40, 300})
    void changesLeadToTheSameStateAsLoadingItAnew(int statements) {
        Set<Quad> quads = new LinkedHashSet<>(some(statements));
        Snapshot state = Snapshot.of(quads.stream());
        for (int change = 0; change < 30; change++) {
            Set<Quad> added = some(random.nextInt(8));
            Set<Quad> dropped = new HashSet<>(some(random.nextInt(8)));
            quads.stream().skip(random.nextInt(quads.size() + 1)).limit(3).forEach(dropped::add);
            dropped.removeAll(added);
            state = state.after(added, dropped);
            quads.removeAll(dropped);
            quads.addAll(added);
            assertSame(quads, state);
            if (change % 7 == 6) {
                state = state.gathered();
                assertSame(quads, state);
            }
        }
    }

    @Test
    void aStateStaysAsItIsWhateverComesAfterIt() {
        Set<Quad> quads = some(50);
        Snapshot before = Snapshot.of(quads.stream());
        Snapshot after = before.after(List.of(quad("new", "new", "new", "new")), quads);
        assertSame(quads, before);
        assertSame(Set.of(quad("new", "new", "new", "new")), after);
    }

    @Test
    void termsThatNoStatementHasAnyMoreAreForgottenWhenColumnsAreMadeAnew() {
        List<Quad> many = IntStream.range(0, 100)
                .mapToObj(number -> quad("g", "s" + number, "p", "o" + number))
                .toList();
        Snapshot state = Snapshot.of(many.stream());
        Snapshot less = state.after(List.of(), many.subList(10, 100)).gathered();
        assertEquals(22, less.terms().size());
        assertSame(many.subList(0, 10), less);
        assertEquals(202, state.terms().size());
    }

    @Test
    void manyChangesMakeAStateScatteredUntilItIsGathered() {
        Snapshot state = Snapshot.of(some(10).stream());
        assertFalse(state.isScattered());
        List<Quad> many = IntStream.rangeClosed(0, Snapshot.MOST_CHANGED)
                .mapToObj(number -> quad("g", "s" + number, "p", "o"))
                .toList();
        Snapshot scattered = state.after(many, List.of());
        assertTrue(scattered.isScattered());
        assertFalse(scattered.gathered().isScattered());
    }

    @Test
    void statisticsTellHowTriplesSpread() {
        Statistics statistics = Snapshot.of(Stream.of(
                        quad("g", "a", "p", "x"),
                        quad("g", "a", "p", "y"),
                        quad("h", "a", "p", "y"),
                        quad("h", "b", "p", "y"),
                        quad("h", "b", "q", "z")))
                .statistics();
        assertEquals(2, statistics.predicates());
        assertEquals(2.5, statistics.perGraph());
        assertEquals(2, statistics.of(Snapshot.ANY).subjects());
        assertEquals(3, statistics.of(Snapshot.ANY).objects());
    }

    /** Asks for every pattern that a few terms can make. */
    private static void assertSame(Collection<Quad> quads, Snapshot state) {
        List<Node> terms = new ArrayList<>(names("t").toList());
        terms.add(Node.ANY);
        terms.add(NodeFactory.createURI("new"));
        for (Node subject : terms) {
            for (Node predicate : terms) {
                for (Node object : terms) {
                    assertSame(quads, state, subject, predicate, object);
                }
            }
        }
    }

    private static void assertSame(Collection<Quad> quads, Snapshot state, Node subject, Node predicate, Node object) {
        List<Quad> matching = quads.stream()
                .filter(quad -> Triple.createMatch(subject, predicate, object).matches(quad.asTriple()))
                .toList();
        List<String> triples = matching.stream()
                .map(quad -> quad.asTriple().toString())
                .distinct()
                .sorted()
                .toList();
        assertEquals(triples, found(state, Snapshot.UNION, subject, predicate, object));
        assertEquals(
                matching.stream().map(Quad::toString).sorted().toList(),
                found(state, Snapshot.ANY, subject, predicate, object));
        names("g")
                .filter(graph -> state.terms().number(graph) != Terms.NONE)
                .forEach(graph -> assertEquals(
                        matching.stream()
                                .filter(quad -> quad.getGraph().equals(graph))
                                .map(Quad::toString)
                                .sorted()
                                .toList(),
                        found(state, state.terms().number(graph), subject, predicate, object)));
        Pattern pattern = Pattern.of(state.terms(), subject, predicate, object);
        assertTrue(pattern.isNowhere()
                || state.count(pattern.subject(), pattern.predicate(), pattern.object()) >= triples.size());
    }

    private static List<String> found(Snapshot state, int graph, Node subject, Node predicate, Node object) {
        Terms terms = state.terms();
        Pattern pattern = Pattern.of(terms, subject, predicate, object);
        List<String> found = new ArrayList<>();
        if (pattern.isNowhere()) {
            return found;
        }
        Matches matches = state.find(graph, pattern.subject(), pattern.predicate(), pattern.object());
        while (matches.next()) {
            var triple = ColumnGraph.triple(terms, matches);
            found.add(
                    graph == Snapshot.UNION
                            ? triple.toString()
                            : new Quad(terms.node(matches.graph()), triple).toString());
        }
        found.sort(String::compareTo);
        return found;
    }

    private Set<Quad> some(int statements) {
        Set<Quad> quads = new LinkedHashSet<>();
        for (int at = 0; at < statements; at++) {
            quads.add(quad("g" + any(), "t" + any(), "t" + any(), "t" + any()));
        }
        return quads;
    }

    private int any() {
        return random.nextInt(FEW);
    }

    private static Stream<Node> names(String letter) {
        return IntStream.range(0, FEW).mapToObj(number -> NodeFactory.createURI(letter + number));
    }

    private static Quad quad(String... names) {
        Node[] nodes = Arrays.stream(names).map(NodeFactory::createURI).toArray(Node[]::new);
        return new Quad(nodes[0], nodes[1], nodes[2], nodes[3]);
    }
}
