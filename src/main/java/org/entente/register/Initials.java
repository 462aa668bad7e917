package org.entente.register;

import java.util.Arrays;
import org.entente.facts.Folded;

/** Names with their given names cut to the first initial: {@code "G. S. Bezdetko"} gives {@code "g bezdetko"}. */
final class Initials {
    private Initials() {}

    /** Whether a name is written with initials, so that it may be looked for by them. */
    static boolean in(String name) {
        return Arrays.stream(Folded.words(name).split(" ")).anyMatch(word -> word.length() == 1);
    }

    /** The first initial and the last word, or nothing for a name of one word. */
    static String of(String name) {
        String[] words = Folded.words(name).split(" ");
        return words.length < 2 ? "" : words[0].charAt(0) + " " + words[words.length - 1];
    }
}
