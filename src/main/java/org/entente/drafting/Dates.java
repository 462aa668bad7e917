package org.entente.drafting;

import java.time.DateTimeException;
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
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
    private static final String DAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String D = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:will|would|shall|is to|are to|due (?:to|in|on|at)|set to|scheduled|expected|plans? to|planned|hopes? to|next|upcoming|leaves|flies|travels|departs|(?:begins|starts|ends|concludes|closes|opens|arrives)(?: [^,.;]{0,30})? on|invited|to be)\\b");
    /** What was planned and has been put off since: such a day is not ahead. */
    private static final Pattern OLD_PLAN = Pattern.compile(
            "\\b(?:was|were) to have\\b|\\bplanned (?:\\w+ ){1,8}$|\\boriginally (?:planned|scheduled|due)\\b");

    private static final Pattern BY = Pattern.compile(
            "(?:\\bby|\\bbefore|\\buntil|\\btill|\\bthrough|\\bup to|by the end of|before the end of|\\bby the|not later than) (?:the )?$");
    private static final Pattern SINCE = Pattern.compile("\\b[Ss]ince (?:the )?$");
    private static final Pattern PERIOD = Pattern.compile("(?:period|in the) $");
    private static final Pattern ASIDE = Pattern.compile(", (?:who|which) [^,;]*$");
    private final LocalDate published;
    private final Almanac almanac;
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
        this.almanac = new Almanac(published);
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
                (m, a) -> Almanac.iso(m.group(5), month(m.group(2)), m.group(1)) + "/"
                        + Almanac.iso(m.group(5), month(m.group(4)), m.group(3)));
        on(D + " " + "(" + MONTH + "),? (\\d{4})", (m, a) -> Almanac.iso(m.group(3), month(m.group(2)), m.group(1)));
        on("(" + MONTH + ") " + D + ",? (\\d{4})", (m, a) -> Almanac.iso(m.group(3), month(m.group(1)), m.group(2)));
        on("(\\d{4})-(\\d\\d)-(\\d\\d)", (m, a) -> Almanac.iso(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
        on(
                "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})",
                (m, a) -> Almanac.iso(m.group(3), Integer.parseInt(m.group(2)), m.group(1)));
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
            int year = m.group(3) == null ? almanac.lastWhole(month(m.group(2))) : Integer.parseInt(m.group(3));
            return Almanac.ym(year, month(m.group(1))) + "/" + Almanac.ym(year, month(m.group(2)));
        });
        on("(" + MONTH + "),? (?:of )?(\\d{4})", (m, a) -> Almanac.ym(Integer.parseInt(m.group(2)), month(m.group(1))));
        on(
                "(last|next|this|past|coming) (" + MONTH + ")",
                (m, a) -> almanac.monthBeside(month(m.group(2)), m.group(1)));
        on(
                "(?<=(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id|[Oo]f|[Dd]uring) )(" + MONTH
                        + ") (?:of )?(last|next|this) year",
                (m, a) -> Almanac.ym(published.getYear() + Almanac.shift(m.group(2)), month(m.group(1))));
        on(
                "(?<=(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id|[Oo]f|[Dd]uring|[Bb]efore) )("
                        + MONTH + ")",
                (m, a) -> almanac.monthNear(month(m.group(1)), a));
        on(
                "(\\d{4})\\/(\\d{2}|\\d{4})|(?<=year )(\\d{4})-(\\d{2})|(20\\d{2})-(20\\d{2})",
                (m, a) -> Almanac.years(m.group()));
        on(
                "(?:early|late|mid|mid-|the (?:beginning|end|start) of|the first half of|the second half of) ?((?:19|20)\\d{2})",
                (m, a) -> Almanac.part(m.group(), Integer.parseInt(m.group(1))));
        on(
                "(?<![-/.])((?:19|20)\\d{2})(?!-\\d|[.,]\\d|(?: (?:companies|people|students|tourists|items)))",
                (m, a) -> m.group(1));
    }

    private void relative() {
        on(
                "(last|next|this|on|On|coming|past) (" + DAY + ")",
                (m, a) -> almanac.weekday(m.group(2), m.group(1).toLowerCase(Locale.ROOT), a));
        on("(" + DAY + ")", (m, a) -> almanac.weekday(m.group(1), "on", a));
        on("(?i)(?:earlier )?today", (m, a) -> published.toString());
        on("(?i)(?:tonight|this (?:morning|afternoon|evening))", (m, a) -> published.toString());
        on("(?i)last (?:night|evening)", (m, a) -> published.minusDays(1).toString());
        on("(?<=(?:by|before|until|at|around) )Christmas", (m, a) -> Almanac.ym(published.getYear(), 12));
        on("(?i)yesterday", (m, a) -> published.minusDays(1).toString());
        on("(?i)tomorrow", (m, a) -> published.plusDays(1).toString());
        on(
                "(?i)(?:earlier |later )?(last|this|next) week",
                (m, a) -> m.group(1).equalsIgnoreCase("this")
                        ? Almanac.ym(published.getYear(), published.getMonthValue()) + "~"
                        : almanac.week(Almanac.shift(m.group(1))));
        on(
                "(?i)(?:earlier |later )?(last|this|next) month",
                (m, a) -> YearMonth.from(published)
                        .plusMonths(Almanac.shift(m.group(1)))
                        .toString());
        on(
                "(?i)(last|next|this|the previous|the following) (spring|summer|autumn|fall|winter)",
                (m, a) -> almanac.season(m.group(2), m.group(1)));
        on(
                "(?i)(?:the )?first (" + Numbers.WORDS + "|\\d{1,2}) months of (?:(?:the|this) year|(\\d{4}))",
                (m, a) -> almanac.firstMonths(m.group(1), m.group(2)));
        on("(?i)(?:the )?end of (?:the|this) year", (m, a) -> String.valueOf(published.getYear()));
        on("(?i)(?:the )?(first|second) half of (?:the|this|next|last) year", (m, a) -> almanac.half(m));
        on(
                "(?i)(?:the )?(first|second|third|fourth|last) quarter(?: of (?:the|this) year)?",
                (m, a) -> almanac.quarter(m.group(1)));
        on("(?i)this (?:academic )?(?:school )?year's", (m, a) -> String.valueOf(published.getYear()));
        on(
                "(?i)(?:later |earlier )?(last|this|next) year",
                (m, a) -> String.valueOf(published.getYear() + Almanac.shift(m.group(1))));
        on(
                "(?i)(?:the|a) year (?:before|earlier)|the previous year|(?:the )?year before",
                (m, a) -> String.valueOf(published.getYear() - 2));
    }

    private void stretches() {
        on("(?i)(" + Numbers.WORDS + "|\\d{1,3}) years ago(?: this (month)| (today))?", (m, a) -> {
            int year = published.getYear() - Numbers.of(m.group(1), "").intValue();
            return m.group(3) != null
                    ? published.withYear(year).toString()
                    : m.group(2) != null ? Almanac.ym(year, published.getMonthValue()) : String.valueOf(year);
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
        if (OLD_PLAN.matcher(before).find()) {
            return false;
        }
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
        return Almanac.iso(year, Integer.parseInt(from[0]), from[1]) + "/"
                + Almanac.iso(year, Integer.parseInt(to[0]), to[1]);
    }

    private String near(int month, String day, boolean ahead) {
        return lastYear ? almanac.past(month, day) : almanac.near(month, day, ahead);
    }
}
