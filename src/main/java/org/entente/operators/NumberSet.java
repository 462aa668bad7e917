package org.entente.operators;

import org.entente.columns.Terms;

/** A set of numbers, none of them {@link Terms#NONE}. */
final class NumberSet {
    private static final int SPREAD = 0x9E3779B9;

    /** An open hash table; at most half of it is taken. Its length is a power of two. */
    private int[] slots = new int[16];

    private int size;

    int size() {
        return size;
    }

    void add(int number) {
        int at = slot(number);
        if (slots[at] == number) {
            return;
        }
        slots[at] = number;
        if (2 * ++size > slots.length) {
            int[] fewer = slots;
            slots = new int[2 * fewer.length];
            for (int known : fewer) {
                if (known != Terms.NONE) {
                    slots[slot(known)] = known;
                }
            }
        }
    }

    /** Where a number is, or can be. */
    private int slot(int number) {
        int hash = number * SPREAD;
        int at = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[at] != Terms.NONE && slots[at] != number) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }
}
