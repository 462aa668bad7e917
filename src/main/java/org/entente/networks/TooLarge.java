package org.entente.networks;

/** A network has more nodes than were allowed; the message tells how to narrow it. */
public final class TooLarge extends Exception {
    private static final long serialVersionUID = 1;

    private final int size;

    TooLarge(int size, int limit) {
        super("this network has " + size + " nodes, and at most " + limit
                + " are drawn at once; narrow it with focus, kind, from, to or topic");
        this.size = size;
    }

    /** How many nodes it has. */
    public int size() {
        return size;
    }
}
