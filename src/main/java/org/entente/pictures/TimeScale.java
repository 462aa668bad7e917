package org.entente.pictures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.networks.Span;

/**
 * A scale that does not let long ages press much-told years together. Years of which much is told exactly are wide, all by
 * the same measure; other years are narrow; stretches of years in which nothing begins or ends are folded.
 */
final class TimeScale {
    private static final double FOLD = 26;
    private static final double NARROW = 40;
    private static final int MANY = 3;
    private static final int LEAST_FOLD = 2;
    private static final int YEAR = 366;

    /** How much room a stretch of time gets. */
    enum Room {
        WIDE,
        NARROW,
        FOLDED
    }

    /** @param to the day after its last one */
    record Stretch(LocalDate from, LocalDate to, Room room, double left, double right) {
        double at(LocalDate day) {
            double part = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
            return left + part * (right - left);
        }

        double width() {
            return right - left;
        }

        long years() {
            return ChronoUnit.YEARS.between(from, to);
        }
    }

    private final List<Stretch> stretches;
    private final NavigableMap<LocalDate, Stretch> byStart = new TreeMap<>();

    private TimeScale(List<Stretch> stretches) {
        this.stretches = stretches;
        stretches.forEach(stretch -> byStart.put(stretch.from(), stretch));
    }

    /**
     * Fits spans of days into a width.
     *
     * @param within what may be drawn at all; an open side is as far as the spans go
     */
    static TimeScale of(List<Span> spans, Span within, double width) {
        TreeSet<LocalDate> days = spans.stream()
                .flatMap(span -> Stream.concat(span.from().stream(), span.to().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (days.isEmpty()) {
            return new TimeScale(List.of());
        }
        LocalDate first = within.from().orElse(days.first().withDayOfYear(1));
        LocalDate last =
                within.to().orElse(days.last().withMonth(12).withDayOfMonth(31)).plusDays(1);
        Set<Integer> told = days.stream().map(LocalDate::getYear).collect(Collectors.toSet());
        List<Stretch> raw = new ArrayList<>();
        LocalDate day = first;
        while (day.isBefore(last)) {
            LocalDate end = end(day, last, told);
            raw.add(new Stretch(day, end, room(day, end, told, spans), 0, 0));
            day = end;
        }
        return new TimeScale(placed(raw, width));
    }

    /** A year that is told of ends a stretch; years without anything go together. */
    private static LocalDate end(LocalDate day, LocalDate last, Set<Integer> told) {
        int year = day.getYear();
        if (!told.contains(year)) {
            while (!told.contains(year + 1) && LocalDate.of(year + 1, 1, 1).isBefore(last)) {
                year++;
            }
        }
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        return end.isBefore(last) ? end : last;
    }

    private static Room room(LocalDate from, LocalDate to, Set<Integer> told, List<Span> spans) {
        if (!told.contains(from.getYear())) {
            return ChronoUnit.YEARS.between(from, to) >= LEAST_FOLD ? Room.FOLDED : Room.NARROW;
        }
        long exact = spans.stream()
                .filter(span -> span.from().isPresent() && span.to().isPresent())
                .filter(span ->
                        ChronoUnit.DAYS.between(span.from().get(), span.to().get()) < YEAR / 2)
                .filter(span ->
                        !span.from().get().isBefore(from) && span.from().get().isBefore(to))
                .count();
        return exact >= MANY ? Room.WIDE : Room.NARROW;
    }

    private static List<Stretch> placed(List<Stretch> raw, double width) {
        boolean anyWide = raw.stream().anyMatch(stretch -> stretch.room() == Room.WIDE);
        Room elastic = anyWide ? Room.WIDE : Room.NARROW;
        double fixed =
                raw.stream().mapToDouble(stretch -> fixed(stretch, elastic)).sum();
        long days = raw.stream()
                .filter(stretch -> stretch.room() == elastic)
                .mapToLong(stretch -> ChronoUnit.DAYS.between(stretch.from(), stretch.to()))
                .sum();
        double perDay = days == 0 ? 0 : Math.max(width - fixed, width / 3) / days;
        double squeeze = fixed == 0 || days == 0 ? width / Math.max(fixed, 1) : (width - perDay * days) / fixed;
        List<Stretch> placed = new ArrayList<>();
        double left = 0;
        for (Stretch stretch : raw) {
            double own = stretch.room() == elastic
                    ? perDay * ChronoUnit.DAYS.between(stretch.from(), stretch.to())
                    : fixed(stretch, elastic) * squeeze;
            placed.add(new Stretch(stretch.from(), stretch.to(), stretch.room(), left, left + own));
            left += own;
        }
        return placed;
    }

    private static double fixed(Stretch stretch, Room elastic) {
        if (stretch.room() == elastic) {
            return 0;
        }
        return stretch.room() == Room.FOLDED ? FOLD : NARROW;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** Where the start of a day is; days beyond the ends are at the ends. */
    double at(LocalDate day) {
        Map.Entry<LocalDate, Stretch> before = byStart.floorEntry(day);
        return before == null
                ? 0
                : Math.min(before.getValue().at(day), before.getValue().right());
    }
}
