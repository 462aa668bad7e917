package org.entente.columns;

/** Walks over triples, each in every graph that it is in. */
final class WalkOfGraphs implements Walk {
    private final Part part;
    private final Span span;
    private int place;
    private int at;
    private int to;

    WalkOfGraphs(Part part, Span span) {
        this.part = part;
        this.span = span;
    }

    @Override
    public boolean next(Matches matches) {
        while (true) {
            while (at < to) {
                matches.graph = part.columns().graph(at++);
                if (!part.isLost(matches.graph, place)) {
                    return true;
                }
            }
            if (!span.next()) {
                return false;
            }
            matches.take(span);
            place = span.place();
            at = part.columns().graphsFrom(place);
            to = part.columns().graphsFrom(place + 1);
        }
    }
}
