package org.entente.columns;

import java.util.Arrays;

/**
 * The triples of statements, in the order of subject, predicate and object, each once.
 *
 * @param subjects of each triple
 * @param predicates of each triple
 * @param objects of each triple
 * @param starts for each triple, where its graphs begin; the last is the end
 * @param graphs ascending for each triple
 */
record Triples(int[] subjects, int[] predicates, int[] objects, int[] starts, int[] graphs) {
    private static final int[] LAST_TO_FIRST = {Numbered.GRAPH, Numbered.OBJECT, Numbered.PREDICATE, Numbered.SUBJECT};

    static Triples of(Numbered statements, Keys keys) {
        int[] order = Sorting.asTheyAre(statements.size());
        for (int part : LAST_TO_FIRST) {
            order = Sorting.by(order, statements.ranks(part, keys), keys.size());
        }
        return distinct(statements, order);
    }

    private static Triples distinct(Numbered statements, int[] order) {
        int[][] columns = new int[5][order.length + 1];
        int triples = 0;
        int kept = 0;
        int last = -1;
        for (int place : order) {
            if (last < 0 || !alike(statements, last, place)) {
                columns[Numbered.SUBJECT][triples] = statements.at(Numbered.SUBJECT, place);
                columns[Numbered.PREDICATE][triples] = statements.at(Numbered.PREDICATE, place);
                columns[Numbered.OBJECT][triples] = statements.at(Numbered.OBJECT, place);
                columns[4][triples++] = kept;
            } else if (statements.at(Numbered.GRAPH, last) == statements.at(Numbered.GRAPH, place)) {
                continue;
            }
            columns[Numbered.GRAPH][kept++] = statements.at(Numbered.GRAPH, place);
            last = place;
        }
        columns[4][triples] = kept;
        return new Triples(
                Arrays.copyOf(columns[Numbered.SUBJECT], triples),
                Arrays.copyOf(columns[Numbered.PREDICATE], triples),
                Arrays.copyOf(columns[Numbered.OBJECT], triples),
                Arrays.copyOf(columns[4], triples + 1),
                Arrays.copyOf(columns[Numbered.GRAPH], kept));
    }

    private static boolean alike(Numbered statements, int one, int other) {
        return statements.at(Numbered.SUBJECT, one) == statements.at(Numbered.SUBJECT, other)
                && statements.at(Numbered.PREDICATE, one) == statements.at(Numbered.PREDICATE, other)
                && statements.at(Numbered.OBJECT, one) == statements.at(Numbered.OBJECT, other);
    }

    int size() {
        return subjects.length;
    }

    /** The triple that each graph's entry belongs to. */
    int[] owners() {
        int[] owners = new int[graphs.length];
        for (int triple = 0; triple < size(); triple++) {
            Arrays.fill(owners, starts[triple], starts[triple + 1], triple);
        }
        return owners;
    }
}
