package org.entente.columns;

/** Walks over what matches a pattern in one part. */
interface Walk {
    /** Goes on to the next statement, if there is one, and tells it. */
    boolean next(Matches matches);

    /** Over the triples that the union of graphs has from here. */
    record InUnion(Part part, Span span) implements Walk {
        @Override
        public boolean next(Matches matches) {
            while (span.next()) {
                if (!part.isHidden(span)) {
                    matches.take(span);
                    return true;
                }
            }
            return false;
        }
    }

    /** Over the triples of one graph, found in an order of all triples. */
    record OfAll(Part part, int graph, Span span) implements Walk {
        @Override
        public boolean next(Matches matches) {
            while (span.next()) {
                if (part.has(graph, span.place())) {
                    matches.take(span);
                    matches.graph = graph;
                    return true;
                }
            }
            return false;
        }
    }
}
