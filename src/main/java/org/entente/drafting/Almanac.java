package org.entente.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

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
        return here.isAfter(published) ? here.minusYears(1).toString() : near(month, day, false);
    }

    static String iso(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                .toString();
    }

    static String ym(int year, int month) {
        return YearMonth.of(year, month).toString();
    }

    /** The day of that month that is nearest to the article's, or the next one where the sentence looks ahead. */
    String near(int month, String day, boolean ahead) {
        LocalDate here = LocalDate.of(published.getYear(), month, Integer.parseInt(day));
        if (ahead && here.isBefore(published.minusDays(45))) {
            return here.plusYears(1).toString();
        }
        if (!ahead && here.isAfter(published.plusMonths(6))) {
            return here.minusYears(1).toString();
        }
        return here.isBefore(published.minusMonths(10)) && !ahead
                ? here.plusYears(1).toString()
                : here.toString();
    }

    String monthNear(int month, boolean ahead) {
        YearMonth now = YearMonth.from(published);
        YearMonth here = YearMonth.of(published.getYear(), month);
        if (ahead) {
            return (here.isBefore(now) ? here.plusYears(1) : here).toString();
        }
        return (here.isAfter(now.plusMonths(6))
                        ? here.minusYears(1)
                        : here.isBefore(now.minusMonths(6)) && here.plusYears(1).isBefore(now.plusMonths(2))
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
            case "last", "past", "the previous" -> -1;
            case "next", "coming", "the following" -> 1;
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

    String half(Matcher matcher) {
        int year = published.getYear()
                + (matcher.group().contains("next") ? 1 : matcher.group().contains("last") ? -1 : 0);
        return matcher.group(1).equalsIgnoreCase("first")
                ? ym(year, 1) + "/" + ym(year, 6)
                : ym(year, 7) + "/" + ym(year, 12);
    }

    /** From January on, so many months of a year, or of the article's. */
    String firstMonths(String count, @org.jspecify.annotations.Nullable String year) {
        int in = year == null ? published.getYear() : Integer.parseInt(year);
        return ym(in, 1) + "/" + ym(in, Numbers.of(count, "").intValue());
    }

    String quarter(String which) {
        int first = switch (which.toLowerCase(Locale.ROOT)) {
            case "first" -> 1;
            case "second" -> 4;
            case "third" -> 7;
            default -> 10;
        };
        return ym(published.getYear(), first) + "/" + ym(published.getYear(), first + 2);
    }

    String week(int weeks) {
        LocalDate monday = published.plusWeeks(weeks).with(DayOfWeek.MONDAY);
        return monday + "/" + monday.plusDays(6);
    }

    String season(String name, String side) {
        int code = switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 21;
            case "summer" -> 22;
            case "winter" -> 24;
            default -> 23;
        };
        int start = code == 24 ? 12 : 3 * (code - 20);
        int year = published.getYear();
        if (shift(side) < 0 && start >= published.getMonthValue()) {
            year--;
        } else if (shift(side) > 0 && start <= published.getMonthValue()) {
            year++;
        }
        return year + "-" + code;
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
