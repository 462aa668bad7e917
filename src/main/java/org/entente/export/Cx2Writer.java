package org.entente.export;

import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.networks.Edge;
import org.entente.networks.Family;
import org.entente.networks.Network;
import org.entente.networks.Vertex;

/** CX2, for Cytoscape (desktop and web) and NDEx: a list of aspects, with a style by which it opens coloured and labelled. */
final class Cx2Writer implements NetworkWriter {
    @Override
    public void write(Network network, OutputStream out) throws IOException {
        JsonOut.write(out, json -> {
            json.writeStartArray();
            json.writeStartObject()
                    .write("CXVersion", "2.0")
                    .write("hasFragments", false)
                    .writeEnd();
            aspect(json, "metaData", () -> metaData(json, network));
            aspect(json, "attributeDeclarations", () -> declarations(json));
            aspect(
                    json,
                    "networkAttributes",
                    () -> json.writeStartObject().write("name", network.title()).writeEnd());
            Map<String, Integer> numbers = new HashMap<>();
            aspect(json, "nodes", () -> network.vertices().forEach(node -> node(json, node, numbers)));
            aspect(json, "edges", () -> network.edges().forEach(edge -> edge(json, edge, numbers)));
            aspect(json, "visualProperties", () -> style(json));
            aspect(
                    json,
                    "status",
                    () -> json.writeStartObject()
                            .write("error", "")
                            .write("success", true)
                            .writeEnd());
            json.writeEnd();
        });
    }

    private static void aspect(JsonGenerator json, String name, Runnable content) {
        json.writeStartObject().writeStartArray(name);
        content.run();
        json.writeEnd().writeEnd();
    }

    private static void metaData(JsonGenerator json, Network network) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("attributeDeclarations", 1);
        counts.put("networkAttributes", 1);
        counts.put("nodes", network.vertices().size());
        counts.put("edges", network.edges().size());
        counts.put("visualProperties", 1);
        counts.forEach((name, count) -> json.writeStartObject()
                .write("name", name)
                .write("elementCount", count)
                .writeEnd());
    }

    private static void declarations(JsonGenerator json) {
        json.writeStartObject();
        json.writeStartObject("networkAttributes");
        declare(json, "name", "string");
        json.writeEnd().writeStartObject("nodes");
        declare(json, "name", "string");
        Columns.OF_NODES.forEach(column -> declare(json, column.name(), type(column.type())));
        json.writeEnd().writeStartObject("edges");
        declare(json, "interaction", "string");
        declare(json, "weight", "integer");
        Columns.OF_EDGES.forEach(column -> declare(json, column.name(), type(column.type())));
        json.writeEnd().writeEnd();
    }

    private static void declare(JsonGenerator json, String name, String type) {
        json.writeStartObject(name).write("d", type).writeEnd();
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT, DAY -> "string";
            case INTEGER -> "integer";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
            case TEXTS -> "list_of_string";
        };
    }

    private static void node(JsonGenerator json, Vertex node, Map<String, Integer> numbers) {
        numbers.put(node.id(), numbers.size());
        json.writeStartObject()
                .write("id", numbers.get(node.id()))
                .write("x", node.spot().x())
                .write("y", -node.spot().y())
                .writeStartObject("v")
                .write("name", node.label());
        JsonOut.values(json, node, Columns.OF_NODES);
        json.writeEnd().writeEnd();
    }

    private static void edge(JsonGenerator json, Edge edge, Map<String, Integer> numbers) {
        json.writeStartObject()
                .write("id", edge.id())
                .write("s", numbers.get(edge.source()))
                .write("t", numbers.get(edge.target()))
                .writeStartObject("v")
                .write("interaction", edge.kind())
                .write("weight", edge.weight());
        JsonOut.values(json, edge, Columns.OF_EDGES);
        json.writeEnd().writeEnd();
    }

    private static void style(JsonGenerator json) {
        json.writeStartObject().writeStartObject("default");
        json.writeStartObject("network")
                .write("NETWORK_BACKGROUND_COLOR", "#FFFFFF")
                .writeEnd();
        json.writeStartObject("node")
                .write("NODE_SHAPE", "ellipse")
                .write("NODE_WIDTH", 24)
                .write("NODE_HEIGHT", 24)
                .write("NODE_LABEL_FONT_SIZE", 10)
                .writeEnd();
        json.writeStartObject("edge")
                .write("EDGE_LINE_COLOR", "#9A9A9A")
                .write("EDGE_WIDTH", 1)
                .writeEnd();
        json.writeEnd();
        json.writeStartObject("nodeMapping");
        passthrough(json, "NODE_LABEL", "name");
        discrete(json, "NODE_BACKGROUND_COLOR", "family", colours());
        json.writeEnd();
        json.writeStartObject("edgeMapping");
        passthrough(json, "EDGE_LABEL", "interaction");
        discrete(json, "EDGE_TARGET_ARROW_SHAPE", "mutual", Map.of(true, "none", false, "triangle"));
        discrete(json, "EDGE_LINE_STYLE", "done", Map.of(true, "solid", false, "dashed"));
        json.writeEnd().writeEnd();
    }

    private static Map<Object, String> colours() {
        Map<Object, String> colours = new LinkedHashMap<>();
        List.of(Family.values()).forEach(family -> colours.put(family.word(), family.colour()));
        return colours;
    }

    private static void passthrough(JsonGenerator json, String property, String attribute) {
        json.writeStartObject(property)
                .write("type", "PASSTHROUGH")
                .writeStartObject("definition")
                .write("attribute", attribute)
                .write("type", "string")
                .writeEnd()
                .writeEnd();
    }

    private static void discrete(JsonGenerator json, String property, String attribute, Map<?, String> values) {
        boolean truths = values.containsKey(true);
        json.writeStartObject(property)
                .write("type", "DISCRETE")
                .writeStartObject("definition")
                .write("attribute", attribute)
                .write("type", truths ? "boolean" : "string")
                .writeStartArray("map");
        values.forEach((value, drawn) -> {
            json.writeStartObject();
            JsonOut.value(json, "v", value);
            json.write("vp", drawn).writeEnd();
        });
        json.writeEnd().writeEnd().writeEnd();
    }
}
