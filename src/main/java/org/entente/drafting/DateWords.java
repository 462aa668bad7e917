package org.entente.drafting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates are written, the wordings that tell most first, and which days they mean seen from the day of the article. */
final class DateWords {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
    private static final String DAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String D = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TO = " ?(?:-|to|and|until|through|till) ?";
    /** What stands before a month that is told without a day. */
    private static final String IN =
            "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id|[Oo]f|[Dd]uring|[Bb]efore|[Tt]his coming|[Bb]etween|[Bb]ack in|(?:back|off|moved|postponed|deferred|rescheduled) to|(?:planned|scheduled|rescheduled|set|slated|due|foreseen|booked|fixed|earmarked|arranged|expected|announced) for|pencill?ed in for) |[Mm]id-)";

    private final LocalDate published;
    private final Almanac almanac;
    private final Map<Pattern, Reading> readings = new LinkedHashMap<>();

    /**
     * Which way a sentence looks.
     *
     * @param tense which way the sentence looks
     * @param lastYear whether it tells of last year
     * @param earlier tells the dates that were told before it
     */
    record Look(Tense tense, boolean lastYear, Supplier<List<String>> earlier) {
        boolean ahead() {
            return tense == Tense.AHEAD;
        }
    }

    /** Reads a match as EDTF, knowing which way the sentence looks. */
    interface Reading {
        String edtf(Matcher matcher, Look look);
    }

    DateWords(LocalDate published) {
        this.published = published;
        this.almanac = new Almanac(published);
        wholeRanges();
        wholeDays();
        ranges();
        daysOfMonths();
        months();
        new DatesBeside(published, this::on).early();
        years();
        weekdays();
        new DatesBeside(published, this::on).late();
    }

    Map<Pattern, Reading> readings() {
        return readings;
    }

    private void on(String pattern, Reading reading) {
        readings.put(Pattern.compile("(?<![\\p{L}\\d.,$€£])" + pattern + "(?![\\p{L}\\d])"), reading);
    }

    private void wholeRanges() {
        on(
                MONTH + " " + D + TO + D + ",? (\\d{4})",
                (m, look) -> range(m.group(3), day(m.group(), m.group(1)), day(m.group(), m.group(2))));
        on(
                "(?:from )?" + D + TO + D + " " + MONTH + ",? (\\d{4})",
                (m, look) -> range(m.group(3), day(m.group(), m.group(1)), day(m.group(), m.group(2))));
        on(
                D + " (" + MONTH + ")" + TO + D + " (" + MONTH + "),? (\\d{4})",
                (m, look) -> Almanac.iso(m.group(5), month(m.group(2)), m.group(1)) + "/"
                        + Almanac.iso(m.group(5), month(m.group(4)), m.group(3)));
    }

    private void wholeDays() {
        on(D + " (" + MONTH + "),? (\\d{4})", (m, look) -> Almanac.iso(m.group(3), month(m.group(2)), m.group(1)));
        on("(" + MONTH + ") " + D + ",? (\\d{4})", (m, look) -> Almanac.iso(m.group(3), month(m.group(1)), m.group(2)));
        on(
                "(\\d{4})-(\\d\\d)-(\\d\\d)",
                (m, look) -> Almanac.iso(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
        on(
                "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})",
                (m, look) -> Almanac.iso(m.group(3), Integer.parseInt(m.group(2)), m.group(1)));
    }

    private void ranges() {
        on(
                "(" + MONTH + ") " + D + TO + "(" + MONTH + ") " + D,
                (m, look) -> near(m.group(1), m.group(2), look) + "/" + near(m.group(3), m.group(4), look));
        on(
                D + " (" + MONTH + ")" + TO + D + " (" + MONTH + ")",
                (m, look) -> near(m.group(2), m.group(1), look) + "/" + near(m.group(4), m.group(3), look));
        on(
                "(" + MONTH + ") " + D + TO + D,
                (m, look) -> near(m.group(1), m.group(2), look) + "/" + near(m.group(1), m.group(3), look));
        on(
                D + TO + D + " (" + MONTH + ")",
                (m, look) -> near(m.group(3), m.group(1), look) + "/" + near(m.group(3), m.group(2), look));
    }

    private void daysOfMonths() {
        on("(" + MONTH + ") " + D, (m, look) -> near(m.group(1), m.group(2), look));
        on(D + " (?:of )?(" + MONTH + ")", (m, look) -> near(m.group(2), m.group(1), look));
    }

    private void months() {
        on("(" + MONTH + ")-(" + MONTH + ")(?: period)?(?: of)?(?: (\\d{4}))?", (m, look) -> {
            int year = m.group(3) == null ? almanac.lastWhole(month(m.group(2))) : Integer.parseInt(m.group(3));
            return Almanac.ym(year, month(m.group(1))) + "/" + Almanac.ym(year, month(m.group(2)));
        });
        on(
                "(" + MONTH + "),? (?:of )?(\\d{4})",
                (m, look) -> Almanac.ym(Integer.parseInt(m.group(2)), month(m.group(1))));
        on(
                "(last|next|this|past|coming) (" + MONTH + ")",
                (m, look) -> almanac.monthBeside(month(m.group(2)), m.group(1)));
        on(
                IN + "(" + MONTH + ") (?:of )?(last|next|this) year",
                (m, look) -> Almanac.ym(almanac.year(Almanac.shift(m.group(2))), month(m.group(1))));
        on(
                "(?<=\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Hh]is|[Hh]er) )(" + MONTH
                        + ")(?= (?:meeting|talks|visit|trip|summit|session|round|conference|forum|consultations|negotiations|hearing|election|referendum|vote|ceremony|call)\\b)",
                (m, look) -> almanac.monthNear(month(m.group(1)), look.tense()));
        on(IN + "(" + MONTH + ")", (m, look) -> almanac.monthNear(month(m.group(1)), look.tense()));
    }

    private void years() {
        on(
                "(\\d{4})\\/(\\d{2}|\\d{4})|(?<=year )(\\d{4})-(\\d{2})|(20\\d{2})-(20\\d{2})",
                (m, look) -> Almanac.years(m.group()));
        on(
                "(?:early|late|mid|mid-|the (?:beginning|end|start) of|the first half of|the second half of) ?((?:19|20)\\d{2})",
                (m, look) -> Almanac.part(m.group(), Integer.parseInt(m.group(1))));
        on(
                "(?<![-/.])((?:19|20)\\d{2})(?!-\\d|[.,]\\d|(?: (?:companies|people|students|tourists|items)))",
                (m, look) -> m.group(1));
    }

    private void weekdays() {
        on(
                "(?:(?:from|between|on) )?(" + DAY + ")(?: to | and | until | through |-)(?:on )?(" + DAY + ")",
                (m, look) -> {
                    LocalDate first = LocalDate.parse(almanac.weekday(m.group(1), "on", look.ahead()));
                    long days = Math.floorMod(
                            LocalDate.parse(almanac.weekday(m.group(2), "on", true))
                                            .toEpochDay()
                                    - first.toEpochDay(),
                            7);
                    return first + "/" + first.plusDays(days);
                });
        on(
                "(last|next|this|on|On|coming|past) (" + DAY + ")",
                (m, look) -> almanac.weekday(m.group(2), m.group(1).toLowerCase(Locale.ROOT), look.ahead()));
        on("((?i:" + DAY + "))(?=:)", (m, look) -> almanac.weekday(m.group(1), "on", look.ahead()));
        on("(" + DAY + ")", (m, look) -> almanac.weekday(m.group(1), "on", look.ahead()));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static String day(String words, String number) {
        return month(words.replaceAll("(?s).*?(" + MONTH + ").*", "$1")) + "-" + number;
    }

    private static String range(String year, String first, String last) {
        String[] from = first.split("-");
        String[] to = last.split("-");
        return Almanac.iso(year, Integer.parseInt(from[0]), from[1]) + "/"
                + Almanac.iso(year, Integer.parseInt(to[0]), to[1]);
    }

    private String near(String month, String day, Look look) {
        return look.lastYear() ? almanac.past(month(month), day) : almanac.near(month(month), day, look.tense());
    }
}
