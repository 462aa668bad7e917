package org.entente.networks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

    /** The nodes with the most weight and the edges between them, each where it is in the whole; the whole if it is no larger. */
    public Network heaviest(int most, Optional<String> always) {
        if (vertices.size() <= most) {
            return this;
        }
        Set<String> kept = vertices.stream()
                .sorted(Comparator.comparing((Vertex node) -> !always.equals(Optional.of(node.id())))
                        .thenComparing(node -> -node.standing().pageRank())
                        .thenComparing(Vertex::id))
                .limit(most)
                .map(Vertex::id)
                .collect(Collectors.toSet());
        return new Network(
                title,
                perspective,
                vertices.stream().filter(node -> kept.contains(node.id())).toList(),
                edges.stream()
                        .filter(edge -> kept.contains(edge.source()) && kept.contains(edge.target()))
                        .toList());
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
