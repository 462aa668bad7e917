package org.entente.networks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.networks.Vertex.Standing;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/** Works out how much weight each node has; PageRank and communities heed the weights of edges, betweenness does not. */
final class Standings {
    /** Betweenness takes a search from each node: it is left out where that would take minutes. */
    private static final int MOST_FOR_BETWEENNESS = 5000;

    private Standings() {}

    static Map<String, Standing> of(Graph<String, DefaultWeightedEdge> graph) {
        Map<String, Double> ranks = new PageRank<>(graph).getScores();
        Map<String, Double> betweenness = betweenness(graph);
        Map<String, Integer> communities = communities(graph);
        Map<String, Standing> standings = new HashMap<>();
        for (String id : graph.vertexSet()) {
            standings.put(
                    id,
                    new Standing(
                            graph.degreeOf(id),
                            ranks.get(id),
                            Optional.ofNullable(betweenness.get(id)),
                            communities.get(id)));
        }
        return standings;
    }

    private static Map<String, Double> betweenness(Graph<String, DefaultWeightedEdge> graph) {
        return graph.vertexSet().size() > MOST_FOR_BETWEENNESS ? Map.of() : Betweenness.of(graph);
    }

    /** Numbered by size, those of equal size by their first member. */
    private static Map<String, Integer> communities(Graph<String, DefaultWeightedEdge> graph) {
        List<Set<String>> sorted = new ArrayList<>();
        new ConnectivityInspector<>(graph).connectedSets().forEach(part -> sorted.addAll(clusters(graph, part)));
        sorted.sort(Comparator.comparing((Set<String> cluster) -> -cluster.size())
                .thenComparing(cluster ->
                        cluster.stream().min(Comparator.naturalOrder()).orElse("")));
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            int number = i + 1;
            sorted.get(i).forEach(id -> numbers.put(id, number));
        }
        return numbers;
    }

    /** Of one connected part, since the algorithm fails where nothing is left to join. */
    private static List<Set<String>> clusters(Graph<String, DefaultWeightedEdge> graph, Set<String> part) {
        return part.size() == 1
                ? List.of(part)
                : new GreedyModularityAlgorithm<>(new AsSubgraph<>(graph, part))
                        .getClustering()
                        .getClusters();
    }
}
