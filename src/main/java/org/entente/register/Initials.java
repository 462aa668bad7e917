package org.entente.register;

import java.util.regex.Pattern;
import org.entente.facts.Folded;

/** Names with their given names cut to the first initial: {@code "G. S. Bezdetko"} gives {@code "g bezdetko"}. */
final class Initials {
    private static final Pattern INITIAL = Pattern.compile("\\p{L} ");

    private Initials() {}

    /** Whether a name starts with an initial, so that it may be looked for by it. */
    static boolean in(String name) {
        return INITIAL.matcher(Folded.words(name)).lookingAt();
    }

    /** The first initial and the last word, or nothing for a name of one word. */
    static String of(String name) {
        String[] words = Folded.words(name).split(" ");
        return words.length < 2 ? "" : words[0].charAt(0) + " " + words[words.length - 1];
    }
}
