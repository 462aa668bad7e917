package org.entente.server;

import java.util.Map;
import java.util.TreeMap;
import org.entente.guarding.QueryTally;

/** Counts things by kind since the program was started. */
final class Tally {
    private final Map<String, Long> counts = new TreeMap<>();

    /** @param kinds that are told even while there are none of them */
    Tally(String... kinds) {
        for (String kind : kinds) {
            declare(kind);
        }
    }

    static Tally of(QueryTally queries) {
        Tally tally = new Tally();
        queries.counts().forEach((outcome, count) -> tally.counts.put(outcome.word(), count));
        return tally;
    }

    synchronized void declare(String kind) {
        counts.putIfAbsent(kind, 0L);
    }

    synchronized void add(String kind) {
        counts.merge(kind, 1L, Long::sum);
    }

    synchronized Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }
}
