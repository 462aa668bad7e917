package org.entente.server;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.entente.networks.Edge;
import org.entente.networks.Network;
import org.entente.networks.Vertex;

/**
 * A network as the server draws it, in the units of an SVG: y grows downwards.
 *
 * @param letters how high the letters of names are
 */
public record Picture(
        double left, double top, double width, double height, double letters, List<Dot> dots, List<Bond> bonds) {
    private static final double LETTERS_IN_PIXELS = 13;
    private static final double LEAST_SIDE = 240;
    private static final double MARGIN = 40;
    private static final double BEND = 0.12;
    private static final double WIDEST = 5;

    /** The share of the width that the largest node may take. */
    private static final double LARGEST = 1 / 26.0;

    /**
     * A node.
     *
     * @param name what stands beside it; empty where there is no room
     * @param leftwards whether its name stands to the left of it
     */
    public record Dot(Vertex node, double x, double y, double radius, String name, boolean leftwards, boolean focus) {}

    /** A line between two nodes. */
    public record Bond(boolean pending, String path, double width) {}

    /** @param pixels how wide it is to be shown, so that its letters can be read */
    static Picture of(Network network, Optional<String> focus, int pixels) {
        List<Vertex> nodes = network.vertices();
        double left = least(nodes, node -> node.spot().x()) - MARGIN;
        double right = -least(nodes, node -> -node.spot().x()) + MARGIN;
        double top = least(nodes, node -> -node.spot().y()) - MARGIN;
        double bottom = -least(nodes, node -> node.spot().y()) + MARGIN;
        double width = Math.max(LEAST_SIDE, right - left);
        double letters = LETTERS_IN_PIXELS * width / pixels;
        Lettering lettering = new Lettering(letters, left, left + width, width * LARGEST);
        nodes.forEach(lettering::keepFree);
        List<Dot> dots = nodes.stream()
                .sorted(Comparator.comparing((Vertex node) -> !focus.equals(Optional.of(node.id())))
                        .thenComparing(node -> -node.size()))
                .map(node -> lettering.dot(node, focus.equals(Optional.of(node.id()))))
                .toList();
        return new Picture(left, top, width, Math.max(LEAST_SIDE / 2, bottom - top), letters, dots, bonds(network));
    }

    private static double least(List<Vertex> nodes, ToDoubleFunction<Vertex> place) {
        return nodes.stream().mapToDouble(place).min().orElse(0);
    }

    /** Between two nodes at most two lines, for what was done and for what is not done yet. */
    private static List<Bond> bonds(Network network) {
        Map<String, Vertex> byId = new HashMap<>();
        network.vertices().forEach(node -> byId.put(node.id(), node));
        Map<Between, Integer> weights = new LinkedHashMap<>();
        network.edges().forEach(edge -> weights.merge(Between.of(edge), edge.weight(), Integer::sum));
        return weights.entrySet().stream()
                .map(entry -> {
                    Between between = entry.getKey();
                    boolean alone = !between.pending() || !weights.containsKey(between.done());
                    return new Bond(
                            between.pending(),
                            path(byId.get(between.one()), byId.get(between.other()), alone ? 0 : BEND),
                            Math.min(WIDEST, 1 + Math.log(entry.getValue())));
                })
                .toList();
    }

    private record Between(String one, String other, boolean pending) {
        static Between of(Edge edge) {
            boolean forth = edge.source().compareTo(edge.target()) < 0;
            return new Between(
                    forth ? edge.source() : edge.target(), forth ? edge.target() : edge.source(), edge.pending());
        }

        Between done() {
            return new Between(one, other, false);
        }
    }

    /** @param bend how far aside its middle lies, as a part of its length */
    private static String path(Vertex from, Vertex to, double bend) {
        double x1 = from.spot().x();
        double y1 = -from.spot().y();
        double x2 = to.spot().x();
        double y2 = -to.spot().y();
        double middle = (x1 + x2) / 2 - bend * (y2 - y1);
        return "M%s %sQ%s %s %s %s"
                .formatted(
                        rounded(x1),
                        rounded(y1),
                        rounded(middle),
                        rounded((y1 + y2) / 2 + bend * (x2 - x1)),
                        rounded(x2),
                        rounded(y2));
    }

    private static double rounded(double place) {
        return Math.round(place * 10) / 10.0;
    }
}
