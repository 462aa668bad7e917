package org.entente.columns;

import java.util.Arrays;

/**
 * The terms that may occur in some statements, each with its rank among them. Where many terms occur, their numbers serve
 * as ranks; where few do, as in a small change, nothing grows with the number of all terms.
 */
final class Keys {
    private static final int FEW = 4;

    /** In their order; empty if each number is its own rank. */
    private final int[] numbers;

    private final int size;

    private Keys(int[] numbers, int size) {
        this.numbers = numbers;
        this.size = size;
    }

    static Keys of(Numbered statements, Terms terms) {
        if (statements.size() > terms.size() / FEW) {
            return new Keys(new int[0], terms.size() + 1);
        }
        int[] numbers = statements.distinct();
        return new Keys(numbers, numbers.length);
    }

    /** How many ranks there are. */
    int size() {
        return size;
    }

    /** The rank of a term; negative if it does not occur. */
    int rank(int number) {
        if (numbers.length > 0) {
            return Arrays.binarySearch(numbers, number);
        }
        return number < size ? number : -1;
    }

    /** The term of a rank. */
    int number(int rank) {
        return numbers.length > 0 ? numbers[rank] : rank;
    }

    /** The ranks of terms that occur. */
    int[] ranks(int[] terms, int length) {
        return numbers.length == 0
                ? Arrays.copyOf(terms, length)
                : Arrays.stream(terms, 0, length).map(this::rank).toArray();
    }
}
