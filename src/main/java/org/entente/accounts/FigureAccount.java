package org.entente.accounts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One claim's account of a figure.
 *
 * @param measure what is counted, a code
 * @param scope whom or what it measures, and in which direction: comparable only if the same
 * @param pair the actors and regions concerned, whatever the direction
 * @param value in base units of its kind: watts for MW, one for items
 * @param unit the unit of the value, a local name of the QUDT vocabulary
 * @param change in percent against the period before
 * @param approximation how exact the value is meant to be, a code
 * @param told the value in the unit that the article uses, such as 1000 MegaW
 * @param statistics whose they are, by name
 * @param period of an observed figure, EDTF
 * @param horizon of a target, EDTF
 */
public record FigureAccount(
        Node figure,
        Node claim,
        boolean target,
        String title,
        String measure,
        String scope,
        String pair,
        Optional<BigDecimal> value,
        Optional<String> unit,
        Optional<Told> told,
        Optional<BigDecimal> change,
        Optional<String> approximation,
        Optional<String> period,
        Optional<LocalDate> periodStart,
        Optional<LocalDate> periodEnd,
        Optional<String> horizon,
        Optional<LocalDate> until,
        Optional<String> statistics,
        Optional<Node> claimant,
        Node article,
        Optional<Node> link) {

    /** A value and the local name of its unit in the QUDT vocabulary. */
    public record Told(BigDecimal value, String unit) {}

    private static final MathContext THREE_DIGITS = new MathContext(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The value of the period before in the unit that was told, by the figure's own change: 6 billion at +20 % rest on 5.00 billion. */
    public Optional<BigDecimal> impliedBase() {
        return told.map(Told::value)
                .flatMap(now -> change.filter(percent -> percent.add(HUNDRED).signum() > 0)
                        .map(percent -> now.multiply(HUNDRED).divide(HUNDRED.add(percent), THREE_DIGITS)));
    }

    /** Whether the period is one whole calendar year. */
    boolean yearly() {
        return periodStart.isPresent()
                && periodEnd.isPresent()
                && periodStart.get().getDayOfYear() == 1
                && periodStart.get().plusYears(1).minusDays(1).equals(periodEnd.get());
    }

    /** Whether it speaks of the same time as another, however that is written: 2024 is 2024-01/2024-12. */
    boolean sameTimeAs(FigureAccount other) {
        boolean sameDays = !target
                && periodStart.isPresent()
                && periodStart.equals(other.periodStart)
                && periodEnd.equals(other.periodEnd);
        return sameDays || time().equals(other.time());
    }

    /** What stands for the time that it speaks of: a period, or the horizon of a target. */
    Optional<String> time() {
        return target ? horizon : period;
    }
}
