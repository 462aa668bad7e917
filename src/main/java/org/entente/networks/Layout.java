package org.entente.networks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.networks.Vertex.Spot;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.CircularLayoutAlgorithm2D;
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
    private static final int TRIES = 3;
    private static final int ITERATIONS = 300;
    private static final int LARGE = 400;
    private static final int ITERATIONS_WHEN_LARGE = 60;
    private static final double ROOM_FOR_A_NODE = 150;
    /** How far apart neighbours are to be: so little of the room for a node that hardly any is pushed against the rim. */
    private static final double CLOSENESS = 0.33;

    /** Between parts, and around a node that stands alone. */
    private static final double MARGIN = 120;

    private Layout() {}

    static Map<String, Spot> of(Graph<String, DefaultWeightedEdge> graph) {
        List<Part> parts = new ConnectivityInspector<>(graph)
                .connectedSets().stream()
                        .map(nodes -> drawn(graph, nodes))
                        .sorted(Part.LARGEST_FIRST)
                        .toList();
        Map<String, Spot> spots = new HashMap<>();
        parts.stream().limit(1).forEach(part -> part.put(-part.width() / 2, part.height() / 2, spots));
        if (parts.size() > 1) {
            inRows(parts, spots);
        }
        return spots;
    }

    /** Puts all parts but the first beneath it, from left to right, in rows about as wide as it is. */
    private static void inRows(List<Part> parts, Map<String, Spot> spots) {
        double right = Math.max(parts.get(0).width(), 4 * MARGIN) / 2;
        double x = -right;
        double y = -parts.get(0).height() / 2 - MARGIN;
        double height = 0;
        for (Part part : parts.subList(1, parts.size())) {
            if (x > -right && x + part.width() > right) {
                x = -right;
                y -= height + MARGIN;
                height = 0;
            }
            part.put(x, y, spots);
            x += part.width() + MARGIN;
            height = Math.max(height, part.height());
        }
    }

    private static Part drawn(Graph<String, DefaultWeightedEdge> graph, Set<String> nodes) {
        if (nodes.size() == 1) {
            return new Part(Map.of(nodes.iterator().next(), Point2D.of(0, 0)));
        }
        Graph<String, DefaultWeightedEdge> part = new AsSubgraph<>(graph, nodes);
        return IntStream.range(0, TRIES)
                .mapToObj(round -> attempt(part, SEED + round))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> circle(part));
    }

    /** Draws by force; nothing comes of it where two neighbours meet in one spot, which have no direction to part in. */
    private static Optional<Part> attempt(Graph<String, DefaultWeightedEdge> part, long seed) {
        int size = part.vertexSet().size();
        try {
            Part drawn = new Part(model(part, algorithm(size, new Random(seed))));
            return Optional.of(drawn).filter(Part::isFinite);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Part circle(Graph<String, DefaultWeightedEdge> part) {
        double circumference = ROOM_FOR_A_NODE * part.vertexSet().size();
        return new Part(model(part, new CircularLayoutAlgorithm2D<>(circumference / (2 * Math.PI))));
    }

    private static Map<String, Point2D> model(
            Graph<String, DefaultWeightedEdge> part, LayoutAlgorithm2D<String, DefaultWeightedEdge> algorithm) {
        double side = ROOM_FOR_A_NODE * Math.sqrt(part.vertexSet().size());
        MapLayoutModel2D<String> model = new MapLayoutModel2D<>(new Box2D(0, 0, side, side));
        algorithm.layout(part, model);
        return model.collect();
    }

    private static LayoutAlgorithm2D<String, DefaultWeightedEdge> algorithm(int size, Random random) {
        return size < LARGE
                ? new FRLayoutAlgorithm2D<>(ITERATIONS, CLOSENESS, random)
                : new IndexedFRLayoutAlgorithm2D<>(
                        ITERATIONS_WHEN_LARGE, IndexedFRLayoutAlgorithm2D.DEFAULT_THETA_FACTOR, CLOSENESS, random);
    }

    /** What is connected, drawn somewhere. */
    private record Part(Map<String, Point2D> points) {
        static final Comparator<Part> LARGEST_FIRST = Comparator.comparing((Part part) -> -part.points.size())
                .thenComparing(part -> part.points.keySet().stream()
                        .min(Comparator.naturalOrder())
                        .orElse(""));

        boolean isFinite() {
            return points.values().stream()
                    .allMatch(point -> Double.isFinite(point.getX()) && Double.isFinite(point.getY()));
        }

        double left() {
            return points.values().stream().mapToDouble(Point2D::getX).min().orElse(0);
        }

        double top() {
            return points.values().stream().mapToDouble(Point2D::getY).max().orElse(0);
        }

        double width() {
            return points.values().stream().mapToDouble(Point2D::getX).max().orElse(0) - left();
        }

        double height() {
            return top()
                    - points.values().stream().mapToDouble(Point2D::getY).min().orElse(0);
        }

        /** Puts its left and upper corner at a place. */
        void put(double x, double y, Map<String, Spot> spots) {
            double left = left();
            double top = top();
            points.forEach((id, point) ->
                    spots.put(id, new Spot(rounded(x + point.getX() - left), rounded(y + point.getY() - top))));
        }

        /** To a tenth: more digits would tell nothing. */
        private static double rounded(double place) {
            return Math.round(place * 10) / 10.0;
        }
    }
}
