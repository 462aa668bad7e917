package org.entente.accounts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Predicate;

/** Which values a figure admits, by how exact it is meant to be. */
record Closeness(Predicate<BigDecimal> test) {
    private static final BigDecimal NEARLY = new BigDecimal("0.9");

    static Closeness of(FigureAccount figure) {
        BigDecimal value = figure.value().orElseThrow();
        return new Closeness(
                switch (figure.approximation().orElse("exactly")) {
                    case "about" -> other -> rounded(other, value).compareTo(value) == 0;
                    case "over" -> other -> other.compareTo(value) > 0;
                    case "at-least" -> other -> other.compareTo(value) >= 0;
                    case "under" -> other -> other.compareTo(value) < 0;
                    case "at-most" -> other -> other.compareTo(value) <= 0;
                    case "nearly" ->
                        other -> other.compareTo(value) <= 0 && other.compareTo(value.multiply(NEARLY)) >= 0;
                    default -> other -> other.compareTo(value) == 0;
                });
    }

    /** A number in as many digits as another one has before its zeros. */
    private static BigDecimal rounded(BigDecimal number, BigDecimal like) {
        return number.round(new MathContext(like.stripTrailingZeros().precision()));
    }

    boolean admits(BigDecimal other) {
        return test.test(other);
    }
}
