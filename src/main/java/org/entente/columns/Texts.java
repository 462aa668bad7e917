package org.entente.columns;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The trigrams of terms, each made when it is first asked for. */
public final class Texts {
    private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);
    private static final int BITS_A_PIECE = 10;
    private static final int WITHIN = (1 << BITS_A_PIECE) - 1;

    private final Terms terms;

    /** Four words for each term, by its number; the first of them is written last, and is never nothing. */
    private volatile long @Nullable [][] pieces = new long[0][];

    Texts(Terms terms) {
        this.terms = terms;
    }

    /** Whether what a term says may contain something; if not, it does not. */
    public boolean mayContain(int number, Trigrams something) {
        long[] piece = piece(number >>> BITS_A_PIECE);
        int at = (number & WITHIN) * Trigrams.WORDS;
        long first = (long) WORD.getAcquire(piece, at);
        Trigrams text =
                first == 0 ? made(number, piece, at) : new Trigrams(first, piece[at + 1], piece[at + 2], piece[at + 3]);
        return text.covers(something);
    }

    private Trigrams made(int number, long[] piece, int at) {
        Trigrams text = Trigrams.of(terms.node(number));
        piece[at + 1] = text.second();
        piece[at + 2] = text.third();
        piece[at + 3] = text.fourth();
        WORD.setRelease(piece, at, text.first());
        return text;
    }

    private long[] piece(int index) {
        long[][] known = pieces;
        return index < known.length && known[index] != null ? known[index] : begun(index);
    }

    private synchronized long[] begun(int index) {
        if (index >= pieces.length || pieces[index] == null) {
            long[][] more = Arrays.copyOf(pieces, Math.max(index + 1, pieces.length));
            more[index] = new long[Trigrams.WORDS << BITS_A_PIECE];
            pieces = more;
        }
        return pieces[index];
    }
}
