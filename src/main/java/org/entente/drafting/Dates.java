package org.entente.drafting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and works out, from the day of the article, which days they mean. */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
    private static final String DAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String D = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:will|would|shall|is to|are to|due to|set to|scheduled|expected|plans? to|planned|hopes? to|next|upcoming|leaves|flies|travels|departs|(?:begins|starts|ends|concludes|closes|opens|arrives)(?: [^,.;]{0,30})? on|invited|to be)\\b");
    private static final Pattern BY = Pattern.compile(
            "(?:\\bby|\\bbefore|\\buntil|\\btill|\\bthrough|\\bup to|by the end of|before the end of|\\bby the|not later than) (?:the )?$");
    private static final Pattern SINCE = Pattern.compile("\\b[Ss]ince (?:the )?$");
    private static final Pattern PERIOD = Pattern.compile("(?:period|in the) $");
    private static final Pattern ASIDE = Pattern.compile(", (?:who|which) [^,;]*$");
    private final LocalDate published;
    private final Marked marked;
    private boolean lastYear;
    private final Map<Pattern, Reading> readings = new LinkedHashMap<>();

    /** Reads a match, knowing whether the sentence looks ahead. */
    private interface Reading {
        String edtf(Matcher matcher, boolean ahead);
    }

    Dates(Marked marked, LocalDate published) {
        this.marked = marked;
        this.published = published;
        full();
        partial();
        stretches();
        relative();
    }

    private void on(String pattern, Reading reading) {
        readings.put(Pattern.compile("(?<![\\p{L}\\d.,$€£])" + pattern + "(?![\\p{L}\\d])"), reading);
    }

    private void full() {
        String to = " ?(?:-|to|and|until|through|till) ?";
        on(
                MONTH + " " + D + to + D + ",? (\\d{4})",
                (m, a) -> range(m, m.group(3), day(m.group(), m.group(1)), day(m.group(), m.group(2))));
        on(
                "(?:from )?" + D + to + D + " " + MONTH + ",? (\\d{4})",
                (m, a) -> range(m, m.group(3), day(m.group(), m.group(1)), day(m.group(), m.group(2))));
        on(
                D + " (" + MONTH + ")" + to + D + " (" + MONTH + "),? (\\d{4})",
                (m, a) -> iso(m.group(5), month(m.group(2)), m.group(1)) + "/"
                        + iso(m.group(5), month(m.group(4)), m.group(3)));
        on(D + " " + "(" + MONTH + "),? (\\d{4})", (m, a) -> iso(m.group(3), month(m.group(2)), m.group(1)));
        on("(" + MONTH + ") " + D + ",? (\\d{4})", (m, a) -> iso(m.group(3), month(m.group(1)), m.group(2)));
        on("(\\d{4})-(\\d\\d)-(\\d\\d)", (m, a) -> iso(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
        on("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", (m, a) -> iso(m.group(3), Integer.parseInt(m.group(2)), m.group(1)));
    }

    private void partial() {
        String to = " ?(?:-|to|and|until|through|till) ?";
        on(
                "(" + MONTH + ") " + D + to + "(" + MONTH + ") " + D,
                (m, a) -> near(month(m.group(1)), m.group(2), a) + "/" + near(month(m.group(3)), m.group(4), a));
        on(
                D + " (" + MONTH + ")" + to + D + " (" + MONTH + ")",
                (m, a) -> near(month(m.group(2)), m.group(1), a) + "/" + near(month(m.group(4)), m.group(3), a));
        on(
                "(" + MONTH + ") " + D + to + D,
                (m, a) -> near(month(m.group(1)), m.group(2), a) + "/" + near(month(m.group(1)), m.group(3), a));
        on(
                D + to + D + " (" + MONTH + ")",
                (m, a) -> near(month(m.group(3)), m.group(1), a) + "/" + near(month(m.group(3)), m.group(2), a));
        on("(" + MONTH + ") " + D, (m, a) -> near(month(m.group(1)), m.group(2), a));
        on(D + " (?:of )?(" + MONTH + ")", (m, a) -> near(month(m.group(2)), m.group(1), a));
        on("(" + MONTH + ")-(" + MONTH + ")(?: period)?(?: of)?(?: (\\d{4}))?", (m, a) -> {
            int year = m.group(3) == null ? lastWhole(month(m.group(2))) : Integer.parseInt(m.group(3));
            return ym(year, month(m.group(1))) + "/" + ym(year, month(m.group(2)));
        });
        on("(" + MONTH + "),? (?:of )?(\\d{4})", (m, a) -> ym(Integer.parseInt(m.group(2)), month(m.group(1))));
        on("(last|next|this|past|coming) (" + MONTH + ")", (m, a) -> monthBeside(month(m.group(2)), m.group(1)));
        on(
                "(?<=(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id|[Oo]f|[Dd]uring) )(" + MONTH
                        + ") (?:of )?(last|next|this) year",
                (m, a) -> ym(published.getYear() + shift(m.group(2)), month(m.group(1))));
        on(
                "(?<=(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id|[Oo]f|[Dd]uring|[Bb]efore) )("
                        + MONTH + ")",
                (m, a) -> monthNear(month(m.group(1)), a));
        on("(\\d{4})\\/(\\d{2}|\\d{4})|(?<=year )(\\d{4})-(\\d{2})|(20\\d{2})-(20\\d{2})", (m, a) -> years(m));
        on(
                "(?:early|late|mid|mid-|the (?:beginning|end|start) of|the first half of|the second half of) ?((?:19|20)\\d{2})",
                (m, a) -> part(m.group(), Integer.parseInt(m.group(1))));
        on(
                "(?<![-/.])((?:19|20)\\d{2})(?!-\\d|[.,]\\d|(?: (?:companies|people|students|tourists|items)))",
                (m, a) -> m.group(1));
    }

    private void relative() {
        on(
                "(last|next|this|on|On|coming|past) (" + DAY + ")",
                (m, a) -> weekday(m.group(2), m.group(1).toLowerCase(Locale.ROOT), a));
        on("(" + DAY + ")", (m, a) -> weekday(m.group(1), "on", a));
        on("(?i)(?:earlier )?today", (m, a) -> published.toString());
        on("(?i)yesterday", (m, a) -> published.minusDays(1).toString());
        on("(?i)tomorrow", (m, a) -> published.plusDays(1).toString());
        on(
                "(?i)(?:earlier |later )?(last|this|next) week",
                (m, a) -> m.group(1).equalsIgnoreCase("this")
                        ? ym(published.getYear(), published.getMonthValue()) + "~"
                        : week(shift(m.group(1))));
        on(
                "(?i)(?:earlier |later )?(last|this|next) month",
                (m, a) ->
                        YearMonth.from(published).plusMonths(shift(m.group(1))).toString());
        on(
                "(?i)(last|next|this|the previous|the following) (spring|summer|autumn|fall|winter)",
                (m, a) -> season(m.group(2), m.group(1)));
        on("(?i)(?:the )?end of (?:the|this) year", (m, a) -> String.valueOf(published.getYear()));
        on("(?i)(?:the )?(first|second) half of (?:the|this|next|last) year", (m, a) -> half(m, a));
        on(
                "(?i)(?:the )?(first|second|third|fourth|last) quarter(?: of (?:the|this) year)?",
                (m, a) -> quarter(m.group(1)));
        on("(?i)this (?:academic )?(?:school )?year's", (m, a) -> String.valueOf(published.getYear()));
        on(
                "(?i)(?:later |earlier )?(last|this|next) year",
                (m, a) -> String.valueOf(published.getYear() + shift(m.group(1))));
        on(
                "(?i)(?:the|a) year (?:before|earlier)|the previous year|(?:the )?year before",
                (m, a) -> String.valueOf(published.getYear() - 2));
    }

    private void stretches() {
        on("(?i)(" + Numbers.WORDS + "|\\d{1,3}) years ago(?: this (month)| (today))?", (m, a) -> {
            int year = published.getYear() - Numbers.of(m.group(1), "").intValue();
            return m.group(3) != null
                    ? published.withYear(year).toString()
                    : m.group(2) != null ? ym(year, published.getMonthValue()) : String.valueOf(year);
        });
    }

    void find() {
        for (Sentence sentence : marked.sentences()) {
            for (Map.Entry<Pattern, Reading> reading : readings.entrySet()) {
                read(sentence, reading.getKey(), reading.getValue());
            }
        }
    }

    private void read(Sentence sentence, Pattern pattern, Reading reading) {
        lastYear = marked.plain().substring(sentence.start(), sentence.end()).contains("last year");
        Matcher matcher = pattern.matcher(marked.plain())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        while (matcher.find()) {
            String before = marked.plain().substring(sentence.start(), matcher.start());
            try {
                String edtf = reading.edtf(matcher, ahead(sentence, matcher.start()));
                org.entente.facts.Edtf.parse(edtf);
                marked.add(Piece.value(matcher.start(), matcher.end(), 'D', dated(matcher, edtf, before)));
            } catch (DateTimeException e) {
                // Words that look like a date and are none, such as “May 35”, stay words.
            }
        }
    }

    private Dated dated(Matcher matcher, String edtf, String before) {
        String use = BY.matcher(before).find()
                ? "by"
                : SINCE.matcher(before).find()
                        ? "since"
                        : PERIOD.matcher(before).find() ? "period" : "at";
        String written = marked.written(matcher.start(), matcher.end());
        boolean plain = written.matches("(?:19|20)\\d\\d(?:-\\d\\d-\\d\\d)?")
                || written.matches(".*\\b\\d{4}\\b.*") && !edtf.contains("~");
        String[] words = written.split(" ");
        String few =
                words.length > 4 ? String.join(" ", List.of(words).subList(words.length - 4, words.length)) : written;
        return new Dated(edtf, use, plain ? "" : few, plain ? "" : "read from the day of the article, " + published);
    }

    private boolean ahead(Sentence sentence, int position) {
        String before = marked.plain().substring(Math.max(sentence.start(), position - 90), position);
        String after = marked.plain().substring(position, Math.min(sentence.end(), position + 60));
        Matcher aside = ASIDE.matcher(before);
        if (aside.find()) {
            return FUTURE.matcher(aside.group() + after.split(",")[0]).find();
        }
        return FUTURE.matcher(before.substring(before.lastIndexOf(';') + 1) + after.split(";")[0])
                .find();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static String day(String words, String number) {
        return month(words.replaceAll("(?s).*?(" + MONTH + ").*", "$1")) + "-" + number;
    }

    private static String range(Matcher matcher, String year, String first, String last) {
        String[] from = first.split("-");
        String[] to = last.split("-");
        return iso(year, Integer.parseInt(from[0]), from[1]) + "/" + iso(year, Integer.parseInt(to[0]), to[1]);
    }

    private static String iso(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                .toString();
    }

    private static String ym(int year, int month) {
        return YearMonth.of(year, month).toString();
    }

    /** The day of that month that is nearest to the article's, or the next one where the sentence looks ahead. */
    private String near(int month, String day, boolean ahead) {
        LocalDate here = LocalDate.of(published.getYear(), month, Integer.parseInt(day));
        if (lastYear && here.isAfter(published)) {
            return here.minusYears(1).toString();
        }
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

    private String monthNear(int month, boolean ahead) {
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

    private String monthBeside(int month, String side) {
        YearMonth now = YearMonth.from(published);
        YearMonth here = YearMonth.of(published.getYear(), month);
        return (switch (side) {
                    case "last", "past" -> here.isBefore(now) ? here : here.minusYears(1);
                    case "next", "coming" -> here.isAfter(now) ? here : here.plusYears(1);
                    default -> here;
                })
                .toString();
    }

    private int lastWhole(int month) {
        return month < published.getMonthValue() ? published.getYear() : published.getYear() - 1;
    }

    private static int shift(String side) {
        return switch (side.toLowerCase(Locale.ROOT)) {
            case "last", "past", "the previous" -> -1;
            case "next", "coming", "the following" -> 1;
            default -> 0;
        };
    }

    private static String years(Matcher matcher) {
        String[] years = matcher.group().split("[-/]");
        String last = years[1].length() == 2 ? years[0].substring(0, 2) + years[1] : years[1];
        return years[0] + "/" + last;
    }

    private static String part(String words, int year) {
        return words.startsWith("the first half")
                ? ym(year, 1) + "/" + ym(year, 6)
                : words.startsWith("the second half")
                        ? ym(year, 7) + "/" + ym(year, 12)
                        : words.matches("(?:early|late|mid).*") ? year + "~" : String.valueOf(year);
    }

    private String half(Matcher matcher, boolean ahead) {
        int year = published.getYear()
                + (matcher.group().contains("next") ? 1 : matcher.group().contains("last") ? -1 : 0);
        return matcher.group(1).equalsIgnoreCase("first")
                ? ym(year, 1) + "/" + ym(year, 6)
                : ym(year, 7) + "/" + ym(year, 12);
    }

    private String quarter(String which) {
        int first = switch (which.toLowerCase(Locale.ROOT)) {
            case "first" -> 1;
            case "second" -> 4;
            case "third" -> 7;
            default -> 10;
        };
        return ym(published.getYear(), first) + "/" + ym(published.getYear(), first + 2);
    }

    private String week(int weeks) {
        LocalDate monday = published.plusWeeks(weeks).with(DayOfWeek.MONDAY);
        return monday + "/" + monday.plusDays(6);
    }

    private String season(String name, String side) {
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

    private String weekday(String name, String side, boolean ahead) {
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
