package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.networks.Edge;
import org.entente.networks.Family;
import org.entente.networks.Network;
import org.entente.networks.Span;
import org.entente.networks.Vertex;

/**
 * GEXF 1.3, for Gephi: facts and edges are there only while they may lie (spells must not overlap there), nodes have a colour and a spot, and each edge has
 * a kind, without which Gephi takes several between a pair for one. All edges are directed, since NetworkX opens no mixture;
 * those that lead neither way say so.
 */
final class GexfWriter implements NetworkWriter {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        XmlOut.write(out, xml -> new Document(xml, network).write());
    }

    private record Document(XmlOut xml, Network network) {
        void write() throws IOException {
            xml.element(
                    "gexf",
                    Attributes.of("xmlns", NAMESPACE, "xmlns:viz", NAMESPACE + "/viz", "version", "1.3"),
                    () -> {
                        xml.element("meta", Map.of(), this::meta);
                        xml.element("graph", graph(), this::content);
                    });
        }

        private void meta() throws IOException {
            xml.text("creator", Map.of(), "Entente");
            xml.text("description", Map.of(), network.title());
        }

        private Map<String, Object> graph() {
            return network.start().isEmpty() && network.end().isEmpty()
                    ? Attributes.of("defaultedgetype", "directed", "mode", "static")
                    : Attributes.of(
                            "defaultedgetype", "directed",
                            "mode", "dynamic",
                            "timeformat", "date",
                            "timerepresentation", "interval",
                            "start", network.start(),
                            "end", network.end());
        }

        private void content() throws IOException {
            declare("node", Columns.OF_NODES);
            declare("edge", Columns.OF_EDGES);
            xml.element("nodes", Attributes.of("count", network.vertices().size()), () -> {
                for (Vertex node : network.vertices()) {
                    xml.element("node", Attributes.of("id", node.id(), "label", node.label()), () -> node(node));
                }
            });
            xml.element("edges", Attributes.of("count", network.edges().size()), () -> {
                for (Edge edge : network.edges()) {
                    xml.element("edge", ends(edge), () -> edge(edge));
                }
            });
        }

        private <T> void declare(String type, List<Column<T>> columns) throws IOException {
            xml.element("attributes", Attributes.of("class", type, "mode", "static"), () -> {
                for (Column<T> column : columns) {
                    xml.element(
                            "attribute",
                            Attributes.of("id", column.name(), "title", column.name(), "type", type(column.type())));
                }
            });
        }

        private static String type(Column.Type type) {
            return switch (type) {
                case TEXT, DAY -> "string";
                case INTEGER -> "integer";
                case DOUBLE -> "double";
                case BOOLEAN -> "boolean";
                case TEXTS -> "liststring";
            };
        }

        private void node(Vertex node) throws IOException {
            values(node, Columns.OF_NODES);
            if (node.stated()) {
                spells(node.told().joinedSpans());
            }
            colour(node.kind().family());
            xml.element(
                    "viz:position",
                    Attributes.of("x", node.spot().x(), "y", node.spot().y(), "z", 0));
            xml.element("viz:size", Attributes.of("value", node.size()));
        }

        private static Map<String, Object> ends(Edge edge) {
            return Attributes.of(
                    "id", edge.id(),
                    "source", edge.source(),
                    "target", edge.target(),
                    "kind", edge.kind(),
                    "label", edge.kind(),
                    "weight", (double) edge.weight());
        }

        private void edge(Edge edge) throws IOException {
            values(edge, Columns.OF_EDGES);
            spells(edge.told().joinedSpans());
            xml.element("viz:shape", Attributes.of("value", edge.pending() ? "dashed" : "solid"));
        }

        private <T> void values(T row, List<Column<T>> columns) throws IOException {
            xml.element("attvalues", Map.of(), () -> {
                for (Column<T> column : columns) {
                    Optional<String> value = column.of(row).map(this::value);
                    if (value.isPresent()) {
                        xml.element("attvalue", Attributes.of("for", column.name(), "value", value.get()));
                    }
                }
            });
        }

        /** A list stands in brackets, its texts in quotation marks. */
        private String value(Object value) {
            return value instanceof Collection<?> several
                    ? several.stream()
                            .map(text -> '"' + text.toString().replace("\"", "\\\"") + '"')
                            .collect(Collectors.joining(", ", "[", "]"))
                    : value.toString();
        }

        private void spells(List<Span> spans) throws IOException {
            if (spans.isEmpty()) {
                return;
            }
            xml.element("spells", Map.of(), () -> {
                for (Span span : spans) {
                    xml.element("spell", Attributes.of("start", span.from(), "end", span.to()));
                }
            });
        }

        private void colour(Family family) throws IOException {
            xml.element(
                    "viz:color", Attributes.of("r", family.red(), "g", family.green(), "b", family.blue(), "a", 1.0));
        }
    }
}
