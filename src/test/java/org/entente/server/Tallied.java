package org.entente.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What became of queries of one kind, and how long each took. */
final class Tallied {
    private final String kind;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<Long> nanoseconds = new ArrayList<>();

    Tallied(String kind) {
        this.kind = kind;
    }

    synchronized void add(int status, long took) {
        statuses.merge(status, 1, Integer::sum);
        nanoseconds.add(took);
    }

    synchronized Set<Integer> statuses() {
        return Set.copyOf(statuses.keySet());
    }

    /** A table, a line for each kind. */
    static void print(List<Tallied> kinds) {
        System.out.printf(
                "%-6s %7s %7s %7s %7s %7s %8s %8s %8s%n",
                "query", "asked", "200", "413", "503", "other", "p50 ms", "p99 ms", "max ms");
        kinds.forEach(Tallied::print);
    }

    private synchronized void print() {
        int known = count(200) + count(413) + count(503);
        System.out.printf(
                "%-6s %7d %7d %7d %7d %7d %8d %8d %8d%n",
                kind,
                nanoseconds.size(),
                count(200),
                count(413),
                count(503),
                nanoseconds.size() - known,
                milliseconds(0.5),
                milliseconds(0.99),
                milliseconds(1));
    }

    private int count(int status) {
        return statuses.getOrDefault(status, 0);
    }

    private long milliseconds(double share) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1_000_000;
    }
}
