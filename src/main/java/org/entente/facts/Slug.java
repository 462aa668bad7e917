package org.entente.facts;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Readable slugs for things that are named by their words or by their content. */
public final class Slug {
    private static final int ROOM_FOR_WORDS = 100;

    private Slug() {}

    /** The words folded, hyphens between them, and cut to a readable length. */
    public static String of(String... words) {
        String readable = Arrays.stream(words)
                .map(Slug::word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return readable.length() <= ROOM_FOR_WORDS
                ? readable
                : readable.substring(0, ROOM_FOR_WORDS).replaceAll("-+$", "");
    }

    private static String word(String text) {
        String folded = Folded.words(text);
        String hyphened = folded.replace(' ', '-');
        return hyphened.isEmpty() || Id.legal(hyphened) ? hyphened : lettersOf(folded);
    }

    /** Without the letters of other scripts. */
    private static String lettersOf(String folded) {
        return folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The words, then the content's digest, which keeps slugs apart. */
    static String named(String content, String... words) {
        String readable = of(words);
        return readable.isEmpty() ? content : readable + "-" + content;
    }
}
