package org.entente.columns;

/** Walks over the triples of one graph, looking at each of them. */
final class WalkOfGraph implements Walk {
    private final Part part;
    private final int graph;
    private final int[] pattern;
    private int at;
    private final int to;

    WalkOfGraph(Part part, int graph, int[] pattern) {
        this.part = part;
        this.graph = graph;
        this.pattern = pattern;
        this.at = part.columns().placesFrom(graph);
        this.to = part.columns().placesTo(graph);
    }

    @Override
    public boolean next(Matches matches) {
        while (at < to) {
            int place = part.columns().placeAt(at++);
            matches.graph = graph;
            matches.subject = part.columns().subject(place);
            matches.predicate = part.columns().predicate(place);
            matches.object = part.columns().object(place);
            if (fits(pattern[0], matches.subject)
                    && fits(pattern[1], matches.predicate)
                    && fits(pattern[2], matches.object)
                    && !part.isLost(graph, place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(int wanted, int term) {
        return wanted == Snapshot.ANY || wanted == term;
    }
}
