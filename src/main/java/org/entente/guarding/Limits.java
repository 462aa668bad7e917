package org.entente.guarding;

import java.time.Duration;
import java.util.Set;

/**
 * What one query may cost, and whom it may have asked.
 *
 * @param time from the start of its evaluation to the last row
 * @param effort of a processor, which on a busy machine takes more time
 * @param rows of an answer, or triples of a graph
 * @param answerSize characters of all terms of an answer
 * @param kept rows that the engine may hold at once to sort, group, compare or join them
 * @param services addresses of other endpoints that it may ask with SERVICE
 */
public record Limits(Duration time, Duration effort, int rows, long answerSize, int kept, Set<String> services) {
    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(10), Duration.ofMinutes(1), 50_000, 64L << 20, 1_000_000);

    /** Characters of a query. */
    static final int QUERY_LENGTH = 100_000;

    /** How deep brackets may stand within brackets: ten times what people write, and far from what a stack bears. */
    static final int NESTING = 60;

    /** Alternatives, and steps of a chain such as {@code 1+1+1} or {@code a/b/c}, which the engine nests. */
    static final int CHAIN = 500;

    /** Triple patterns, which the engine puts in order by comparing each with each. */
    static final int PATTERNS = 500;

    /** Things that are described by name, or conditions of an order. */
    static final int NAMED = 500;

    /** Characters of a string that a function makes. */
    static final int STRING = 1_000_000;

    /** Digits of a number that a function makes. */
    static final int DIGITS = 1_000;

    /** Characters of an answer that is written in a few milliseconds; a longer one is as dear as one that takes long to find. */
    private static final long A_PAGE = 1 << 18;

    /** Rows that may be held for many queries at once. */
    private static final int A_FEW = 20_000;

    public Limits {
        services = Set.copyOf(services);
    }

    /** Of a query that asks no other endpoint. */
    public Limits(Duration time, Duration effort, int rows, long answerSize, int kept) {
        this(time, effort, rows, answerSize, kept, Set.of());
    }

    public Limits asking(Set<String> others) {
        return new Limits(time, effort, rows, answerSize, kept, others);
    }

    /** With less time, but not more. */
    public Limits within(Duration shorter) {
        return ofTime(shorter.compareTo(time) < 0 ? shorter : time);
    }

    public Limits ofTime(Duration most) {
        return new Limits(most, effort, rows, answerSize, kept, services);
    }

    Limits ofEffort(Duration most) {
        return new Limits(time, most, rows, answerSize, kept, services);
    }

    /** With as little as is done at once, whoever else waits: a part of the work, of the answer and of what may be held. */
    Limits briefly(Duration moment) {
        return new Limits(time, moment, rows, Math.min(A_PAGE, answerSize), Math.min(A_FEW, kept), services);
    }

    public Limits ofRows(int most) {
        return new Limits(time, effort, most, answerSize, kept, services);
    }
}
