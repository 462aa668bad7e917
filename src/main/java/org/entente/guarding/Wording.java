package org.entente.guarding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a query, looked at before any parser does: parsers and engines descend once for each nesting.
 *
 * @param text as it came
 * @param plain the text with no code point escaped but as strings need it
 * @param bare that without strings, IRIs and comments
 */
record Wording(String text, String plain, String bare) {
    static final String STRINGS = "\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\"|'''(?:[^'\\\\]|\\\\.|'(?!''))*+'''"
            + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'";

    /** What brackets in it do not count: IRIs, strings and comments. */
    private static final Pattern OPAQUE =
            Pattern.compile("<[^<>\"{}|^`\\\\\\s]*>|" + STRINGS + "|#[^\\n]*", Pattern.DOTALL);

    private static final Pattern CONSTANT = Pattern.compile("\\b\\d[\\w.]*|\\s+");

    /** What makes the engine nest without any bracket. */
    private static final Pattern LINK = Pattern.compile(
            "\\b(?:UNION|OPTIONAL|MINUS|FILTER|BIND|EXISTS|SELECT|GRAPH)\\b|&&|\\|\\||[-+*/|^!]",
            Pattern.CASE_INSENSITIVE);

    /** With what begins whatever is opaque. */
    private static final String OPENING = "<\"'#";

    /** @throws Refusal if the query is too long, or nests too deeply */
    static Wording of(String query) {
        if (query.length() > Limits.QUERY_LENGTH) {
            throw Refusal.tooLarge("This query has " + query.length() + " characters, and at most "
                    + Limits.QUERY_LENGTH + " are read; ask in parts, or take a file from /export.");
        }
        String plain = Escapes.resolved(query);
        String bare = bare(plain);
        if (depth(bare) > Limits.NESTING) {
            throw Refusal.forbidden(
                    "This query nests brackets deeper than " + Limits.NESTING + " levels; write it flatter.");
        }
        if (bare.length() > Limits.CHAIN && LINK.matcher(bare).results().count() > Limits.CHAIN) {
            throw Refusal.forbidden("This query joins more than " + Limits.CHAIN
                    + " alternatives, conditions or operators; use VALUES for long lists, or ask in parts.");
        }
        return new Wording(query, plain, bare);
    }

    /** The words without numbers: queries of one kind cost about the same. */
    String kind() {
        return CONSTANT.matcher(bare).replaceAll(" ");
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        Matcher opaque = OPAQUE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            boolean hides = OPENING.indexOf(letter) >= 0
                    && opaque.region(at, text.length()).lookingAt();
            bare.append(hides ? ' ' : letter);
            at = hides ? opaque.end() : at + 1;
        }
        return bare.toString();
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '(' || letter == '{' || letter == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if (letter == ')' || letter == '}' || letter == ']') {
                depth--;
            }
        }
        return deepest;
    }
}
