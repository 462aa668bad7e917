package org.entente.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How names of organizations are known. */
final class OrganizationWords {
    /** A word in capitals, or several's: “Diamond Workers' Union”. */
    private static final String CAPITAL =
            "\\p{Lu}[\\p{L}\\p{N}&-]*(?:(?<=s)'|(?<=\\b(?:People|Women|Children|Men|Citizen))'s)?";

    private static final String LINK =
            "(?: of| for| and(?! the \\p{Lu}[\\p{L}]+ \\p{Lu})| de| do| da| del| the|,(?= \\p{Lu}[\\p{L}]+ and))*";
    private final Pattern named;
    private final String body;
    private final Set<String> never;

    OrganizationWords(List<List<String>> rows) {
        String head = joined(words(rows, "head"));
        String tail = joined(words(rows, "tail"));
        String other =
                " (?!(?:Chair|Chairman|Chairwoman|Chairperson|Speaker|President|Minister|General (?:Secretary|Director|Manager)|Director|Governor|Secretary|Ambassador|Commissioner|Spokes\\w+|Chief|Head|CEO|Deputy|Member|Vice|Prime|Mr|Mrs|Ms|Dr)\\b)"
                        + CAPITAL;
        named = Pattern.compile(
                "\\b(?:Prime Minister|President|Chancellor)'s (?:\\p{Lu}\\p{L}+ )?(?:Office|Secretariat|Administration)\\b"
                        + "|\\b(?:" + CAPITAL + ", )*" + CAPITAL + " and " + CAPITAL
                        + " (?:Ministry|Department)\\b|\\b(?:" + CAPITAL + "(?: of| for)? ){0,5}?(?:(?:" + head
                        + ")\\b(?: (?:of|for)(?: the)? " + CAPITAL + "(?:" + LINK + " " + CAPITAL
                        + "){0,8}(?: (?:in|on) (?!(?:\\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)\\b)"
                        + CAPITAL + ")?|(?:" + other + "){0,3})|(?<= )(?:" + tail + ")\\b(?! \\p{Lu}))");
        body = "(?:" + joined(words(rows, "body")) + "|(?!joint|same|other|line)\\p{Ll}{4,} ministry)";
        never = new HashSet<>(words(rows, "never"));
    }

    private static List<String> words(List<List<String>> rows, String sort) {
        List<String> words = new ArrayList<>();
        rows.stream().filter(row -> row.get(0).equals(sort)).forEach(row -> words.addAll(Table.list(row, 1)));
        return words;
    }

    private static String joined(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(word -> -word.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    Pattern named() {
        return named;
    }

    String body() {
        return body;
    }

    boolean never(String word) {
        return never.contains(word);
    }
}
