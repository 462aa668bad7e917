package org.entente.networks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A node of a network.
 *
 * @param id kind and slug, as in {@code region/vietnam}
 * @param state how far it has come; empty for what is not done in steps
 * @param when the date of a fact as EDTF, as precise as its sources
 * @param country the country that an actor belongs to
 * @param point where it is on the earth
 * @param told who tells of it; of an actor or region, who tells of the facts shown that it has part in
 * @param standing its weight among the others shown
 * @param spot where it is drawn
 */
public record Vertex(
        String id,
        String iri,
        String label,
        Kind kind,
        Optional<String> when,
        String state,
        Optional<String> country,
        Optional<Point> point,
        Told told,
        Standing standing,
        Spot spot) {

    /** Degrees of latitude and longitude (WGS 84). */
    public record Point(double latitude, double longitude) {
        private static final Pattern WKT = Pattern.compile("POINT\\s*\\((-?[\\d.]+) (-?[\\d.]+)\\)");

        /** Reads well-known text, which puts the longitude first. */
        public static Optional<Point> read(String wkt) {
            return Optional.of(WKT.matcher(wkt))
                    .filter(Matcher::matches)
                    .map(found -> new Point(Double.parseDouble(found.group(2)), Double.parseDouble(found.group(1))));
        }
    }

    /** Where it is drawn; y grows upwards, and the middle is at 0, 0. */
    public record Spot(double x, double y) {}

    /**
     * How much weight a node has among the others, whatever the directions of edges.
     *
     * @param degree the number of nodes that it is connected with
     * @param pageRank of all nodes together 1
     * @param betweenness the part of all shortest paths that leads through it, from 0 to 1; absent in networks too large
     * @param community the number of the group that it is most closely tied to; the largest is 1
     */
    public record Standing(int degree, double pageRank, Optional<Double> betweenness, int community) {}

    /** How wide it is drawn, in the units of its spot. */
    public double size() {
        return Math.round(10 * (8 + 60 * Math.sqrt(standing.pageRank()))) / 10.0;
    }

    /** Whether it is something that articles state, and not someone or somewhere. */
    public boolean stated() {
        return kind.family().stated();
    }
}
