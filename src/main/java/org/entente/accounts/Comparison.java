package org.entente.accounts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Two figures of one measure and pair, and how they stand to each other.
 *
 * @param because the reason, in words
 */
public record Comparison(FigureAccount one, FigureAccount other, Verdict verdict, String because) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Comparison of(FigureAccount one, FigureAccount other) {
        if (one.figure().equals(other.figure())) {
            return new Comparison(one, other, Verdict.SAME, "both tell the same figure");
        }
        List<String> obstacles = obstacles(one, other);
        boolean agree = agree(one, other);
        boolean onlySourcesDiffer = obstacles.isEmpty() || obstacles.equals(sources(one, other));
        if (agree && onlySourcesDiffer) {
            return new Comparison(one, other, Verdict.AGREES, agreement(one, other, obstacles));
        }
        return obstacles.isEmpty()
                ? new Comparison(one, other, Verdict.DIFFERS_COMPARABLE, difference(one, other))
                : new Comparison(one, other, Verdict.DIFFERS_NOT_COMPARABLE, String.join("; ", obstacles));
    }

    /** What keeps two figures from being held against each other. */
    private static List<String> obstacles(FigureAccount one, FigureAccount other) {
        List<String> obstacles = new ArrayList<>();
        if (!one.scope().equals(other.scope())) {
            obstacles.add("scope: " + one.scope() + " against " + other.scope());
        }
        if (one.value().isPresent() != other.value().isPresent()) {
            obstacles.add("one tells a value, the other only a change");
        } else if (!one.unit().equals(other.unit())) {
            obstacles.add("unit: " + one.unit().orElse("none") + " against "
                    + other.unit().orElse("none"));
        }
        if (!one.sameTimeAs(other)) {
            obstacles.add((one.target() ? "horizon: " : "period: ") + one.time().orElse("not told") + " against "
                    + other.time().orElse("not told"));
        }
        obstacles.addAll(sources(one, other));
        return obstacles;
    }

    private static List<String> sources(FigureAccount one, FigureAccount other) {
        return one.statistics().equals(other.statistics())
                ? List.of()
                : List.of("source: " + source(one) + " against " + source(other));
    }

    private static String source(FigureAccount figure) {
        return figure.statistics().map(source -> "statistics of " + source).orElse("statistics not named");
    }

    private static boolean agree(FigureAccount one, FigureAccount other) {
        if (one.value().isEmpty() || other.value().isEmpty()) {
            return one.value().isEmpty() && other.value().isEmpty() && !changesDiffer(one, other);
        }
        boolean oneIsBare =
                one.approximation().isEmpty() || other.approximation().isEmpty();
        return equal(one, other) && oneIsBare || Closeness.of(one).meets(Closeness.of(other));
    }

    private static boolean equal(FigureAccount one, FigureAccount other) {
        return one.value().equals(other.value())
                || one.value().orElseThrow().compareTo(other.value().orElseThrow()) == 0;
    }

    private static boolean changesDiffer(FigureAccount one, FigureAccount other) {
        return one.change().isPresent()
                && other.change().isPresent()
                && one.change().get().compareTo(other.change().get()) != 0;
    }

    private static String agreement(FigureAccount one, FigureAccount other, List<String> sources) {
        List<String> reservations = new ArrayList<>(sources);
        if (changesDiffer(one, other)) {
            reservations.add(changes(one, other));
        }
        return (equal(one, other) ? "equal" : "equal as exactly as they are meant")
                + (reservations.isEmpty() ? "" : ", though " + String.join("; ", reservations));
    }

    private static String difference(FigureAccount one, FigureAccount other) {
        if (one.value().isEmpty()) {
            return changes(one, other);
        }
        BigDecimal first = one.value().get();
        BigDecimal apart = other.value().orElseThrow().subtract(first);
        return apart.signum() == 0
                ? "the same number, told as " + exactness(one) + " and as " + exactness(other)
                : "the second is " + apart.abs().stripTrailingZeros().toPlainString()
                        + (apart.signum() < 0 ? " lower" : " higher") + percent(apart, first);
    }

    private static String changes(FigureAccount one, FigureAccount other) {
        return "change: " + one.change().orElseThrow().toPlainString() + " % against "
                + other.change().orElseThrow().toPlainString() + " %";
    }

    private static String exactness(FigureAccount figure) {
        return figure.approximation().orElse("exactly");
    }

    private static String percent(BigDecimal apart, BigDecimal of) {
        return of.signum() == 0
                ? ""
                : " (%s %%)"
                        .formatted(apart.multiply(HUNDRED)
                                .divide(of.abs(), MathContext.DECIMAL64)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString());
    }
}
