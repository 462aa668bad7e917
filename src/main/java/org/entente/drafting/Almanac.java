package org.entente.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Which days words such as “last Friday” or “the second half of the year” mean, seen from the day of the article. */
final class Almanac {
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private final LocalDate published;

    Almanac(LocalDate published) {
        this.published = published;
    }

    /** The year of the article, or one beside it. */
    int year(int shift) {
        return published.getYear() + shift;
    }

    /** Whether a date is a day that the article can tell of as news. */
    boolean isRecentDay(String date) {
        return date.matches("\\d{4}-\\d\\d-\\d\\d")
                && Math.abs(LocalDate.parse(date).toEpochDay() - published.toEpochDay()) < 15;
    }

    /** The last day of that name which is over, where words tell that it was last year's. */
    String past(int month, String day) {
        LocalDate here = LocalDate.of(published.getYear(), month, Integer.parseInt(day));
        return here.isAfter(published) ? here.minusYears(1).toString() : near(month, day, Tense.NONE);
    }

    static String iso(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                .toString();
    }

    static String ym(int year, int month) {
        return YearMonth.of(year, month).toString();
    }

    /** The day of that month that is nearest to the article's, or the one that is next, or over, where the sentence looks so. */
    String near(int month, String day, Tense tense) {
        LocalDate here = LocalDate.of(published.getYear(), month, Integer.parseInt(day));
        if (tense == Tense.AHEAD) {
            return (here.isBefore(published.minusDays(45)) ? here.plusYears(1) : here).toString();
        }
        if (here.isAfter(published.plusMonths(tense == Tense.PAST ? 1 : 6))) {
            return here.minusYears(1).toString();
        }
        return here.isBefore(published.minusMonths(10)) && tense == Tense.NONE
                ? here.plusYears(1).toString()
                : here.toString();
    }

    String monthNear(int month, Tense tense) {
        YearMonth now = YearMonth.from(published);
        YearMonth here = YearMonth.of(published.getYear(), month);
        if (tense == Tense.AHEAD) {
            return (here.isBefore(now) ? here.plusYears(1) : here).toString();
        }
        if (here.isAfter(now.plusMonths(tense == Tense.PAST ? 0 : 6))) {
            return here.minusYears(1).toString();
        }
        return (here.isBefore(now.minusMonths(6))
                                && here.plusYears(1).isBefore(now.plusMonths(2))
                                && tense == Tense.NONE
                        ? here.plusYears(1)
                        : here)
                .toString();
    }

    String monthBeside(int month, String side) {
        YearMonth now = YearMonth.from(published);
        YearMonth here = YearMonth.of(published.getYear(), month);
        return (switch (side) {
                    case "last", "past" -> here.isBefore(now) ? here : here.minusYears(1);
                    case "next", "coming" -> here.isAfter(now) ? here : here.plusYears(1);
                    default -> here;
                })
                .toString();
    }

    int lastWhole(int month) {
        return month < published.getMonthValue() ? published.getYear() : published.getYear() - 1;
    }

    static int shift(String side) {
        return switch (side.toLowerCase(Locale.ROOT)) {
            case "last", "past", "the past", "the previous" -> -1;
            case "next", "coming", "the coming", "the following" -> 1;
            default -> 0;
        };
    }

    static String years(String span) {
        String[] years = span.split("[-/]");
        String last = years[1].length() == 2 ? years[0].substring(0, 2) + years[1] : years[1];
        return years[0] + "/" + last;
    }

    static String part(String words, int year) {
        return words.startsWith("the first half")
                ? ym(year, 1) + "/" + ym(year, 6)
                : words.startsWith("the second half")
                        ? ym(year, 7) + "/" + ym(year, 12)
                        : words.matches("(?:early|late|mid).*") ? year + "~" : String.valueOf(year);
    }

    String half(String which, String words) {
        int year = published.getYear() + (words.contains("next") ? 1 : words.contains("last") ? -1 : 0);
        return which.equalsIgnoreCase("first") ? ym(year, 1) + "/" + ym(year, 6) : ym(year, 7) + "/" + ym(year, 12);
    }

    /** From January on, so many months of a year, or of the article's. */
    String firstMonths(String count, @org.jspecify.annotations.Nullable String year) {
        int in = year == null ? published.getYear() : Integer.parseInt(year);
        return ym(in, 1) + "/" + ym(in, Numbers.of(count, "").intValue());
    }

    static String quarter(String which, int year) {
        int first = firstMonth(which);
        return ym(year, first) + "/" + ym(year, first + 2);
    }

    private static int firstMonth(String quarter) {
        return switch (quarter.toLowerCase(Locale.ROOT)) {
            case "first" -> 1;
            case "second" -> 4;
            case "third" -> 7;
            default -> 10;
        };
    }

    /** A quarter of the article's year, or of the one before or after where that one cannot be meant. */
    String quarterNear(String which, Tense tense) {
        return quarter(which, yearNear(firstMonth(which), tense));
    }

    /** The year of three months from a first one on: the article's, but where it looks ahead of what is over, or back at what is to come. */
    private int yearNear(int first, Tense tense) {
        boolean over = first + 2 < published.getMonthValue();
        boolean toCome = first > published.getMonthValue();
        return year(tense == Tense.AHEAD && over ? 1 : tense == Tense.PAST && toCome ? -1 : 0);
    }

    String week(int weeks) {
        LocalDate monday = published.plusWeeks(weeks).with(DayOfWeek.MONDAY);
        return monday + "/" + monday.plusDays(6);
    }

    static int season(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 21;
            case "summer" -> 22;
            case "winter" -> 24;
            default -> 23;
        };
    }

    private static int firstMonth(int season) {
        return season == 24 ? 12 : 3 * (season - 20);
    }

    String season(String name, String side) {
        int code = season(name);
        int start = firstMonth(code);
        boolean begun = start <= published.getMonthValue();
        return year(shift(side) < 0 && !begun ? -1 : shift(side) > 0 && begun ? 1 : 0) + "-" + code;
    }

    /** The season that is over, or to come, by which way the sentence looks. */
    String seasonNear(String name, Tense tense) {
        int code = season(name);
        return yearNear(firstMonth(code), tense) + "-" + code;
    }

    String weekday(String name, String side, boolean ahead) {
        int wanted = DAYS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
        int back = Math.floorMod(published.getDayOfWeek().getValue() - wanted, 7);
        LocalDate before = published.minusDays(back);
        boolean later =
                side.equals("next") || side.equals("coming") || ahead && !side.equals("last") && !side.equals("past");
        if (later) {
            return (before.equals(published) && ahead && side.equals("on") ? published : before.plusDays(7)).toString();
        }
        return (side.equals("last") && back == 0 ? before.minusDays(7) : before).toString();
    }
}
