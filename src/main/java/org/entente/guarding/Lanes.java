package org.entente.guarding;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Lets light queries pass heavy ones. Each is first tried for a moment; one that is not answered by then waits for its turn
 * among the few that may take long, and is tried from its start. What is like one that took long lately goes there at once.
 */
public final class Lanes {
    /** Of a processor's work. */
    private static final Duration A_MOMENT = Duration.ofMillis(50);

    /** Who has less time than this is tried but once. */
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    /** What was heavy on a busy machine, or over other data, may be light now. */
    private static final Duration A_MEMORY = Duration.ofMinutes(1);

    private static final int REMEMBERED = 1000;

    private final Semaphore light;
    private final Semaphore heavy;
    private final int waiting;

    /** When each kind of query turned out to be heavy. */
    private final Map<String, Long> knownAsHeavy = Collections.synchronizedMap(new Remembered());

    /**
     * @param atOnce how many heavy queries are answered at a time
     * @param waiting how many more may wait for their turn
     */
    Lanes(int atOnce, int waiting) {
        this.light = new Semaphore(2 * atOnce + 2, true);
        this.heavy = new Semaphore(atOnce, true);
        this.waiting = waiting;
    }

    /** One core in two for what takes long, so that something is left for all else. */
    public static Lanes ofThisMachine() {
        return new Lanes(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), 128);
    }

    private static final class Remembered extends LinkedHashMap<String, Long> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    }

    /**
     * Answers when there is room.
     *
     * @param kind by which it is remembered, with others like it
     * @param attempt answers within limits, or refuses
     * @throws Refusal if it is not answered within the limits, or there is no room
     */
    <T> T pass(String kind, Limits limits, Function<Limits, T> attempt) {
        boolean patient = limits.time().compareTo(A_WHILE) > 0;
        if (patient && isHeavy(kind)) {
            return slowly(limits, attempt);
        }
        try {
            return in(light, limits, () -> attempt.apply(patient ? briefly(limits) : limits));
        } catch (Refusal e) {
            if (!e.passing() || !patient) {
                throw e;
            }
            if (!e.isByDelay()) {
                knownAsHeavy.put(kind, System.nanoTime());
            }
        }
        return slowly(limits, attempt);
    }

    /** A moment's work, however long that takes; but time is left for another attempt. */
    private static Limits briefly(Limits limits) {
        return limits.ofEffort(A_MOMENT).within(limits.time().dividedBy(2));
    }

    private boolean isHeavy(String kind) {
        Long since = knownAsHeavy.get(kind);
        return since != null && System.nanoTime() - since < A_MEMORY.toNanos();
    }

    private <T> T slowly(Limits limits, Function<Limits, T> attempt) {
        if (heavy.availablePermits() == 0 && heavy.getQueueLength() >= waiting) {
            throw Refusal.crowded();
        }
        return in(heavy, limits, () -> attempt.apply(limits));
    }

    /** What is answered while a place in a lane is held. */
    @FunctionalInterface
    private interface Answering<T> {
        T answer();
    }

    /** Who waits, waits no longer than an answer may take. */
    private static <T> T in(Semaphore lane, Limits limits, Answering<T> answering) {
        try {
            if (!lane.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refusal.crowded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.crowded();
        }
        try {
            return answering.answer();
        } finally {
            lane.release();
        }
    }
}
