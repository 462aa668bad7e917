package org.entente.drafting;

import java.math.BigDecimal;

/**
 * A number with what it counts.
 *
 * @param kind money, percent or count
 * @param unit as fact files write it
 * @param approximation the code, or empty
 * @param noun what is counted; empty for money and percent
 */
record Amount(Kind kind, BigDecimal number, String unit, String approximation, String noun) {
    /** What sort of number it is. */
    enum Kind {
        MONEY,
        PERCENT,
        COUNT
    }

    /** As fact files write it, with a word for the zeros. */
    String written() {
        BigDecimal plain = number.stripTrailingZeros();
        for (int zeros : new int[] {9, 6}) {
            BigDecimal shorter = plain.scaleByPowerOfTen(-zeros).stripTrailingZeros();
            if (shorter.abs().compareTo(BigDecimal.ONE) >= 0 && shorter.scale() <= 3) {
                return shorter.toPlainString() + (zeros == 9 ? " billion" : " million");
            }
        }
        return plain.toPlainString();
    }
}
