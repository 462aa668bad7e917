package org.entente.facts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text with case, diacritics and punctuation folded away: fit to find candidates by, never to show. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** {@code "Tô Lâm"} gives {@code "to lam"}, {@code "Đà Nẵng"} gives {@code "da nang"}. */
    public static String words(String text) {
        return plain(text) ? plainWords(text) : anyWords(text);
    }

    /** Whether there is nothing to decompose. */
    private static boolean plain(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    /** Nearly all names are plain, and no patterns are needed for them. */
    private static String plainWords(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9') {
                words.append(between && !words.isEmpty() ? " " : "").append(Character.toLowerCase(letter));
                between = false;
            } else {
                between = true;
            }
        }
        return words.toString();
    }

    private static String anyWords(String text) {
        // Decomposition leaves the stroke of đ in place.
        String unstroked = text.replace('đ', 'd').replace('Đ', 'D');
        String bare = MARKS.matcher(Normalizer.normalize(unstroked, Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
