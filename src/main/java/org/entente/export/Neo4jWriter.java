package org.entente.export;

import static org.entente.export.Column.Type.INTEGER;
import static org.entente.export.Column.Type.TEXT;
import static org.entente.export.Column.Type.TEXTS;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.export.CsvOut.Header;
import org.entente.export.CsvOut.Table;
import org.entente.networks.Edge;
import org.entente.networks.Network;
import org.entente.networks.Vertex;

/** Two tables under the typed headings of Neo4j's bulk importer; lists are joined with its semicolons. */
final class Neo4jWriter implements NetworkWriter {
    private static final List<Header<Vertex>> OF_NODES = List.of(
            new Header<>("id:ID", new Column<>("id", TEXT, node -> Optional.of(node.id()))),
            new Header<>(
                    ":LABEL",
                    new Column<>(
                            "labels",
                            TEXTS,
                            node -> Optional.of(
                                    List.of(
                                                    camel(node.kind().family().word()),
                                                    camel(node.kind().code()))
                                            .stream()
                                            .distinct()
                                            .toList()))),
            new Header<>("name", new Column<>("name", TEXT, node -> Optional.of(node.label()))));
    private static final List<Header<Edge>> OF_RELATIONSHIPS = List.of(
            new Header<>(":START_ID", new Column<>("start", TEXT, edge -> Optional.of(edge.source()))),
            new Header<>(":END_ID", new Column<>("end", TEXT, edge -> Optional.of(edge.target()))),
            new Header<>(":TYPE", new Column<>("type", TEXT, edge -> Optional.of(constant(edge.kind())))),
            new Header<>("weight:int", new Column<>("weight", INTEGER, edge -> Optional.of(edge.weight()))));

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        CsvOut.archive(
                List.of(
                        new Table<>("nodes.csv", headers(OF_NODES, Columns.OF_NODES), network.vertices()),
                        new Table<>("relationships.csv", headers(OF_RELATIONSHIPS, Columns.OF_EDGES), network.edges())),
                out);
    }

    private static <T> List<Header<T>> headers(List<Header<T>> known, List<Column<T>> others) {
        return Stream.concat(known.stream(), others.stream().map(column -> new Header<>(typed(column), column)))
                .toList();
    }

    private static String typed(Column<?> column) {
        return switch (column.type()) {
            case TEXT -> column.name();
            case INTEGER -> column.name() + ":int";
            case DOUBLE -> column.name() + ":double";
            case BOOLEAN -> column.name() + ":boolean";
            case DAY -> column.name() + ":date";
            case TEXTS -> column.name() + ":string[]";
        };
    }

    /** Labels are written as {@code FreeTradeAgreement}. */
    private static String camel(String words) {
        StringBuilder camel = new StringBuilder();
        for (String word : words.split("-")) {
            camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return camel.toString();
    }

    /** Types of relationships are written as {@code RESPONDS_TO}. */
    private static String constant(String words) {
        return words.replaceAll("(?<=[a-z])(?=[A-Z])", "_").replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
