package org.entente.columns;

/** Sorts by counting: stable, and in a time that grows with what is sorted and with the number of keys. */
final class Sorting {
    private Sorting() {}

    /** Where each key's part begins, once sorted; the last is the end. */
    static int[] starts(int[] keys, int length, int distinct) {
        int[] starts = new int[distinct + 1];
        for (int at = 0; at < length; at++) {
            starts[keys[at] + 1]++;
        }
        for (int key = 0; key < distinct; key++) {
            starts[key + 1] += starts[key];
        }
        return starts;
    }

    /**
     * Puts places in the order of their keys; those of equal keys stay in the order they have.
     *
     * @param order the places as they are
     * @param keys of each place, below {@code distinct}
     */
    static int[] by(int[] order, int[] keys, int distinct) {
        int[] next = starts(keys, order.length, distinct);
        int[] sorted = new int[order.length];
        for (int place : order) {
            sorted[next[keys[place]]++] = place;
        }
        return sorted;
    }

    /** The places as they are. */
    static int[] asTheyAre(int length) {
        int[] order = new int[length];
        for (int at = 0; at < length; at++) {
            order[at] = at;
        }
        return order;
    }

    /** The values at places. */
    static int[] at(int[] order, int[] values) {
        int[] taken = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            taken[at] = values[order[at]];
        }
        return taken;
    }
}
