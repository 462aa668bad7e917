package org.entente.networks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entente.networks.Vertex.Spot;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.LayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Finds places to draw nodes at: by forces, after Fruchterman and Reingold. Parts that nothing connects would drive each
 * other to the rim, so each is drawn alone, the largest in the middle and the others in rows beneath it. The same network
 * is drawn alike each time.
 */
final class Layout {
    private static final long SEED = 1;
    private static final int ITERATIONS = 300;
    private static final int LARGE = 1000;
    private static final int ITERATIONS_WHEN_LARGE = 60;
    private static final double ROOM_FOR_A_NODE = 100;
    private static final int SMALL = 4;

    private final Graph<String, DefaultWeightedEdge> graph;
    private final Map<String, Spot> spots = new HashMap<>();

    private Layout(Graph<String, DefaultWeightedEdge> graph) {
        this.graph = graph;
    }

    static Map<String, Spot> of(Graph<String, DefaultWeightedEdge> graph) {
        Layout layout = new Layout(graph);
        layout.draw();
        return layout.spots;
    }

    private void draw() {
        List<Set<String>> parts = new ArrayList<>(new ConnectivityInspector<>(graph).connectedSets());
        parts.sort(Comparator.comparing((Set<String> part) -> -part.size()).thenComparing(Layout::first));
        if (parts.isEmpty()) {
            return;
        }
        double width = side(parts.get(0));
        place(parts.get(0), 0, 0);
        double left = -width / 2;
        double top = -width / 2;
        double height = 0;
        for (Set<String> part : parts.subList(1, parts.size())) {
            double side = side(part);
            if (left + side > width / 2 && height > 0) {
                left = -width / 2;
                top -= height;
                height = 0;
            }
            place(part, left + side / 2, top - side / 2);
            left += side;
            height = Math.max(height, side);
        }
    }

    private static String first(Set<String> part) {
        return part.stream().min(Comparator.naturalOrder()).orElse("");
    }

    private static double side(Set<String> part) {
        return ROOM_FOR_A_NODE * Math.sqrt(Math.max(SMALL, part.size()));
    }

    /** Draws a part around a middle. */
    private void place(Set<String> part, double x, double y) {
        // A margin keeps the rims of neighbours apart.
        double side = side(part) * 0.9;
        MapLayoutModel2D<String> model = new MapLayoutModel2D<>(new Box2D(x - side / 2, y - side / 2, side, side));
        algorithm(part.size()).layout(new AsSubgraph<>(graph, part), model);
        part.forEach(id -> spots.put(id, part.size() == 1 ? new Spot(rounded(x), rounded(y)) : spot(model.get(id))));
    }

    private static LayoutAlgorithm2D<String, DefaultWeightedEdge> algorithm(int size) {
        Random random = new Random(SEED);
        double usual = FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR;
        return size < LARGE
                ? new FRLayoutAlgorithm2D<>(ITERATIONS, usual, random)
                : new IndexedFRLayoutAlgorithm2D<>(
                        ITERATIONS_WHEN_LARGE, IndexedFRLayoutAlgorithm2D.DEFAULT_THETA_FACTOR, usual, random);
    }

    private static Spot spot(Point2D point) {
        return new Spot(rounded(point.getX()), rounded(point.getY()));
    }

    /** To a tenth: more digits would tell nothing. */
    private static double rounded(double place) {
        return Math.round(place * 10) / 10.0;
    }
}
