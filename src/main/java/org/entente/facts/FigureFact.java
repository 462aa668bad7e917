package org.entente.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number that an article gives, observed or aimed at.
 *
 * @param measure what is counted: a code of the scheme {@code measure}
 * @param between the actors or regions that it measures, where it has no direction
 * @param origin where the counted come from
 * @param destination where they go
 * @param of what else it measures
 * @param value in units, not in thousands of them; absent where only the change is told
 * @param unit of the value, a local name of the QUDT unit vocabulary
 * @param change in percent against the period before
 * @param horizon by when a target is to be reached
 * @param statisticalSource whose statistics they are
 */
public record FigureFact(
        FigureKind kind,
        String title,
        String measure,
        List<Id> between,
        List<Id> origin,
        List<Id> destination,
        List<Id> of,
        Optional<BigDecimal> value,
        Optional<String> unit,
        Optional<BigDecimal> change,
        Optional<Approximation> approximation,
        Optional<Approximation> changeApproximation,
        Optional<StatedDate> period,
        Optional<StatedDate> horizon,
        Optional<Id> statisticalSource,
        List<String> topics,
        Claim claim)
        implements Fact {

    /** Named by what it says, so that equal figures in two articles are one and rival figures are two. */
    @Override
    public Id id() {
        String whom = Stream.of(between, origin, destination, of)
                .map(Id::inOrder)
                .flatMap(List::stream)
                .map(Id::slug)
                .distinct()
                .limit(3)
                .collect(Collectors.joining("-"));
        String when = period.or(() -> horizon).map(date -> date.edtf().text()).orElse("");
        String content = Digest.name(
                8,
                kind,
                measure,
                Id.inOrder(between),
                Id.inOrder(origin),
                Id.inOrder(destination),
                Id.inOrder(of),
                value.map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString),
                unit,
                change.map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString),
                approximation,
                changeApproximation,
                period.map(StatedDate::edtf),
                horizon.map(StatedDate::edtf),
                statisticalSource);
        return new Id(Kind.FIGURE, Slug.named(content, measure, whom, when));
    }

    @Override
    public List<StatedDate> dates() {
        return Stream.of(period, horizon).flatMap(Optional::stream).toList();
    }

    @Override
    public List<Id> references() {
        return of;
    }
}
