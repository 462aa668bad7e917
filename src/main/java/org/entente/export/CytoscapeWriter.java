package org.entente.export;

import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.entente.networks.Edge;
import org.entente.networks.Network;
import org.entente.networks.Vertex;

/** JSON as Cytoscape.js takes it and the Cytoscape desktop opens it ({@code .cyjs}). On a screen y grows downwards. */
final class CytoscapeWriter implements NetworkWriter {
    @Override
    public void write(Network network, OutputStream out) throws IOException {
        JsonOut.write(out, json -> {
            json.writeStartObject()
                    .write("format_version", "1.0")
                    .write("generated_by", "entente")
                    .write("target_cytoscapejs_version", "~3");
            json.writeStartObject("data")
                    .write("name", network.title())
                    .write("shared_name", network.title())
                    .writeEnd();
            json.writeStartObject("elements").writeStartArray("nodes");
            network.vertices().forEach(node -> node(json, node));
            json.writeEnd().writeStartArray("edges");
            network.edges().forEach(edge -> edge(json, edge));
            json.writeEnd().writeEnd().writeEnd();
        });
    }

    private static void node(JsonGenerator json, Vertex node) {
        json.writeStartObject()
                .writeStartObject("data")
                .write("id", node.id())
                .write("name", node.label())
                .write("label", node.label())
                .write("colour", node.kind().family().colour())
                .write("size", node.size());
        JsonOut.values(json, node, Columns.OF_NODES);
        json.writeEnd()
                .writeStartObject("position")
                .write("x", node.spot().x())
                .write("y", -node.spot().y())
                .writeEnd()
                .writeEnd();
    }

    private static void edge(JsonGenerator json, Edge edge) {
        json.writeStartObject()
                .writeStartObject("data")
                .write("id", "e" + edge.id())
                .write("source", edge.source())
                .write("target", edge.target())
                .write("interaction", edge.kind())
                .write("label", edge.kind())
                .write("weight", edge.weight());
        JsonOut.values(json, edge, Columns.OF_EDGES);
        json.writeEnd().writeEnd();
    }
}
