package org.entente.bench.measuring;

import java.util.Collection;

/** What many measured numbers come to. */
public final class Statistics {
    private Statistics() {}

    public static double median(Collection<Double> numbers) {
        double[] sorted = sorted(numbers);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The smallest of the numbers that so many of a hundred do not exceed.
     *
     * @param percent above 0, up to 100
     */
    public static double percentile(Collection<Double> numbers, double percent) {
        double[] sorted = sorted(numbers);
        return sorted[(int) Math.ceil(percent / 100 * sorted.length) - 1];
    }

    /** @param numbers all above 0 */
    public static double geometricMean(Collection<Double> numbers) {
        sorted(numbers);
        return Math.exp(numbers.stream().mapToDouble(Math::log).average().orElseThrow());
    }

    private static double[] sorted(Collection<Double> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
