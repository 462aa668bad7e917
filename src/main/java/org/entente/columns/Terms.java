package org.entente.columns;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.apache.jena.graph.Node;

/** Terms and their numbers, from 1 on. One thread adds at a time, while any others look up what they know to be there. */
public final class Terms {
    /** What has no number. */
    public static final int NONE = 0;

    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(int[].class);
    private static final int FIRST_SLOTS = 1 << 12;
    private static final int SPREAD = 0x9E3779B9;

    private volatile Node[] nodes = new Node[FIRST_SLOTS / 2];

    /** An open hash table of numbers; at most half of it is taken. Its length is a power of two. */
    private volatile int[] slots = new int[FIRST_SLOTS];

    private volatile int size;

    private final Texts texts = new Texts(this);

    /** The number of terms, and that of the last one. */
    public int size() {
        return size;
    }

    /** What they say, as far as it is known. */
    public Texts texts() {
        return texts;
    }

    /** @param number of a term that has been added */
    public Node node(int number) {
        return nodes[number];
    }

    /** The number of a term; {@link #NONE} if it has none. */
    public int number(Node node) {
        int[] table = slots;
        int at = slot(node, table.length);
        for (int number = (int) SLOT.getAcquire(table, at); number != NONE; number = (int) SLOT.getAcquire(table, at)) {
            if (nodes[number].equals(node)) {
                return number;
            }
            at = at + 1 & table.length - 1;
        }
        return NONE;
    }

    /** The number of a term, which is given one if it has none. */
    int add(Node node) {
        int known = number(node);
        if (known != NONE) {
            return known;
        }
        int number = size + 1;
        if (number == nodes.length) {
            nodes = Arrays.copyOf(nodes, number + (number >> 1));
        }
        if (2 * number > slots.length) {
            slots = twice(slots);
        }
        nodes[number] = node;
        put(number, slots);
        size = number;
        return number;
    }

    private int[] twice(int[] table) {
        int[] larger = new int[table.length * 2];
        for (int number : table) {
            if (number != NONE) {
                put(number, larger);
            }
        }
        return larger;
    }

    private void put(int number, int[] table) {
        int at = slot(nodes[number], table.length);
        while (table[at] != NONE) {
            at = at + 1 & table.length - 1;
        }
        SLOT.setRelease(table, at, number);
    }

    private static int slot(Node node, int length) {
        int hash = node.hashCode() * SPREAD;
        return (hash ^ hash >>> 16) & length - 1;
    }
}
