package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.networks.Edge;
import org.entente.networks.Network;
import org.entente.networks.Vertex;

/** GraphML, for NetworkX, igraph, yEd and others; colours, sizes and spots are under the names that Gephi knows them by. */
final class GraphmlWriter implements NetworkWriter {
    private static final List<Column<Vertex>> DRAWN = List.of(
            new Column<>("label", Column.Type.TEXT, node -> Optional.of(node.label())),
            new Column<>(
                    "x", Column.Type.DOUBLE, node -> Optional.of(node.spot().x())),
            new Column<>(
                    "y", Column.Type.DOUBLE, node -> Optional.of(node.spot().y())),
            new Column<>("size", Column.Type.DOUBLE, node -> Optional.of(node.size())),
            new Column<>(
                    "r",
                    Column.Type.INTEGER,
                    node -> Optional.of(node.kind().family().red())),
            new Column<>(
                    "g",
                    Column.Type.INTEGER,
                    node -> Optional.of(node.kind().family().green())),
            new Column<>(
                    "b",
                    Column.Type.INTEGER,
                    node -> Optional.of(node.kind().family().blue())));
    private static final List<Column<Edge>> WEIGHED = List.of(
            new Column<>("label", Column.Type.TEXT, edge -> Optional.of(edge.kind())),
            new Column<>("weight", Column.Type.DOUBLE, edge -> Optional.of((double) edge.weight())));

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        XmlOut.write(
                out,
                xml -> xml.element("graphml", Attributes.of("xmlns", "http://graphml.graphdrawing.org/xmlns"), () -> {
                    declare(xml, "node", DRAWN);
                    declare(xml, "node", Columns.OF_NODES);
                    declare(xml, "edge", WEIGHED);
                    declare(xml, "edge", Columns.OF_EDGES);
                    graph(xml, network);
                }));
    }

    private static void graph(XmlOut xml, Network network) throws IOException {
        xml.element("graph", Attributes.of("id", network.perspective().word(), "edgedefault", "directed"), () -> {
            for (Vertex node : network.vertices()) {
                xml.element("node", Attributes.of("id", node.id()), () -> {
                    values(xml, "node", node, DRAWN);
                    values(xml, "node", node, Columns.OF_NODES);
                });
            }
            for (Edge edge : network.edges()) {
                Map<String, Object> ends =
                        Attributes.of("id", "e" + edge.id(), "source", edge.source(), "target", edge.target());
                xml.element("edge", ends, () -> {
                    values(xml, "edge", edge, WEIGHED);
                    values(xml, "edge", edge, Columns.OF_EDGES);
                });
            }
        });
    }

    private static <T> void declare(XmlOut xml, String of, List<Column<T>> columns) throws IOException {
        for (Column<T> column : columns) {
            xml.element(
                    "key",
                    Attributes.of(
                            "id", key(of, column),
                            "for", of,
                            "attr.name", column.name(),
                            "attr.type", type(column.type())));
        }
    }

    private static <T> void values(XmlOut xml, String of, T row, List<Column<T>> columns) throws IOException {
        for (Column<T> column : columns) {
            Optional<String> value = column.text(row, "; ");
            if (value.isPresent()) {
                xml.text("data", Attributes.of("key", key(of, column)), value.get());
            }
        }
    }

    private static String key(String of, Column<?> column) {
        return of + "-" + column.name();
    }

    /** GraphML has no lists. */
    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT, DAY, TEXTS -> "string";
            case INTEGER -> "int";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
        };
    }
}
