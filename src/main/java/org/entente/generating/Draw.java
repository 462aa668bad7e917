package org.entente.generating;

import java.util.List;
import java.util.SplittableRandom;

/** Draws that are the same for the same seed and name. */
final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    /** @param kind keeps the draws of one kind of thing apart from those of another */
    Draw(long seed, String kind, long number) {
        this.random = new SplittableRandom(seed * GOLDEN + kind.hashCode() * 31L + number * GOLDEN * 7);
    }

    /** A number from 0 on, below another. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether a thing comes about that does so in some of a hundred cases. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    /** A number from 0 on, below another; small ones come often, as few actors make most of the news. */
    int skewed(int bound) {
        return (int) Math.min(bound - 1L, (long) (Math.pow(bound + 1.0, random.nextDouble()) - 1));
    }

    <T> T of(List<T> several) {
        return several.get(below(several.size()));
    }
}
