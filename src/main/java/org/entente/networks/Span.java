package org.entente.networks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The days between which something lies, as far as they are known. */
public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {
    static final Comparator<Span> BY_DAY = Comparator.comparing((Span span) -> span.from.orElse(LocalDate.MIN))
            .thenComparing(span -> span.to.orElse(LocalDate.MAX));

    /** Whether there is a day on which it may lie within another; of what has no date nobody knows. */
    public boolean meets(Span other) {
        return dated()
                && !from.orElse(LocalDate.MIN).isAfter(other.to.orElse(LocalDate.MAX))
                && !to.orElse(LocalDate.MAX).isBefore(other.from.orElse(LocalDate.MIN));
    }

    /** From the earlier start to the later end; an open side stays open. */
    Span joined(Span other) {
        return new Span(
                from.flatMap(one -> other.from.map(two -> one.isBefore(two) ? one : two)),
                to.flatMap(one -> other.to.map(two -> one.isAfter(two) ? one : two)));
    }

    public boolean dated() {
        return from.isPresent() || to.isPresent();
    }

    boolean open() {
        return !dated();
    }
}
