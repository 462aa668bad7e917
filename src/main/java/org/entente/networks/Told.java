package org.entente.networks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who tells of something, and when it lies.
 *
 * @param facts the IRIs of the facts behind it
 * @param claims the number of claims that assert these
 * @param articles the IRIs of the articles in which the claims stand
 * @param outlets who published those
 * @param topics the codes of what it is about
 * @param spans when the facts lie, each once, those without a date left out
 */
public record Told(
        SortedSet<String> facts,
        int claims,
        SortedSet<String> articles,
        SortedSet<String> outlets,
        SortedSet<String> topics,
        List<Span> spans) {

    /** What several together come to. They are of different facts. */
    static Told together(Collection<Told> several) {
        return new Told(
                all(several, Told::facts),
                several.stream().mapToInt(Told::claims).sum(),
                all(several, Told::articles),
                all(several, Told::outlets),
                all(several, Told::topics),
                several.stream()
                        .flatMap(told -> told.spans.stream())
                        .distinct()
                        .sorted(Span.BY_DAY)
                        .toList());
    }

    private static SortedSet<String> all(Collection<Told> several, Function<Told, SortedSet<String>> part) {
        return several.stream()
                .flatMap(told -> part.apply(told).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** From the first day to the last. */
    public Span span() {
        return new Span(
                spans.stream().flatMap(span -> span.from().stream()).min(Comparator.naturalOrder()),
                spans.stream().flatMap(span -> span.to().stream()).max(Comparator.naturalOrder()));
    }

    /** The same days in spans that do not overlap, in order. */
    public List<Span> joinedSpans() {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted(Span.BY_DAY).toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.meets(span)) {
                joined.set(joined.size() - 1, last.joined(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
