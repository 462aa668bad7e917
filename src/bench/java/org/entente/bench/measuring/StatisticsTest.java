package org.entente.bench.measuring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void theMedianIsTheMiddleOrBetweenTheTwoOfTheMiddle() {
        assertEquals(2, Statistics.median(List.of(100.0, 1.0, 2.0)));
        assertEquals(2.5, Statistics.median(List.of(100.0, 1.0, 2.0, 3.0)));
    }

    @Test
    void aPercentileIsOneOfTheNumbers() {
        List<Double> hundred = DoubleStream.iterate(1, number -> number <= 100, number -> number + 1)
                .boxed()
                .toList();
        assertEquals(99, Statistics.percentile(hundred, 99));
        assertEquals(100, Statistics.percentile(hundred, 100));
        assertEquals(7, Statistics.percentile(List.of(7.0), 1));
    }

    @Test
    void twiceAsLongAndHalfAsLongIsAsLongOnTheWhole() {
        assertEquals(1, Statistics.geometricMean(List.of(2.0, 0.5)), 1e-12);
        assertEquals(3, Statistics.geometricMean(List.of(1.0, 9.0)), 1e-12);
    }

    @Test
    void nothingMeasuredIsNoNumber() {
        assertThrows(IllegalArgumentException.class, () -> Statistics.median(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Statistics.geometricMean(List.of()));
    }
}
