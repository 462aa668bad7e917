package org.entente.drafting;

/**
 * A date as the article tells it.
 *
 * @param edtf what it means
 * @param use how it is told: {@code at}, {@code by}, {@code since}, {@code period}
 * @param written its words, four at most; empty where the date needs no reading
 * @param because why the words mean it; empty where they say so themselves
 */
record Dated(String edtf, String use, String written, String because) {
    Dated used(String how) {
        return new Dated(edtf, how, written, because);
    }

    /** Other days by the same words. */
    Dated of(String days) {
        return new Dated(days, use, written, because);
    }

    /** The same date where it is only carried over to something else. */
    Dated carried(String why) {
        String words = written.isEmpty() ? edtf : written;
        return new Dated(edtf, use, words, why);
    }
}
