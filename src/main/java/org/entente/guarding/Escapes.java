package org.entente.guarding;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves the escapes of code points in a query, as SPARQL 1.2 has them: in strings and IRIs. The parser would resolve them
 * everywhere and before all else, so that brackets and line ends could hide from who only looks at the text.
 */
final class Escapes {
    private static final String CODE_POINT = "\\\\u\\p{XDigit}{4}|\\\\U\\p{XDigit}{8}";

    /** What they may stand in, and what they stand in alone. */
    private static final Pattern PART = Pattern.compile(
            "(?<string>" + Wording.STRINGS + ")|(?<iri><(?:[^<>\"{}|^`\\\\\\s]|" + CODE_POINT
                    + ")*>)|(?<comment>#[^\\n\\r]*)|" + CODE_POINT,
            Pattern.DOTALL);

    private static final Pattern ESCAPED = Pattern.compile(CODE_POINT + "|\\\\.", Pattern.DOTALL);

    /** What would end a string, or be an escape once more. */
    private static final Map<String, String> STILL_ESCAPED = Map.of(
            "\t", "\\t", "\n", "\\n", "\r", "\\r", "\b", "\\b", "\f", "\\f", "\"", "\\\"", "'", "\\'", "\\", "\\\\");

    private static final Pattern NOT_IN_IRIS = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

    private Escapes() {}

    /** @throws Refusal if one stands where it may not, or stands for no character */
    static String resolved(String query) {
        return query.contains("\\u") || query.contains("\\U")
                ? PART.matcher(query).replaceAll(part -> Matcher.quoteReplacement(resolved(part)))
                : query;
    }

    private static String resolved(MatchResult part) {
        String text = part.group();
        return switch (text.charAt(0)) {
            case '"', '\'' -> each(text, character -> STILL_ESCAPED.getOrDefault(character, character));
            case '<' -> each(text, Escapes::ofIri);
            case '#' -> text.replace('\\', ' ');
            default ->
                throw Refusal.forbidden("This query escapes a code point, " + text
                        + ", outside of strings and IRIs; write the character itself.");
        };
    }

    private static String ofIri(String character) {
        if (NOT_IN_IRIS.matcher(character).matches()) {
            throw Refusal.forbidden("This query has an IRI with the character U+%04X, which no IRI has."
                    .formatted(character.codePointAt(0)));
        }
        return character;
    }

    /** What a character is written as. */
    @FunctionalInterface
    private interface Spelling {
        String of(String character);
    }

    private static String each(String text, Spelling spelling) {
        return ESCAPED.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group().matches(CODE_POINT) ? spelling.of(character(escape.group())) : escape.group()));
    }

    private static String character(String escape) {
        int point = Integer.parseUnsignedInt(escape.substring(2), 16);
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (surrogate || !Character.isValidCodePoint(point)) {
            throw Refusal.forbidden("This query escapes " + escape + ", which is no character.");
        }
        return Character.toString(point);
    }
}
