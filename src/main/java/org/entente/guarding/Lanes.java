package org.entente.guarding;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.entente.guarding.Room.Waiting;

/**
 * Lets light queries pass heavy ones, and in each lane clients take turns. Each query is first tried for a moment; one that is
 * not answered by then waits for its turn among the few that may take long, and is tried from its start. What is like one that
 * was answered in a moment need not wait for what nobody knows, and what is like one of the same client that took long lately
 * waits for its turn at once.
 */
final class Lanes {
    /** Of a processor's work. */
    private static final Duration A_MOMENT = Duration.ofMillis(50);

    /** What a moment's work takes of a program that has just been started, and is not compiled yet. */
    private static final Duration A_COLD_MOMENT = Duration.ofMillis(500);

    private static final int COLD = 100;

    /** Of a processor's work, for each of those that wait for each other. */
    private static final Duration A_SHARE = Duration.ofSeconds(1);

    /** Characters that are read in less than a millisecond or two. */
    private static final int SHORT = 4000;

    /** For which who sends a long query waits to have it read. */
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private final Turns light;
    private final Turns trial;
    private final Turns heavy;
    private final Turns words;
    private final Remembered<String> knownAsLight = new Remembered<>();
    private final Remembered<Kind> knownAsHeavy = new Remembered<>();
    private final AtomicLong tries = new AtomicLong();

    /**
     * Lanes in which nobody is.
     *
     * @param room in which is who waits in any of them
     * @param atOnce how many heavy queries are answered at a time
     * @param waiting how many more may wait for their turn
     */
    Lanes(Room room, int atOnce, int waiting) {
        this.light = new Turns(room, 2 * atOnce + 2);
        this.trial = new Turns(room, atOnce + 1);
        this.heavy = new Turns(room, atOnce, waiting);
        this.words = new Turns(room, atOnce);
    }

    /** One core in two for what takes long, so that something is left for all else. */
    static Lanes ofThisMachine(Room room) {
        return new Lanes(room, Math.max(1, Runtime.getRuntime().availableProcessors() / 2), 128);
    }

    /**
     * Queries that cost about the same.
     *
     * @param client who asks: what a query with these words costs another may be something else
     * @param words of the query, without what is asked for
     */
    record Kind(String client, String words) {}

    /** One query, which may be tried more than once. */
    @FunctionalInterface
    interface Attempt<T> {
        /** Answers within limits, or refuses. */
        T in(String lane, Limits limits);

        /** Whether it is known to take long, though the processor may have little to do for it. */
        default boolean isLong() {
            return false;
        }

        /** Is told before it waits for a turn; who completes that with false waits no longer. */
        default void awaits(CompletableFuture<Boolean> turn) {}

        /** Somebody who waits for it. */
        default Waiting waiting(String client) {
            Waiting one = Waiting.of(client);
            awaits(one.turn());
            return one;
        }
    }

    /**
     * Answers when there is room.
     *
     * @throws Refusal if it is not answered within the limits, all waiting included, or there is no room
     */
    <T> T pass(Kind kind, Limits limits, Attempt<T> attempt) {
        Budget budget = new Budget(limits);
        boolean heavily = attempt.isLong() || knownAsHeavy.has(kind);
        Optional<T> answer = heavily ? Optional.empty() : tried(kind, budget, attempt);
        return answer.orElseGet(() -> slowly(kind, budget, attempt));
    }

    /**
     * Reads what may be long, for which no limits but those of its length are known.
     *
     * @throws Refusal if there is no room in time
     */
    <T> T reading(String text, String client, Supplier<T> work) {
        return text.length() < SHORT ? work.get() : words.in(Waiting.of(client), A_WHILE, work);
    }

    /** What can be answered in a moment, unless it turns out while it waits that others like it could not. */
    private <T> Optional<T> tried(Kind kind, Budget budget, Attempt<T> attempt) {
        Turns lane = knownAsLight.has(kind.words) ? light : trial;
        return lane.in(
                attempt.waiting(kind.client),
                budget.half(),
                () -> knownAsHeavy.has(kind) ? Optional.empty() : briefly(kind, budget, attempt));
    }

    private <T> Optional<T> briefly(Kind kind, Budget budget, Attempt<T> attempt) {
        try {
            Duration moment = tries.incrementAndGet() > COLD ? A_MOMENT : A_COLD_MOMENT;
            T answer = attempt.in("light", budget.limits.briefly(moment).within(budget.half()));
            knownAsLight.add(kind.words);
            return Optional.of(answer);
        } catch (Refusal e) {
            if (!e.passing()) {
                throw e;
            }
            if (!e.isByDelay()) {
                knownAsLight.remove(kind.words);
                knownAsHeavy.add(kind);
            }
            return Optional.empty();
        }
    }

    /** With all the time that is left, but no more than a share of the processor's while others wait for it. */
    private <T> T slowly(Kind kind, Budget budget, Attempt<T> attempt) {
        return heavy.in(attempt.waiting(kind.client), budget.half(), () -> {
            Limits whole = budget.limits.within(budget.left());
            int others = waiting();
            Duration share = whole.time().dividedBy(others + 1L);
            Limits shared = others == 0 ? whole : whole.ofEffort(share.compareTo(A_SHARE) < 0 ? A_SHARE : share);
            try {
                return attempt.in("heavy", shared);
            } catch (Refusal e) {
                throw e.outcome() == Outcome.TOO_LONG && !e.isByDelay() && !shared.equals(whole)
                        ? Refusal.shared(shared.effort())
                        : e;
            }
        });
    }

    /** How many wait for their turn to take long. */
    int waiting() {
        return heavy.waiting();
    }

    /** What is left of the time that a query has. */
    private static final class Budget {
        private final Limits limits;
        private final long end;

        Budget(Limits limits) {
            this.limits = limits;
            this.end = System.nanoTime() + limits.time().toNanos();
        }

        Duration left() {
            return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
        }

        /** So that who has waited for so long has as much left for what is waited for. */
        Duration half() {
            return left().dividedBy(2).plusNanos(1);
        }
    }

    /** What was learnt in the last minute: what was heavy on a busy machine, or over other data, may be light now. */
    private static final class Remembered<K> {
        private static final long A_MINUTE = Duration.ofMinutes(1).toNanos();
        private static final int MOST = 1000;

        private final Map<K, Long> since = Collections.synchronizedMap(new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Long> eldest) {
                return size() > MOST;
            }
        });

        boolean has(K what) {
            Long learnt = since.get(what);
            return learnt != null && System.nanoTime() - learnt < A_MINUTE;
        }

        void add(K what) {
            since.put(what, System.nanoTime());
        }

        void remove(K what) {
            since.remove(what);
        }
    }
}
