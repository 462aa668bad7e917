package org.entente.networks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nodes in the order of their ids, and the edges between them.
 *
 * @param title says in a few words what it shows
 */
public record Network(String title, Perspective perspective, List<Vertex> vertices, List<Edge> edges) {

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
