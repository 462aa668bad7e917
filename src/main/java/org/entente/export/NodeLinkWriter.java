package org.entente.export;

import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.entente.networks.Edge;
import org.entente.networks.Network;
import org.entente.networks.Vertex;

/** Node-link JSON, for D3 and NetworkX, of which some versions look for edges under “links” and others under “edges”. */
final class NodeLinkWriter implements NetworkWriter {
    @Override
    public void write(Network network, OutputStream out) throws IOException {
        JsonOut.write(out, json -> {
            json.writeStartObject().write("directed", true).write("multigraph", true);
            json.writeStartObject("graph").write("name", network.title()).writeEnd();
            json.writeStartArray("nodes");
            network.vertices().forEach(node -> node(json, node));
            json.writeEnd();
            for (String name : new String[] {"links", "edges"}) {
                json.writeStartArray(name);
                network.edges().forEach(edge -> edge(json, edge));
                json.writeEnd();
            }
            json.writeEnd();
        });
    }

    private static void node(JsonGenerator json, Vertex node) {
        json.writeStartObject()
                .write("id", node.id())
                .write("label", node.label())
                .write("x", node.spot().x())
                .write("y", node.spot().y())
                .write("size", node.size())
                .write("colour", node.kind().family().colour());
        JsonOut.values(json, node, Columns.OF_NODES);
        json.writeEnd();
    }

    private static void edge(JsonGenerator json, Edge edge) {
        json.writeStartObject()
                .write("source", edge.source())
                .write("target", edge.target())
                .write("key", edge.id())
                .write("weight", edge.weight());
        JsonOut.values(json, edge, Columns.OF_EDGES);
        json.writeEnd();
    }
}
