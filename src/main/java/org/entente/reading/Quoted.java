package org.entente.reading;

import java.util.Collection;
import java.util.stream.Collectors;

/** Text of a file as it is repeated in messages: on one line, and not all of it. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    static String shortly(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    static String list(Collection<String> words) {
        return words.stream().map(word -> "“" + shortly(word) + "”").collect(Collectors.joining(", "));
    }
}
