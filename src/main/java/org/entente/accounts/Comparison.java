package org.entente.accounts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two figures of one measure and pair, and how they stand to each other.
 *
 * @param because the reason, in words
 */
public record Comparison(FigureAccount one, FigureAccount other, Verdict verdict, String because) {
    private static final MathContext THREE_DIGITS = new MathContext(3);

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
        if (!one.unit().equals(other.unit())) {
            obstacles.add("unit: " + one.unit().orElse("none") + " against "
                    + other.unit().orElse("none"));
        }
        if (!one.time().equals(other.time())) {
            obstacles.add((one.target() ? "horizon: " : "period: ") + one.time().orElse("not told") + " against "
                    + other.time().orElse("not told"));
        }
        obstacles.addAll(sources(one, other));
        return obstacles;
    }

    private static List<String> sources(FigureAccount one, FigureAccount other) {
        return one.statisticalSource().equals(other.statisticalSource())
                ? List.of()
                : List.of("source: " + source(one) + " against " + source(other));
    }

    private static String source(FigureAccount figure) {
        return figure.statisticalSource()
                .map(source -> "statistics of " + source.getURI().replaceAll(".*/", ""))
                .orElse("statistics not named");
    }

    private static boolean agree(FigureAccount one, FigureAccount other) {
        return one.value().isPresent()
                && other.value().isPresent()
                && (Closeness.of(one).admits(other.value().get())
                        || Closeness.of(other).admits(one.value().get()));
    }

    private static String agreement(FigureAccount one, FigureAccount other, List<String> sources) {
        boolean equal = one.value().get().compareTo(other.value().get()) == 0;
        return (equal ? "equal" : "equal as exactly as they are meant")
                + (sources.isEmpty() ? "" : ", though " + sources.get(0));
    }

    private static String difference(FigureAccount one, FigureAccount other) {
        Optional<BigDecimal> first = one.value();
        Optional<BigDecimal> second = other.value();
        if (first.isEmpty() || second.isEmpty()) {
            return "one tells a value, the other only a change";
        }
        BigDecimal apart = second.get().subtract(first.get());
        String percent = first.get().signum() == 0
                ? ""
                : " (%s %%)"
                        .formatted(apart.multiply(BigDecimal.valueOf(100))
                                .divide(first.get(), THREE_DIGITS)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString());
        return "the second is " + apart.abs().stripTrailingZeros().toPlainString()
                + (apart.signum() < 0 ? " lower" : " higher") + percent;
    }
}
