package org.entente.columns;

/** Walks over the triples of a range in an order of columns. */
final class Span {
    /** What the triples are ordered by first, and all have in common; if nothing, they are in the order by subject. */
    enum First {
        SUBJECT,
        PREDICATE,
        OBJECT,
        NONE
    }

    private final Columns columns;
    private final First kind;
    private final Order order;
    private int at;
    private final int to;

    int subject;
    int predicate;
    int object;

    Span(Columns columns, First kind, Order order, int from, int to, int first) {
        this.columns = columns;
        this.kind = kind;
        this.order = order;
        this.at = from;
        this.to = to;
        this.subject = first;
        this.predicate = first;
        this.object = first;
    }

    /** How many triples there are from here on. */
    int left() {
        return to - at;
    }

    boolean next() {
        if (at == to) {
            return false;
        }
        int second = order.second()[at];
        int third = order.third()[at];
        switch (kind) {
            case SUBJECT -> {
                predicate = second;
                object = third;
            }
            case PREDICATE -> {
                object = second;
                subject = third;
            }
            case OBJECT -> {
                subject = second;
                predicate = third;
            }
            case NONE -> {
                subject = columns.subject(at);
                predicate = second;
                object = third;
            }
        }
        at++;
        return true;
    }

    /** The place of the triple reached. */
    int place() {
        return kind == First.SUBJECT || kind == First.NONE ? at - 1 : columns.place(subject, predicate, object);
    }
}
