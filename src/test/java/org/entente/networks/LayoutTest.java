package org.entente.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.entente.networks.Vertex.Spot;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
    /** As of a pair that is told of in every article. */
    private static Graph<String, DefaultWeightedEdge> between(int centres, int others) {
        Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (int centre = 0; centre < centres; centre++) {
            graph.addVertex("centre-" + centre);
        }
        for (int other = 0; other < others; other++) {
            graph.addVertex("other-" + other);
            for (int centre = 0; centre < centres; centre++) {
                graph.addEdge("centre-" + centre, "other-" + other);
            }
        }
        return graph;
    }

    @ParameterizedTest(name = "{1} around {0}")
    @CsvSource({
        "1, 1", "1, 399", "1, 400", "2, 400", "2, 450", "2, 500", "2, 600", "2, 700", "2, 850", "2, 1000", "3, 900"
    })
    void everyNodeHasASpotOfItsOwnHoweverAlikeNodesAre(int centres, int others) {
        Map<String, Spot> spots = Layout.of(between(centres, others));
        assertEquals(centres + others, spots.size());
        assertTrue(spots.values().stream().allMatch(spot -> Double.isFinite(spot.x()) && Double.isFinite(spot.y())));
        assertTrue(spots.values().stream().distinct().count() > spots.size() / 2);
    }
}
