package org.entente.guarding;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** How many queries ended how, and how long they took, since the server was started. */
public final class QueryTally {
    /** Upper bounds in seconds. */
    private static final List<Double> BOUNDS = List.of(0.01, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0);

    private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);
    private final SortedMap<Double, LongAdder> durations = new TreeMap<>();
    private final LongAdder nanoseconds = new LongAdder();

    QueryTally() {
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, new LongAdder());
        }
        BOUNDS.forEach(bound -> durations.put(bound, new LongAdder()));
        durations.put(Double.POSITIVE_INFINITY, new LongAdder());
    }

    void add(Outcome outcome, Duration took) {
        counts.get(outcome).increment();
        nanoseconds.add(took.toNanos());
        double seconds = took.toNanos() / 1e9;
        durations.tailMap(seconds).values().iterator().next().increment();
    }

    /** How many ended so, for every way there is. */
    public Map<Outcome, Long> counts() {
        Map<Outcome, Long> told = new EnumMap<>(Outcome.class);
        counts.forEach((outcome, count) -> told.put(outcome, count.sum()));
        return Collections.unmodifiableMap(told);
    }

    /** How many took at most so many seconds: a histogram as Prometheus has it, the last bound being infinite. */
    public SortedMap<Double, Long> within() {
        SortedMap<Double, Long> told = new TreeMap<>();
        long sum = 0;
        for (Map.Entry<Double, LongAdder> bucket : durations.entrySet()) {
            sum += bucket.getValue().sum();
            told.put(bucket.getKey(), sum);
        }
        return Collections.unmodifiableSortedMap(told);
    }

    /** What all of them took together. */
    public double seconds() {
        return nanoseconds.sum() / 1e9;
    }
}
