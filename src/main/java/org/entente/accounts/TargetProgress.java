package org.entente.accounts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A target held against an observed figure of a whole year.
 *
 * @param distance what is still missing; negative once the target has been passed
 * @param yearsLeft from the observed year to the target's
 * @param growthNeeded percent a year that would just reach it; absent if it is reached or no year is left
 */
public record TargetProgress(
        FigureAccount target,
        FigureAccount observed,
        BigDecimal distance,
        int yearsLeft,
        Optional<BigDecimal> growthNeeded) {

    static TargetProgress of(FigureAccount target, FigureAccount observed) {
        BigDecimal aim = target.value().orElseThrow();
        BigDecimal now = observed.value().orElseThrow();
        int years = target.until().orElseThrow().getYear()
                - observed.periodEnd().orElseThrow().getYear();
        BigDecimal distance = aim.subtract(now);
        boolean open = distance.signum() > 0 && years > 0 && now.signum() > 0;
        return new TargetProgress(
                target, observed, distance, years, open ? Optional.of(growth(aim, now, years)) : Optional.empty());
    }

    /** In percent with one decimal: the root is taken in binary floating point, which is exact enough for that. */
    private static BigDecimal growth(BigDecimal aim, BigDecimal now, int years) {
        double ratio = aim.divide(now, MathContext.DECIMAL64).doubleValue();
        return BigDecimal.valueOf((Math.pow(ratio, 1.0 / years) - 1) * 100).setScale(1, RoundingMode.HALF_UP);
    }

    boolean reachedInTime() {
        return distance.signum() <= 0 && yearsLeft >= 0;
    }

    static boolean possible(FigureAccount target, FigureAccount observed) {
        return target.target()
                && !observed.target()
                && target.measure().equals(observed.measure())
                && target.scope().equals(observed.scope())
                && target.unit().equals(observed.unit())
                && target.value().isPresent()
                && observed.value().isPresent()
                && target.until().isPresent()
                && observed.yearly();
    }
}
