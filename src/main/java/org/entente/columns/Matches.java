package org.entente.columns;

import java.util.function.Function;

/** Walks over the statements that match a pattern. */
public final class Matches {
    private final Part[] parts;
    private final Function<Part, Walk> begin;
    private int part;
    private Walk walk;

    int graph;
    int subject;
    int predicate;
    int object;

    Matches(Part[] parts, Function<Part, Walk> begin) {
        this.parts = parts;
        this.begin = begin;
        this.walk = begin.apply(parts[0]);
    }

    /** Goes on to the next statement, if there is one. */
    public boolean next() {
        while (!walk.next(this)) {
            if (part == parts.length - 1) {
                return false;
            }
            walk = begin.apply(parts[++part]);
        }
        return true;
    }

    /** Of the statement reached; a triple of the union of all graphs has none. */
    public int graph() {
        return graph;
    }

    public int subject() {
        return subject;
    }

    public int predicate() {
        return predicate;
    }

    public int object() {
        return object;
    }

    void take(Span span) {
        subject = span.subject;
        predicate = span.predicate;
        object = span.object;
    }
}
