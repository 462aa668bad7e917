package org.entente.pictures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.pictures.Panel.Line;
import org.entente.pictures.Panel.Mark;
import org.entente.pictures.Plots.Point;

/** Lays figures out in a panel: time to the right, values upwards from zero, words in a column beside it. */
final class PanelDrawing {
    private static final double WIDTH = 1100;
    private static final double LEFT = 96;
    private static final double RIGHT = 400;
    private static final double TOP = 16;
    private static final double BOTTOM = 34;
    private static final double APART = 34;
    private static final double LEAST = 6;
    private static final double HEADROOM = 1.08;
    private static final int STEPS = 4;

    private final List<Point> points;
    private final LocalDate first;
    private final LocalDate last;
    private final double most;
    private final double height;

    PanelDrawing(List<Point> points) {
        this.points = points;
        this.first = points.stream()
                .map(Point::from)
                .min(LocalDate::compareTo)
                .orElseThrow()
                .withDayOfYear(1);
        this.last = points.stream()
                .map(Point::to)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusYears(1)
                .withDayOfYear(1);
        this.most = HEADROOM
                * points.stream()
                        .map(Point::value)
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(1);
        this.height = TOP + BOTTOM + Math.max(220, points.size() * (APART + 6));
    }

    Panel of(String measure, String parties, String unit) {
        return new Panel(measure.replace('-', ' '), parties, unit, WIDTH, height, years(), values(unit), marks(unit));
    }

    private double x(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return LEFT + part * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return height - BOTTOM - value / Math.max(most, Double.MIN_NORMAL) * (height - TOP - BOTTOM);
    }

    private List<Line> years() {
        int count = last.getYear() - first.getYear();
        int step = Math.max(1, count / 12);
        return IntStream.iterate(first.getYear(), year -> year < last.getYear(), year -> year + step)
                .mapToObj(year -> new Line(TimelineDrawing.tenth(x(LocalDate.of(year, 1, 1))), String.valueOf(year)))
                .toList();
    }

    /** Round values, from zero on. */
    private List<Line> values(String unit) {
        double raw = most / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(raw, Double.MIN_NORMAL))));
        double step = List.of(1, 2, 5, 10).stream()
                .mapToDouble(times -> times * power)
                .filter(round -> round >= raw)
                .findFirst()
                .orElse(raw);
        List<Line> lines = new ArrayList<>();
        for (double value = 0; value <= most; value += step) {
            String words =
                    Plots.compact(BigDecimal.valueOf(Math.round(value * 100)).movePointLeft(2));
            lines.add(new Line(TimelineDrawing.tenth(y(value)), words + (unit.isEmpty() ? "" : " " + unit)));
        }
        return lines;
    }

    /** From the top down, each with its words beside the panel. */
    private List<Mark> marks(String unit) {
        List<Point> sorted = points.stream()
                .sorted(Comparator.comparing(Point::value).reversed())
                .toList();
        double[] words = apart(sorted.stream()
                .mapToDouble(point -> y(point.value().doubleValue()))
                .toArray());
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> mark(sorted.get(i), unit, words[i]))
                .toList();
    }

    /** Words keep to the height of their marks, as far as they do not stand on each other. */
    private double[] apart(double[] heights) {
        double[] words = heights.clone();
        for (int i = 1; i < words.length; i++) {
            words[i] = Math.max(words[i], words[i - 1] + APART);
        }
        double lowest = height - BOTTOM + 6;
        for (int i = words.length - 1; i >= 0 && words[i] > lowest; i--) {
            words[i] = lowest;
            lowest -= APART;
        }
        return words;
    }

    private Mark mark(Point point, String unit, double textY) {
        double left = x(point.from());
        return new Mark(
                point.sort(),
                point.figure().getURI(),
                point.words() + (unit.isEmpty() ? "" : " " + unit),
                point.source(),
                point.period(),
                TimelineDrawing.tenth(left),
                TimelineDrawing.tenth(Math.max(LEAST, x(point.to().plusDays(1)) - left)),
                TimelineDrawing.tenth(y(point.value().doubleValue())),
                TimelineDrawing.tenth(textY));
    }
}
