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
