package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.networks.Edge;
import org.entente.networks.Network;
import org.entente.networks.Vertex;

/** DOT, for Graphviz, which then draws it by the spots given: {@code dot -Tsvg}. What is only planned has a dashed line. */
final class DotWriter implements NetworkWriter {
    private static final double POINTS_AN_INCH = 72;
    private static final int LONGEST_LABEL = 40;

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("digraph ").append(quoted(network.title())).append(" {\n");
        text.append(
                "  graph [layout=neato, inputscale=72, overlap=true, splines=curved, outputorder=edgesfirst, fontname=\"sans-serif\"]\n");
        text.append(
                "  node [shape=circle, style=filled, penwidth=0, fixedsize=true, fontname=\"sans-serif\", fontsize=9]\n");
        text.append("  edge [color=\"#00000055\", arrowsize=0.5, fontname=\"sans-serif\", fontsize=7]\n");
        network.vertices().forEach(node -> text.append(node(node)));
        network.edges().forEach(edge -> text.append(edge(edge)));
        text.append("}\n");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String node(Vertex node) {
        return String.format(
                Locale.ROOT,
                "  %s [xlabel=%s, label=\"\", pos=\"%.1f,%.1f!\", width=%.2f, fillcolor=\"%s\", class=\"%s\", tooltip=%s, URL=%s]\n",
                quoted(node.id()),
                quoted(shortened(node.label())),
                node.spot().x(),
                node.spot().y(),
                node.size() / POINTS_AN_INCH,
                node.kind().family().colour(),
                node.kind().code(),
                quoted(Stream.of(node.label(), node.when().orElse(""), node.state())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))),
                quoted(node.iri()));
    }

    private static String edge(Edge edge) {
        return String.format(
                Locale.ROOT,
                "  %s -> %s [class=\"%s\", tooltip=%s, style=%s, dir=%s, penwidth=%.1f]\n",
                quoted(edge.source()),
                quoted(edge.target()),
                edge.kind(),
                quoted(edge.kind() + ", " + edge.weight()),
                edge.pending() ? "dashed" : "solid",
                edge.directed() ? "forward" : "none",
                0.5 + Math.sqrt(edge.weight()));
    }

    /** Long names would cover each other; the tool tip has the whole one. */
    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1))
                                .strip() + "…";
    }

    /** A backslash would begin an escape, and a line break would end the line. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s", " ") + '"';
    }
}
