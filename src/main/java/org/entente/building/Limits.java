package org.entente.building;

import org.entente.sorting.Sorter;

/**
 * How much is held at once.
 *
 * @param convoy bytes of files that one thread works on
 * @param sorting bytes of each kind of record that are sorted in memory
 * @param findings how many of each severity are kept
 */
record Limits(long convoy, long sorting, int findings) {
    /** What fits into a small heap, however many articles there are. */
    static final Limits USUAL = new Limits(1 << 16, Sorter.USUAL, Report.USUAL);

    /** For articles that are held anyway: all findings are kept. */
    static final Limits NONE = new Limits(1 << 18, 4 * Sorter.USUAL, Integer.MAX_VALUE);
}
