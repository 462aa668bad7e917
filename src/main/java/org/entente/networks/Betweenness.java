package org.entente.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;

/**
 * The part of all shortest paths that leads through each node, from 0 to 1, after Brandes. Every edge is one step long,
 * so that searching takes no queue in order, and thousands of nodes take a second.
 */
final class Betweenness {
    private final int[][] neighbours;
    private final double[] sums;

    private Betweenness(int[][] neighbours) {
        this.neighbours = neighbours;
        this.sums = new double[neighbours.length];
    }

    static <E> Map<String, Double> of(Graph<String, E> graph) {
        List<String> nodes = new ArrayList<>(graph.vertexSet());
        Map<String, Integer> places = new HashMap<>();
        nodes.forEach(node -> places.put(node, places.size()));
        Betweenness all = new Betweenness(nodes.stream()
                .map(node -> Graphs.neighborListOf(graph, node).stream()
                        .mapToInt(places::get)
                        .toArray())
                .toArray(int[][]::new));
        double pairs = Math.max(1, (nodes.size() - 1.0) * (nodes.size() - 2.0));
        for (int start = 0; start < nodes.size(); start++) {
            all.addPathsFrom(start);
        }
        Map<String, Double> shares = new HashMap<>();
        nodes.forEach(node -> shares.put(node, all.sums[places.get(node)] / pairs));
        return shares;
    }

    private void addPathsFrom(int start) {
        int[] steps = new int[neighbours.length];
        double[] paths = new double[neighbours.length];
        Arrays.fill(steps, -1);
        steps[start] = 0;
        paths[start] = 1;
        int[] order = search(start, steps, paths);
        double[] through = new double[neighbours.length];
        for (int i = order.length - 1; i > 0; i--) {
            int node = order[i];
            for (int before : neighbours[node]) {
                if (steps[before] == steps[node] - 1) {
                    through[before] += paths[before] / paths[node] * (1 + through[node]);
                }
            }
            sums[node] += through[node];
        }
    }

    /** What can be reached, the nearest first; notes how far each is, and by how many shortest paths. */
    private int[] search(int start, int[] steps, double[] paths) {
        int[] order = new int[neighbours.length];
        int found = 1;
        order[0] = start;
        for (int next = 0; next < found; next++) {
            int node = order[next];
            for (int other : neighbours[node]) {
                if (steps[other] < 0) {
                    steps[other] = steps[node] + 1;
                    order[found++] = other;
                }
                if (steps[other] == steps[node] + 1) {
                    paths[other] += paths[node];
                }
            }
        }
        return Arrays.copyOf(order, found);
    }
}
