package org.entente.columns;

import java.util.Arrays;
import org.apache.jena.sparql.core.Quad;

/** Statements as numbers of terms, in the order of their coming. */
final class Numbered {
    static final int GRAPH = 0;
    static final int SUBJECT = 1;
    static final int PREDICATE = 2;
    static final int OBJECT = 3;
    private static final int PARTS = 4;
    private static final int FIRST = 64;

    private final int[][] columns = new int[PARTS][FIRST];
    private int size;

    void add(Quad quad, Terms terms) {
        add(
                terms.add(quad.getGraph()),
                terms.add(quad.getSubject()),
                terms.add(quad.getPredicate()),
                terms.add(quad.getObject()));
    }

    void add(int graph, int subject, int predicate, int object) {
        if (size == columns[GRAPH].length) {
            for (int part = 0; part < PARTS; part++) {
                columns[part] = Arrays.copyOf(columns[part], size + (size >> 1));
            }
        }
        columns[GRAPH][size] = graph;
        columns[SUBJECT][size] = subject;
        columns[PREDICATE][size] = predicate;
        columns[OBJECT][size++] = object;
    }

    int size() {
        return size;
    }

    int at(int part, int place) {
        return columns[part][place];
    }

    /** The ranks of the terms in one part of the statements. */
    int[] ranks(int part, Keys keys) {
        return keys.ranks(columns[part], size);
    }

    /** The numbers of the terms that occur, ascending, each once. */
    int[] distinct() {
        return Arrays.stream(columns)
                .flatMapToInt(column -> Arrays.stream(column, 0, size))
                .sorted()
                .distinct()
                .toArray();
    }
}
