package org.entente.facts;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Readable slugs for things that are named by their content. */
final class Slug {
    private static final int ROOM_FOR_WORDS = 100;

    private Slug() {}

    /** The words folded and cut to a readable length, then the content's digest, which keeps slugs apart. */
    static String of(String content, String... words) {
        String readable = Arrays.stream(words)
                .map(Folded::words)
                .map(folded -> folded.replaceAll("[^a-z0-9]+", "-"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        String cut = readable.length() <= ROOM_FOR_WORDS ? readable : readable.substring(0, ROOM_FOR_WORDS);
        return (cut + "-" + content).replaceAll("-{2,}", "-").replaceAll("^-", "");
    }
}
