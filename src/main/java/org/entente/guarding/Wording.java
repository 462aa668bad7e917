package org.entente.guarding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the text of a query before any parser does: parsers and engines descend once for each nesting. */
final class Wording {
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

    private Wording() {}

    /**
     * The same query, with no code point escaped but as strings need it.
     *
     * @throws Refusal if it is too long, or nests too deeply
     */
    static String plain(String query) {
        if (query.length() > Limits.QUERY_LENGTH) {
            throw Refusal.tooLarge("This query has " + query.length() + " characters, and at most "
                    + Limits.QUERY_LENGTH + " are read; ask in parts, or take a file from /export.");
        }
        String plain = Escapes.resolved(query);
        String bare = OPAQUE.matcher(plain).replaceAll(" ");
        if (depth(bare) > Limits.NESTING) {
            throw Refusal.forbidden(
                    "This query nests brackets deeper than " + Limits.NESTING + " levels; write it flatter.");
        }
        Matcher links = LINK.matcher(bare);
        int count = 0;
        while (links.find()) {
            count++;
        }
        if (count > Limits.CHAIN) {
            throw Refusal.forbidden("This query joins more than " + Limits.CHAIN
                    + " alternatives, conditions or operators; use VALUES for long lists, or ask in parts.");
        }
        return plain;
    }

    /** The words of a query without strings, IRIs, numbers and comments: queries of one kind cost about the same. */
    static String kind(String query) {
        return CONSTANT.matcher(OPAQUE.matcher(query).replaceAll(" ")).replaceAll(" ");
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
