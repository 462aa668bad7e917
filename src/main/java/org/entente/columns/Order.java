package org.entente.columns;

/**
 * An order of triples.
 *
 * @param starts for the rank of each first term, where its triples begin; the last is the end
 * @param second the second term of each triple, ascending for one first term
 * @param third the third term of each triple, ascending for one first and second term
 */
record Order(int[] starts, int[] second, int[] third) {
    /** The first place from {@code from} on, before {@code to}, whose second term is not less; else {@code to}. */
    int second(int from, int to, int number) {
        return search(second, from, to, number);
    }

    /** The first place from {@code from} on, before {@code to}, whose third term is not less; else {@code to}. */
    int third(int from, int to, int number) {
        return search(third, from, to, number);
    }

    private static int search(int[] column, int from, int to, int number) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (column[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
