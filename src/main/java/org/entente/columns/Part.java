package org.entente.columns;

import java.util.Arrays;

/**
 * Columns, but for what is not seen of them.
 *
 * @param columns what is there
 * @param hidden the places of triples that the union of graphs does not have from here, ascending
 * @param lost the statements that are no more, each as its graph and, in the lower half, its place; ascending
 */
record Part(Columns columns, int[] hidden, long[] lost) {
    private static final int HALF = 32;

    static Part whole(Columns columns) {
        return new Part(columns, new int[0], new long[0]);
    }

    static long entry(int graph, int place) {
        return (long) graph << HALF | place;
    }

    static int place(long entry) {
        return (int) entry;
    }

    boolean isHidden(Span span) {
        return hidden.length > 0 && Arrays.binarySearch(hidden, span.place()) >= 0;
    }

    /** Whether the union of graphs has a triple from here. */
    boolean shows(int subject, int predicate, int object) {
        Span span = columns.find(subject, predicate, object);
        return span.next() && !isHidden(span);
    }

    boolean isLost(int graph, int place) {
        return lost.length > 0 && Arrays.binarySearch(lost, entry(graph, place)) >= 0;
    }

    /** Whether a statement is there and is seen. */
    boolean has(int graph, int place) {
        return columns.isIn(graph, place) && !isLost(graph, place);
    }
}
