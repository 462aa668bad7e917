package org.entente.pictures;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.pictures.TimeScale.Room;
import org.entente.pictures.Timeline.Stretch;
import org.entente.pictures.Timeline.Tick;

/** What stands above a line of time. */
final class TimeTicks {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final double ROOM_FOR_MONTHS = 26;
    private static final double ROOM_FOR_DAYS = 150;
    private static final List<Integer> DAYS = List.of(8, 15, 22);

    private TimeTicks() {}

    static List<Stretch> stretches(TimeScale scale) {
        return scale.stretches().stream()
                .map(stretch -> new Stretch(
                        stretch.from().toString(),
                        stretch.to().toString(),
                        stretch.room() == Room.FOLDED,
                        TimelineDrawing.tenth(stretch.left()),
                        TimelineDrawing.tenth(stretch.width()),
                        label(stretch)))
                .toList();
    }

    private static String label(TimeScale.Stretch stretch) {
        return stretch.room() == Room.FOLDED
                ? stretch.years() + " y"
                : String.valueOf(stretch.from().getYear());
    }

    /** Months where they have room, and days where these have. */
    static List<Tick> of(TimeScale scale) {
        return scale.stretches().stream().flatMap(TimeTicks::months).toList();
    }

    private static Stream<Tick> months(TimeScale.Stretch stretch) {
        double perMonth =
                stretch.width() / Math.max(1, stretch.from().until(stretch.to()).toTotalMonths() + 0.01);
        if (stretch.room() == Room.FOLDED || perMonth < ROOM_FOR_MONTHS) {
            return Stream.empty();
        }
        return stretch.from()
                .withDayOfMonth(1)
                .datesUntil(stretch.to(), Period.ofMonths(1))
                .flatMap(month -> month(stretch, month, perMonth));
    }

    private static Stream<Tick> month(TimeScale.Stretch stretch, LocalDate month, double perMonth) {
        Stream<LocalDate> days = perMonth >= ROOM_FOR_DAYS ? DAYS.stream().map(month::withDayOfMonth) : Stream.empty();
        return Stream.concat(Stream.of(month), days)
                .filter(day -> day.isBefore(stretch.to()))
                .map(day -> day.isBefore(stretch.from()) ? stretch.from() : day)
                .distinct()
                .map(day -> new Tick(
                        TimelineDrawing.tenth(stretch.at(day)),
                        day.getDayOfMonth() == 1 || day.equals(stretch.from())
                                ? MONTH.format(day)
                                : String.valueOf(day.getDayOfMonth())));
    }
}
