package org.entente.server;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.networks.Edge;
import org.entente.networks.Network;
import org.entente.networks.Span;
import org.entente.networks.Vertex;
import org.entente.portraits.DateWords;

/** A network as tables, for those who would rather read, and for those who cannot look. */
public final class Listed {
    private static final int MOST_EDGES = 300;
    private static final int MOST_FACTS = 5;

    private final Network network;
    private final Library library;
    private final Map<String, Vertex> byId = new HashMap<>();

    Listed(Network network, Library library) {
        this.network = network;
        this.library = library;
        network.vertices().forEach(node -> byId.put(node.id(), node));
    }

    /** A row for a node. */
    public record Node(String link, String name, String kind, String state, String when, int neighbours, int claims) {}

    /** Something with a name, and where it leads. */
    public record Link(String address, String name) {}

    /**
     * A row for an edge.
     *
     * @param facts what it stands for, a few of them, and {@code more}, how many others
     */
    public record Row(
            Link from,
            String what,
            Link to,
            String when,
            boolean pending,
            List<Link> facts,
            int more,
            String outlets) {}

    /** The nodes, those with the most neighbours first. */
    public List<Node> nodes() {
        return network.vertices().stream()
                .sorted(Comparator.comparing((Vertex node) -> -node.standing().degree()))
                .map(node -> new Node(
                        ThingAddress.page(node.id()),
                        node.label(),
                        words(node.kind().code()),
                        words(node.state()),
                        node.when().map(DateWords::of).orElse(""),
                        node.standing().degree(),
                        node.told().claims()))
                .toList();
    }

    /** The edges, the heaviest first. */
    public List<Row> edges() {
        return network.edges().stream()
                .sorted(Comparator.comparing(edge -> -edge.weight()))
                .limit(MOST_EDGES)
                .map(this::row)
                .toList();
    }

    /** How many edges are not listed. */
    public int moreEdges() {
        return Math.max(0, network.edges().size() - MOST_EDGES);
    }

    private Row row(Edge edge) {
        List<Link> facts = edge.told().facts().stream()
                .limit(MOST_FACTS)
                .map(iri -> new Link(library.link(iri), library.name(iri)))
                .toList();
        return new Row(
                end(edge.source()),
                words(edge.kind()),
                end(edge.target()),
                days(edge.told().span()),
                edge.pending(),
                facts,
                edge.told().facts().size() - facts.size(),
                String.join(", ", edge.told().outlets()));
    }

    private Link end(String id) {
        return new Link(ThingAddress.page(id), byId.get(id).label());
    }

    private static String days(Span span) {
        String from = span.from().map(Object::toString).orElse("");
        String to = span.to().map(Object::toString).orElse("");
        return from.equals(to) ? from : from + " to " + to;
    }

    /** {@code visit-planned} gives <em>visit, planned</em>; {@code signedAt} gives <em>signed at</em>. */
    private static String words(String code) {
        return code.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(java.util.Locale.ROOT)
                .replace('-', ' ');
    }
}
