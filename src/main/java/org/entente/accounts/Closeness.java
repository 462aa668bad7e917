package org.entente.accounts;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which values a figure admits, by how exact it is meant to be.
 *
 * @param low nothing below it; absent where there is no bound
 * @param high nothing above it; absent where there is no bound
 */
record Closeness(Optional<Bound> low, Optional<Bound> high) {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @param within whether the number itself is admitted */
    private record Bound(BigDecimal number, boolean within) {}

    static Closeness of(FigureAccount figure) {
        BigDecimal value = figure.value().orElseThrow();
        Optional<Bound> itself = Optional.of(new Bound(value, true));
        Optional<Bound> beyond = Optional.of(new Bound(value, false));
        return switch (figure.approximation().orElse("exactly")) {
            case "about" -> about(value);
            case "over" -> new Closeness(beyond, Optional.empty());
            case "at-least" -> new Closeness(itself, Optional.empty());
            case "under" -> new Closeness(Optional.empty(), beyond);
            case "at-most" -> new Closeness(Optional.empty(), itself);
            case "nearly" -> new Closeness(Optional.of(new Bound(value.subtract(value.multiply(TENTH)), true)), itself);
            default -> new Closeness(itself, itself);
        };
    }

    /** What would be rounded to the value in the digits that it shows before its zeros, but no more than a tenth off. */
    private static Closeness about(BigDecimal value) {
        BigDecimal rounding = value.stripTrailingZeros().ulp().multiply(HALF);
        BigDecimal off = rounding.min(value.abs().multiply(TENTH));
        return new Closeness(
                Optional.of(new Bound(value.subtract(off), true)), Optional.of(new Bound(value.add(off), true)));
    }

    /** Whether some value is admitted by both. */
    boolean meets(Closeness other) {
        return reaches(low, other.high) && reaches(other.low, high);
    }

    private static boolean reaches(Optional<Bound> low, Optional<Bound> high) {
        if (low.isEmpty() || high.isEmpty()) {
            return true;
        }
        int order = low.get().number.compareTo(high.get().number);
        return order < 0 || order == 0 && low.get().within && high.get().within;
    }
}
