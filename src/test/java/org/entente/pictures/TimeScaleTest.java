package org.entente.pictures;

import static org.entente.pictures.Pictured.ALL;
import static org.entente.pictures.Pictured.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.networks.Span;
import org.entente.pictures.TimeScale.Room;
import org.entente.pictures.TimeScale.Stretch;
import org.junit.jupiter.api.Test;

/** How much room each year has on a line of time. */
class TimeScaleTest {
    private static final double WIDTH = 1000;

    private static List<Span> many(int year) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(month -> span(year + "-0" + month + "-01", year + "-0" + month + "-20"))
                .toList();
    }

    private static TimeScale longHistory() {
        List<Span> spans = new ArrayList<>(many(2024));
        spans.addAll(many(2025));
        spans.add(span("1945-01-01", "1945-12-31"));
        spans.add(span("2030-01-01", "2030-12-31"));
        return TimeScale.of(spans, ALL, WIDTH);
    }

    private static Stretch of(TimeScale scale, int year) {
        return scale.stretches().stream()
                .filter(stretch -> stretch.from().getYear() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void yearsInWhichNothingBeginsOrEndsAreFolded() {
        TimeScale scale = longHistory();
        assertEquals(Room.FOLDED, of(scale, 1946).room());
        assertEquals(78, of(scale, 1946).years());
        assertEquals(LocalDate.of(2024, 1, 1), of(scale, 1946).to());
    }

    @Test
    void yearsOfWhichMuchIsToldHaveMostOfTheWidthAndOneMeasure() {
        TimeScale scale = longHistory();
        double leap = of(scale, 2024).width() / 366;
        double common = of(scale, 2025).width() / 365;
        assertEquals(leap, common, 0.001);
        assertTrue(
                of(scale, 2024).width() > WIDTH / 3,
                "2024 has " + of(scale, 2024).width());
        assertTrue(
                of(scale, 1945).width() < of(scale, 2024).width() / 4,
                "1945 has " + of(scale, 1945).width());
    }

    @Test
    void stretchesFollowEachOtherAndFillTheWidth() {
        List<Stretch> stretches = longHistory().stretches();
        for (int i = 1; i < stretches.size(); i++) {
            assertEquals(stretches.get(i - 1).right(), stretches.get(i).left(), 0.001);
            assertEquals(stretches.get(i - 1).to(), stretches.get(i).from());
        }
        assertEquals(WIDTH, stretches.get(stretches.size() - 1).right(), 0.001);
    }

    @Test
    void laterDaysAreFurtherToTheRight() {
        TimeScale scale = longHistory();
        double before = -1;
        for (LocalDate day = LocalDate.of(1945, 1, 1); day.getYear() < 2031; day = day.plusDays(17)) {
            assertTrue(scale.at(day) > before, day + " is not right of the days before it");
            before = scale.at(day);
        }
    }

    @Test
    void aChosenPeriodIsDrawnFromItsFirstDayToItsLast() {
        TimeScale scale = TimeScale.of(many(2024), span("2024-02-10", "2024-03-10"), WIDTH);
        assertEquals(0, scale.at(LocalDate.of(2024, 2, 10)), 0.001);
        assertEquals(WIDTH, scale.at(LocalDate.of(2024, 3, 11)), 0.001);
    }

    @Test
    void daysBeyondTheEndsAreAtTheEnds() {
        TimeScale scale = TimeScale.of(many(2024), ALL, WIDTH);
        assertEquals(0, scale.at(LocalDate.of(1900, 1, 1)));
        assertEquals(WIDTH, scale.at(LocalDate.of(2100, 1, 1)), 0.001);
    }

    @Test
    void aLongPeriodOfLittleIsAsWideAsAnyOther() {
        TimeScale scale = TimeScale.of(List.of(span("1900-01-01", "1999-12-31")), ALL, WIDTH);
        assertEquals(WIDTH, scale.at(LocalDate.of(2000, 1, 1)), 0.001);
    }

    @Test
    void withoutDaysThereIsNothing() {
        assertEquals(List.of(), TimeScale.of(List.of(), ALL, WIDTH).stretches());
    }

    @Test
    void thousandsOfYearsAreFoldedToAFewStretches() {
        TimeScale scale = TimeScale.of(List.of(span("0001-01-01", "9999-12-31")), ALL, WIDTH);
        assertEquals(3, scale.stretches().size());
    }
}
