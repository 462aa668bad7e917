package org.entente.export;

import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.networks.Edge;
import org.entente.networks.Network;
import org.entente.networks.Vertex;
import org.entente.networks.Vertex.Point;

/**
 * GeoJSON (RFC 7946): regions of which a point is known, and facts at each such region where they take place. What has no
 * known place is left out.
 */
final class GeoJsonWriter implements NetworkWriter {
    private static final Set<String> PLACES = Set.of("place", "location");

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        Map<String, Vertex> nodes = new HashMap<>();
        network.vertices().forEach(node -> nodes.put(node.id(), node));
        JsonOut.write(out, json -> {
            json.writeStartObject().write("type", "FeatureCollection").write("name", network.title());
            json.writeStartArray("features");
            network.vertices().forEach(node -> node.point().ifPresent(point -> feature(json, node, point, node)));
            for (Edge edge : network.edges()) {
                Vertex place = nodes.get(edge.target());
                if (PLACES.contains(edge.kind())) {
                    place.point().ifPresent(point -> feature(json, nodes.get(edge.source()), point, place));
                }
            }
            json.writeEnd().writeEnd();
        });
    }

    private static void feature(JsonGenerator json, Vertex what, Point point, Vertex where) {
        boolean itself = what.equals(where);
        json.writeStartObject()
                .write("type", "Feature")
                .write("id", itself ? what.id() : what.id() + "@" + where.id())
                .writeStartObject("geometry")
                .write("type", "Point")
                .writeStartArray("coordinates")
                .write(point.longitude())
                .write(point.latitude())
                .writeEnd()
                .writeEnd()
                .writeStartObject("properties")
                .write("name", what.label());
        if (!itself) {
            json.write("place", where.label());
        }
        JsonOut.values(json, what, told());
        json.writeEnd().writeEnd();
    }

    /** A map has no use for the standing of a node, and its place is told already. */
    private static List<Column<Vertex>> told() {
        Set<String> left = Set.of("neighbours", "pagerank", "betweenness", "community", "latitude", "longitude");
        return Columns.OF_NODES.stream()
                .filter(column -> !left.contains(column.name()))
                .toList();
    }
}
