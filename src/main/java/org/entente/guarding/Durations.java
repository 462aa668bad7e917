package org.entente.guarding;

import java.math.BigDecimal;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
import org.apache.jena.sparql.expr.NodeValue;

/** How long durations are: whoever adds one to a date counts its months one by one, and cannot be interrupted. */
final class Durations {
    /** Seconds of some thirty thousand years. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private Durations() {}

    static boolean isTooLong(NodeValue value) {
        return value.isDuration() && seconds(value.getDuration()).compareTo(MOST) > 0;
    }

    /** At least so many as it has, whichever its sign. */
    private static BigDecimal seconds(Duration duration) {
        return of(duration, DatatypeConstants.YEARS, 366 * 86_400)
                .add(of(duration, DatatypeConstants.MONTHS, 31 * 86_400))
                .add(of(duration, DatatypeConstants.DAYS, 86_400))
                .add(of(duration, DatatypeConstants.HOURS, 3600))
                .add(of(duration, DatatypeConstants.MINUTES, 60))
                .add(of(duration, DatatypeConstants.SECONDS, 1));
    }

    private static BigDecimal of(Duration duration, DatatypeConstants.Field field, long seconds) {
        Number count = duration.getField(field);
        return count == null ? BigDecimal.ZERO : new BigDecimal(count.toString()).multiply(BigDecimal.valueOf(seconds));
    }
}
