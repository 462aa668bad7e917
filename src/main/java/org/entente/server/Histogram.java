package org.entente.server;

import java.util.List;
import org.entente.guarding.QueryTally;

/** How many things took how long, in classes that reach from a page out of memory to the budget of a query. */
final class Histogram {
    /** Seconds up to which a thing belongs to a class; what took longer belongs to a last one. */
    static final List<Double> BOUNDS = List.of(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0);

    private final long[] counts = new long[BOUNDS.size() + 1];
    private double sum;

    synchronized void observe(double seconds) {
        int kind = 0;
        while (kind < BOUNDS.size() && seconds > BOUNDS.get(kind)) {
            kind++;
        }
        counts[kind]++;
        sum += seconds;
    }

    /**
     * What has been seen so far.
     *
     * @param bounds in seconds
     * @param upTo how many took at most each bound, and last how many there were
     * @param sum of all seconds
     */
    record Seen(List<Double> bounds, List<Long> upTo, double sum) {
        static Seen of(QueryTally queries) {
            List<Double> bounds = List.copyOf(
                    queries.within().headMap(Double.POSITIVE_INFINITY).keySet());
            return new Seen(bounds, List.copyOf(queries.within().values()), queries.seconds());
        }

        long all() {
            return upTo.get(upTo.size() - 1);
        }
    }

    synchronized Seen seen() {
        Long[] upTo = new Long[counts.length];
        long running = 0;
        for (int i = 0; i < counts.length; i++) {
            running += counts[i];
            upTo[i] = running;
        }
        return new Seen(BOUNDS, List.of(upTo), sum);
    }
}
