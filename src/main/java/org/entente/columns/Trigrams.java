package org.entente.columns;

import org.apache.jena.graph.Node;

/**
 * Which three letters stand side by side in a text, whatever their case, as a superimposed code: each three set one bit of a few,
 * so that a text whose bits do not cover those of another does not contain it. Of those whose bits do, some contain it.
 */
public record Trigrams(long first, long second, long third, long fourth) {
    /** Of nothing: all texts cover it. */
    public static final Trigrams NONE = new Trigrams(0, 0, 0, 0);

    private static final Trigrams ALL = new Trigrams(-1, -1, -1, -1);
    /** In which the bits are. */
    static final int WORDS = 4;

    private static final int LETTERS = 3;
    private static final int BITS_A_LETTER = 16;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Only texts have this bit, so that one that has been made tells itself from one that has not. */
    private static final long MADE = 1L << 63;

    /** The dot that a dotted capital I leaves when it is made small: the only letter that case makes two of. */
    private static final char COMBINING_DOT = '\u0307';

    /** Of what a term says: the letters of a literal, or of an IRI. What has no letters covers all. */
    public static Trigrams of(Node term) {
        if (!term.isLiteral() && !term.isURI()) {
            return ALL;
        }
        Trigrams letters = in(term.isLiteral() ? term.getLiteralLexicalForm() : term.getURI(), false);
        return new Trigrams(letters.first | MADE, letters.second, letters.third, letters.fourth);
    }

    /** What a text must cover to contain another, in whatever case either is written. */
    public static Trigrams within(String contained) {
        return in(contained, true);
    }

    /** @param cautious passes over letters that a change of case might make others of than {@link #folded} does */
    private static Trigrams in(String text, boolean cautious) {
        long[] words = new long[WORDS];
        long last = 0;
        int together = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean doubtful = cautious && (letter == COMBINING_DOT || Character.isSurrogate(letter));
            together = doubtful ? 0 : together + 1;
            last = (last << BITS_A_LETTER | folded(letter)) & (1L << LETTERS * BITS_A_LETTER) - 1;
            if (together >= LETTERS) {
                int bit = (int) (last * SPREAD >>> 56);
                words[bit / Long.SIZE] |= 1L << bit % Long.SIZE & ~MADE;
            }
        }
        return new Trigrams(words[0], words[1], words[2], words[3]);
    }

    /** As regular expressions compare letters where case is nothing to them. */
    static char folded(char letter) {
        return letter < 0x80
                ? (char) (letter >= 'A' && letter <= 'Z' ? letter | 0x20 : letter)
                : Character.toLowerCase(Character.toUpperCase(letter));
    }

    /** Those of this and another. */
    public Trigrams with(Trigrams other) {
        return new Trigrams(first | other.first, second | other.second, third | other.third, fourth | other.fourth);
    }

    /** Whether a text with these may contain what has others. */
    public boolean covers(Trigrams other) {
        return (first & other.first) == other.first
                && (second & other.second) == other.second
                && (third & other.third) == other.third
                && (fourth & other.fourth) == other.fourth;
    }
}
