package org.entente.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or interval as precise as its source and no more: Extended Date/Time Format, levels 0 and 1, without times of
 * day and with years of four digits; and of level 2 the one day of a range that is not known more exactly,
 * {@code [2024-05-15..2024-05-24]}.
 *
 * @param earliest the first day it can mean; absent where the start is open or unknown
 * @param latest the last day it can mean; absent where the end is open or unknown
 * @see <a href="https://www.loc.gov/standards/datetime/">Library of Congress, EDTF specification</a>
 */
public record Edtf(String text, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    private static final int LAST_YEAR = 9999;
    private static final Pattern ONE_OF_A_RANGE = Pattern.compile("\\[([^/\\[\\].]+)\\.\\.([^/\\[\\].]+)]");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?[?~%]?");

    /**
     * Reads a date such as {@code 2025-05-08}, {@code 2024-01/2024-11}, {@code 2025-01~}, {@code 2024-XX-15},
     * {@code 2024-21} (spring) or {@code 2024/..}.
     *
     * @throws DateTimeException with a sentence for the writer of the date, if it is none
     */
    public static Edtf parse(String text) {
        Matcher range = ONE_OF_A_RANGE.matcher(text);
        if (range.matches()) {
            Edtf bounds = parse(range.group(1) + "/" + range.group(2));
            return new Edtf(text, bounds.earliest, bounds.latest);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            Bounds bounds = bounds(text);
            return new Edtf(text, Optional.of(bounds.first), Optional.of(bounds.last));
        }
        Optional<Bounds> start = end(text.substring(0, slash));
        Optional<Bounds> finish = end(text.substring(slash + 1));
        if (start.isEmpty() && finish.isEmpty()) {
            throw new DateTimeException("an interval needs at least one end that is a date");
        }
        if (start.isPresent() && finish.isPresent() && finish.get().last.isBefore(start.get().first)) {
            throw new DateTimeException("the interval ends before it starts");
        }
        return new Edtf(text, start.map(Bounds::first), finish.map(Bounds::last));
    }

    private record Bounds(LocalDate first, LocalDate last) {
        static Bounds of(YearMonth from, YearMonth to) {
            return new Bounds(from.atDay(1), to.atEndOfMonth());
        }
    }

    /** One end of an interval: a date, open ({@code ..}) or unknown (nothing). */
    private static Optional<Bounds> end(String part) {
        return part.isEmpty() || part.equals("..") ? Optional.empty() : Optional.of(bounds(part));
    }

    private static Bounds bounds(String date) {
        Matcher matcher = DATE.matcher(date);
        if (!matcher.matches()) {
            throw new DateTimeException("it is not written as EDTF");
        }
        String year = matcher.group(1);
        int first = Integer.parseInt(year.replace('X', '0'));
        int last = Integer.parseInt(year.replace('X', '9'));
        String month = matcher.group(2);
        String day = matcher.group(3);
        if (first != last && month != null) {
            throw new DateTimeException("a year that is not fully known cannot have a month");
        }
        return month == null || month.equals("XX")
                ? new Bounds(within(first, 1, day).first, within(last, 12, day).last)
                : within(first, Integer.parseInt(month), day);
    }

    private static Bounds within(int year, int month, @Nullable String day) {
        if (month >= 21 && month <= 24 && day == null) {
            return season(year, month - 21);
        }
        if (month < 1 || month > 12) {
            throw new DateTimeException("there is no month " + month);
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        return day == null || day.equals("XX") ? Bounds.of(yearMonth, yearMonth) : on(yearMonth, Integer.parseInt(day));
    }

    private static Bounds on(YearMonth month, int day) {
        if (!month.isValidDay(day)) {
            throw new DateTimeException(month + " has no day " + day);
        }
        return new Bounds(month.atDay(day), month.atDay(day));
    }

    /** Spring, summer, autumn, winter of the northern year; winter runs into the next year. */
    private static Bounds season(int year, int season) {
        YearMonth start = YearMonth.of(year, 3 + 3 * season % 12);
        if (start.plusMonths(2).getYear() > LAST_YEAR) {
            throw new DateTimeException("years have four digits");
        }
        return Bounds.of(start, start.plusMonths(2));
    }

    @Override
    public String toString() {
        return text;
    }
}
