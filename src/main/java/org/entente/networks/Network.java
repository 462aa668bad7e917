package org.entente.networks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nodes in the order of their ids, and the edges between them.
 *
 * @param title says in a few words what it shows
 */
public record Network(String title, Perspective perspective, List<Vertex> vertices, List<Edge> edges) {
    private static final Comparator<Vertex> BY_WEIGHT =
            Comparator.comparing((Vertex node) -> -node.standing().pageRank()).thenComparing(Vertex::id);

    /**
     * A part that is a picture: half of it the nodes with the most weight, half what connects these best, and the edges
     * between them. Each node is where it is in the whole; the whole if it is no larger.
     */
    public Network heaviest(int most, Optional<String> always) {
        if (vertices.size() <= most) {
            return this;
        }
        Set<String> kept = ids(vertices.stream()
                .sorted(Comparator.comparing((Vertex node) -> !always.equals(Optional.of(node.id())))
                        .thenComparing(BY_WEIGHT))
                .limit((most + 1) / 2));
        Map<String, Set<String>> connected = new HashMap<>();
        for (Edge edge : edges) {
            connect(edge.source(), edge.target(), kept, connected);
            connect(edge.target(), edge.source(), kept, connected);
        }
        kept.addAll(ids(vertices.stream()
                .filter(node -> !kept.contains(node.id()))
                .sorted(Comparator.comparing((Vertex node) ->
                                -connected.getOrDefault(node.id(), Set.of()).size())
                        .thenComparing(BY_WEIGHT))
                .limit(most / 2)));
        return new Network(
                title,
                perspective,
                vertices.stream().filter(node -> kept.contains(node.id())).toList(),
                edges.stream()
                        .filter(edge -> kept.contains(edge.source()) && kept.contains(edge.target()))
                        .toList());
    }

    private static Set<String> ids(Stream<Vertex> nodes) {
        return nodes.map(Vertex::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static void connect(String node, String other, Set<String> kept, Map<String, Set<String>> connected) {
        if (kept.contains(other)) {
            connected.computeIfAbsent(node, id -> new HashSet<>()).add(other);
        }
    }

    /** The same nodes with other edges. */
    Network with(List<Edge> others) {
        return new Network(title, perspective, vertices, others);
    }

    /** The first day that anything in it can lie on. */
    public Optional<LocalDate> start() {
        return spans().flatMap(span -> span.from().stream()).min(Comparator.naturalOrder());
    }

    /** The last day that anything in it can lie on. */
    public Optional<LocalDate> end() {
        return spans().flatMap(span -> span.to().stream()).max(Comparator.naturalOrder());
    }

    private Stream<Span> spans() {
        return Stream.concat(vertices.stream().map(Vertex::told), edges.stream().map(Edge::told))
                .flatMap(told -> told.spans().stream());
    }
}
