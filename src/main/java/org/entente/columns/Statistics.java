package org.entente.columns;

import java.util.HashMap;
import java.util.Map;

/** How the triples of each predicate spread, as columns tell. */
public final class Statistics {
    private final Map<Integer, Spread> predicates = new HashMap<>();
    private final Spread all = new Spread();

    private double perGraph = 1;

    private Statistics() {}

    /** How triples spread over subjects and objects. */
    public static final class Spread {
        private long subjects;
        private long objects;

        public long subjects() {
            return Math.max(1, subjects);
        }

        public long objects() {
            return Math.max(1, objects);
        }
    }

    static Statistics of(Columns columns) {
        Statistics statistics = new Statistics();
        statistics.countSubjects(columns);
        statistics.predicates.forEach((predicate, spread) -> {
            Span triples = columns.find(Snapshot.ANY, predicate, Snapshot.ANY);
            for (int last = Terms.NONE; triples.next(); last = triples.object) {
                spread.objects += triples.object == last ? 0 : 1;
            }
        });
        statistics.all.objects = columns.objects();
        statistics.perGraph = Math.max(1.0, (double) columns.statements() / Math.max(1, columns.graphs()));
        return statistics;
    }

    private void countSubjects(Columns columns) {
        int subject = Terms.NONE;
        int predicate = Terms.NONE;
        for (int place = 0; place < columns.size(); place++) {
            boolean next = columns.subject(place) != subject;
            all.subjects += next ? 1 : 0;
            if (next || columns.predicate(place) != predicate) {
                predicate = columns.predicate(place);
                predicates.computeIfAbsent(predicate, any -> new Spread()).subjects++;
            }
            subject = columns.subject(place);
        }
    }

    /** The number of predicates, one at least. */
    public int predicates() {
        return Math.max(1, predicates.size());
    }

    /** How many triples a graph has on average, one at least. */
    public double perGraph() {
        return perGraph;
    }

    /** Of a predicate; that of all triples if there is no such predicate, or none is named. */
    public Spread of(int predicate) {
        return predicates.getOrDefault(predicate, all);
    }
}
