package org.entente.facts;

import java.util.Comparator;
import java.util.Locale;

/**
 * A problem in the data: where it is, how bad, what is wrong, and how to mend it.
 *
 * @param what a sentence without its full stop
 * @param mend advice, a sentence without its full stop
 */
public record Finding(Place place, Severity severity, String what, String mend) implements Comparable<Finding> {
    private static final Comparator<Finding> IN_ORDER_OF_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.place().file())
            .thenComparingInt(finding -> finding.place().line())
            .thenComparingInt(finding -> finding.place().column())
            .thenComparing(Finding::what)
            .thenComparing(Finding::mend);

    /** An error keeps data out; a warning does too unless one is lenient; a note only points something out. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    public static Finding error(Place place, String what, String mend) {
        return new Finding(place, Severity.ERROR, what, mend);
    }

    public static Finding note(Place place, String what, String mend) {
        return new Finding(place, Severity.NOTE, what, mend);
    }

    @Override
    public int compareTo(Finding other) {
        return IN_ORDER_OF_PLACE.compare(this, other);
    }

    /** {@code file:line:column: error: what; mend}. */
    @Override
    public String toString() {
        return place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + what + "; " + mend;
    }
}
