package org.entente.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which way a sentence looks at a date: ahead, back, or neither. */
enum Tense {
    AHEAD,
    PAST,
    NONE;

    private static final List<List<String>> ROWS = Table.shipped("rules/tenses.tsv");
    private static final Pattern FUTURE = of("ahead");
    private static final Pattern BACK = of("past");
    private static final Pattern VOID = of("void");

    private static Pattern of(String sort) {
        return Pattern.compile(ROWS.stream()
                .filter(row -> row.get(0).equals(sort))
                .map(row -> row.get(1))
                .collect(Collectors.joining("|")));
    }

    /** By the mark nearest before a date, or else the first after it. */
    static Tense at(String before, String after) {
        if (VOID.matcher(before).find()) {
            return PAST;
        }
        int ahead = last(FUTURE, before);
        int past = last(BACK, before);
        if (ahead >= 0 || past >= 0) {
            return ahead >= past ? AHEAD : PAST;
        }
        int next = first(FUTURE, after);
        int told = first(BACK, after);
        return next == told ? NONE : next < told ? AHEAD : PAST;
    }

    private static int last(Pattern words, String text) {
        Matcher matcher = words.matcher(text);
        int end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    private static int first(Pattern words, String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }
}
