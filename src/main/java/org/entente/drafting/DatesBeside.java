package org.entente.drafting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.BiConsumer;

/** How dates are told by their distance from the day of the article, or from the day told last. */
final class DatesBeside {
    private static final String COUNT = "(" + Numbers.WORDS + "|\\d{1,3}|a few|several|a couple of)";
    private static final String SEASON = "(spring|summer|autumn|fall|winter)";
    private static final String PART = "(?:the )?(first|second|third|fourth|last|final) quarter";
    private final LocalDate published;
    private final Almanac almanac;
    private final BiConsumer<String, DateWords.Reading> readings;

    DatesBeside(LocalDate published, BiConsumer<String, DateWords.Reading> readings) {
        this.published = published;
        this.almanac = new Almanac(published);
        this.readings = readings;
    }

    /** What has to be read before the names of days and the numbers of years alone. */
    void early() {
        yearsAgo();
        distances();
        parts();
        seasons();
    }

    void late() {
        daysBeside();
        theSame();
        dayOfMonth();
        weeks();
        on(
                "(?i)(?:(?:earlier |later |early |late )?)(last|this|next) month",
                (m, look) -> YearMonth.from(published)
                        .plusMonths(Almanac.shift(m.group(1)))
                        .toString());
        yearsBeside();
    }

    private void on(String pattern, DateWords.Reading reading) {
        readings.accept(pattern, reading);
    }

    private void yearsAgo() {
        on("(?i)(" + Numbers.WORDS + "|\\d{1,3}) years ago(?: this (month)| (today))?", (m, look) -> {
            int year = published.getYear() - Numbers.of(m.group(1), "").intValue();
            return m.group(3) != null
                    ? published.withYear(year).toString()
                    : m.group(2) != null ? Almanac.ym(year, published.getMonthValue()) : String.valueOf(year);
        });
    }

    private void distances() {
        on("(?i)" + COUNT + " (day|week|month)s? ago", (m, look) -> away(m.group(1), m.group(2), -1));
        on("(?i)a fortnight ago", (m, look) -> almanac.week(-2));
        on("(?i)in " + COUNT + " (day|week|month)s(?:' time)?", (m, look) -> {
            if (look.tense() == Tense.PAST) {
                throw new DateTimeException("so long it took");
            }
            return away(m.group(1), m.group(2), 1);
        });
        on("(?i)in a (week|month)(?:'s time)?(?=[,.;]| when)", (m, look) -> away("a", m.group(1), 1));
        on("(?i)in a fortnight(?:'s time)?", (m, look) -> almanac.week(2));
    }

    /** So many days, weeks or months away, where words tell how many. */
    private String away(String count, String unit, int way) {
        if (count.matches("(?i)a few|several|a couple of")) {
            throw new DateTimeException("how many is not told");
        }
        int many = way * Numbers.of(count, "").intValue();
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> published.plusDays(many).toString();
            case "week" -> almanac.week(many);
            default -> YearMonth.from(published).plusMonths(many).toString();
        };
    }

    private void parts() {
        on(
                "(?i)(?:the )?first (" + Numbers.WORDS + "|\\d{1,2}) months of (?:(?:the|this) year|(\\d{4}))",
                (m, look) -> almanac.firstMonths(m.group(1), m.group(2)));
        on(
                "(?i)(?:the )?(first|second) half of (?:the|this|next|last) year",
                (m, look) -> almanac.half(m.group(1), m.group()));
        on(
                "(?i)" + PART + " of (?:(\\d{4})|(last|this|next|the) year)",
                (m, look) -> Almanac.quarter(
                        m.group(1),
                        m.group(2) == null ? almanac.year(Almanac.shift(m.group(3))) : Integer.parseInt(m.group(2))));
        on(
                "(?i)(next|last) year's (first|second|third|fourth|last|final) quarter",
                (m, look) -> Almanac.quarter(m.group(2), almanac.year(Almanac.shift(m.group(1)))));
        on("(?i)" + PART, (m, look) -> almanac.quarterNear(m.group(1), look.tense()));
        on(
                "(?i)(?:(?:the )?(?:end|close|turn|start|beginning) of (?:the|this) year|year[- ]end|year's end|(?:later|earlier) (?:in the|this) year)",
                (m, look) -> String.valueOf(published.getYear()));
    }

    private void seasons() {
        on(
                "(?i)(last|next|this|the previous|the following|the coming) " + SEASON,
                (m, look) -> almanac.season(m.group(2), m.group(1)));
        on(
                "(?i)(?:(?:early|late|mid)[- ])?" + SEASON + "(?: of| in)? ((?:19|20)\\d\\d)",
                (m, look) -> m.group(2) + "-" + Almanac.season(m.group(1)));
        on(
                "(?i)(?<=\\b(?:in|for|by|until|during|from|since|early|late|this coming) )(?:the )?" + SEASON
                        + "(?! \\p{L}+ of)",
                (m, look) -> almanac.seasonNear(m.group(1), look.tense()));
    }

    private void daysBeside() {
        on(
                "(?i)(?:the )?day before yesterday",
                (m, look) -> published.minusDays(2).toString());
        on("(?i)(?:the )?day after tomorrow", (m, look) -> published.plusDays(2).toString());
        on("(?i)(?:earlier |later )?today", (m, look) -> published.toString());
        on("(?i)(?:tonight|this (?:morning|afternoon|evening))", (m, look) -> published.toString());
        on("(?i)last (?:night|evening)", (m, look) -> published.minusDays(1).toString());
        on("(?<=(?:by|before|until|at|around) )Christmas", (m, look) -> Almanac.ym(published.getYear(), 12));
        on("(?i)yesterday", (m, look) -> published.minusDays(1).toString());
        on("(?i)tomorrow", (m, look) -> published.plusDays(1).toString());
    }

    /** What is told of the day or the year told last. */
    private void theSame() {
        on(
                "(?i)(?:earlier|later) (?:in|on) (?:the|that) day|(?:earlier |later )?(?:on )?the same (?:day|evening|afternoon|morning)|(?:earlier |later )?that (?:same )?(?:day|evening|afternoon|morning|night)",
                (m, look) -> lastDay(look).toString());
        on(
                "(?i)(?:on )?the (?:following|next) (?:day|morning|afternoon|evening)|(?:a|one) day (?:later|after)|the day after(?= [^t])",
                (m, look) -> lastDay(look).plusDays(1).toString());
        on(
                "(?i)(?:on )?the (?:previous|preceding) (?:day|evening|night)|(?:a|one) day (?:earlier|before)|the day before(?=[,.;]| (?!y))",
                (m, look) -> lastDay(look).minusDays(1).toString());
        on(
                "(?i)(two|three|four|five|six) days (earlier|before|later|after)(?=[,.;:]| (?:he|she|they|it|in|at|the two|both)\\b)",
                (m, look) -> lastDay(look)
                        .plusDays((long) Numbers.words(m.group(1)) * (m.group(2).matches("(?i)later|after") ? 1 : -1))
                        .toString());
        on(
                "(?i)(?:in )?(?:the same|that same) year",
                (m, look) -> look.earlier().get().stream()
                        .filter(date -> date.matches("\\d{4}.*"))
                        .reduce((a, b) -> b)
                        .map(date -> date.substring(0, 4))
                        .orElseThrow(() -> new DateTimeException("no year is told before")));
    }

    /** A day of the month that was told last: “On the 18th”. */
    private void dayOfMonth() {
        on(
                "(?<=\\b[Oo]n )the (\\d{1,2})(?:st|nd|rd|th)(?=[,.;:]| (?!of\\b|day\\b|floor|parallel|anniversary|birthday|session|round|edition|meeting|\\p{Lu}))",
                (m, look) -> LocalDate.parse(lastMonth(look) + "-01")
                        .withDayOfMonth(Integer.parseInt(m.group(1)))
                        .toString());
    }

    private String lastMonth(DateWords.Look look) {
        return look.earlier().get().stream()
                .filter(date -> date.matches("\\d{4}-(?:0\\d|1[012])(?:\\D.*)?"))
                .reduce((a, b) -> b)
                .map(date -> date.substring(0, 7))
                .orElseGet(() -> YearMonth.from(published).toString());
    }

    private LocalDate lastDay(DateWords.Look look) {
        return look.earlier().get().stream()
                .filter(almanac::isRecentDay)
                .reduce((a, b) -> b)
                .map(LocalDate::parse)
                .orElse(published);
    }

    private void weeks() {
        on(
                "(?i)(earlier |later |early |late )?(last|this|next|the coming|the following|the past) week(?![- ]?end|'s)",
                (m, look) -> {
                    String week = almanac.week(Almanac.shift(m.group(2)));
                    boolean this_ = m.group(2).equalsIgnoreCase("this") && m.group(1) != null;
                    return !this_
                            ? week
                            : m.group(1).matches("(?i)later ")
                                    ? published + week.substring(week.indexOf('/'))
                                    : week.substring(0, week.indexOf('/') + 1) + published;
                });
        on(
                "(?i)(?:(?:over|at|on|during) the|(last|this|next|the past|the coming)) weekend",
                (m, look) -> weekend(m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT), look));
    }

    /** Saturday and Sunday: those that are over, or those to come. */
    private String weekend(String side, DateWords.Look look) {
        LocalDate sunday = published.with(DayOfWeek.SUNDAY);
        boolean over = Almanac.shift(side) < 0 || side.isEmpty() && !look.ahead();
        LocalDate last = over && sunday.isAfter(published)
                ? sunday.minusWeeks(1)
                : side.equals("next") ? sunday.plusWeeks(1) : sunday;
        return last.minusDays(1) + "/" + last;
    }

    private void yearsBeside() {
        on("(?i)this (?:academic )?(?:school )?year's", (m, look) -> String.valueOf(published.getYear()));
        on(
                "(?i)(?:(?:later|earlier|early|late|(?:the )?(?:end|start|beginning|middle) of) )?(last|this|next|the coming) year",
                (m, look) -> String.valueOf(almanac.year(Almanac.shift(m.group(1)))));
        on(
                "(?i)(?:the|a) year (?:before|earlier)|the previous year|(?:the )?year before",
                (m, look) -> String.valueOf(almanac.year(-2)));
    }
}
