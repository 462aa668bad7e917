package org.entente.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

/** Which part of all shortest paths leads through a node. */
class BetweennessTest {
    private static final double NEARLY = 1e-9;

    private static Map<String, Double> of(String... pairs) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (String pair : pairs) {
            String from = pair.substring(0, 1);
            String to = pair.substring(pair.length() - 1);
            graph.addVertex(from);
            graph.addVertex(to);
            if (!from.equals(to)) {
                graph.addEdge(from, to);
            }
        }
        return Betweenness.of(graph);
    }

    @Test
    void allPathsOfAStarLeadThroughItsMiddle() {
        Map<String, Double> star = of("m-a", "m-b", "m-c");
        assertEquals(1, star.get("m"), NEARLY);
        assertEquals(0, star.get("a"), NEARLY);
    }

    @Test
    void twoOfThreePairsMeetOnAnInnerNodeOfALine() {
        assertEquals(2 / 3.0, of("a-b", "b-c", "c-d").get("b"), NEARLY);
    }

    @Test
    void pathsOfEqualLengthShareAPair() {
        assertEquals(0.5 / 3, of("a-b", "b-c", "c-d", "d-a").get("a"), NEARLY);
    }

    @Test
    void whatCannotBeReachedIsOnNoPath() {
        assertEquals(0, of("a-b", "c-c").get("c"), NEARLY);
        assertEquals(0, of("a").get("a"), NEARLY);
    }
}
