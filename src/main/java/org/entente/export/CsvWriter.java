package org.entente.export;

import static org.entente.export.Column.Type.DOUBLE;
import static org.entente.export.Column.Type.TEXT;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.export.CsvOut.Header;
import org.entente.export.CsvOut.Table;
import org.entente.networks.Edge;
import org.entente.networks.Network;
import org.entente.networks.Vertex;

/** Two tables under the headings that Gephi's spreadsheet importer knows; lists are joined with semicolons. */
final class CsvWriter implements NetworkWriter {
    private static final List<Header<Vertex>> OF_NODES = List.of(
            new Header<>("Id", new Column<>("id", TEXT, node -> Optional.of(node.id()))),
            new Header<>("Label", new Column<>("label", TEXT, node -> Optional.of(node.label()))));
    private static final List<Header<Edge>> OF_EDGES = List.of(
            new Header<>("Source", new Column<>("source", TEXT, edge -> Optional.of(edge.source()))),
            new Header<>("Target", new Column<>("target", TEXT, edge -> Optional.of(edge.target()))),
            new Header<>(
                    "Type",
                    new Column<>("type", TEXT, edge -> Optional.of(edge.directed() ? "Directed" : "Undirected"))),
            new Header<>("Kind", new Column<>("kind", TEXT, edge -> Optional.of(edge.kind()))),
            new Header<>("Weight", new Column<>("weight", DOUBLE, edge -> Optional.of(edge.weight()))));

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        CsvOut.archive(List.of(nodes(network), edges(network)), out);
    }

    static void writeInert(Network network, OutputStream out) throws IOException {
        CsvOut.archive(List.of(nodes(network).inert(), edges(network).inert()), out);
    }

    static Table<Vertex> nodes(Network network) {
        return new Table<>("nodes.csv", headers(OF_NODES, Columns.OF_NODES), network.vertices());
    }

    static Table<Edge> edges(Network network) {
        List<Column<Edge>> others = Columns.OF_EDGES.stream()
                .filter(column -> !column.name().equals("kind"))
                .toList();
        return new Table<>("edges.csv", headers(OF_EDGES, others), network.edges());
    }

    private static <T> List<Header<T>> headers(List<Header<T>> known, List<Column<T>> others) {
        return Stream.concat(known.stream(), others.stream().map(column -> new Header<>(column.name(), column)))
                .toList();
    }
}
