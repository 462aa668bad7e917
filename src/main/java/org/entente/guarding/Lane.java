package org.entente.guarding;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Room for a few at a time; who finds none waits behind those who came before. */
final class Lane {
    private final int mostWaiting;
    private final Deque<CompletableFuture<Boolean>> waiting = new ArrayDeque<>();
    private int free;

    Lane(int atOnce, int mostWaiting) {
        this.free = atOnce;
        this.mostWaiting = mostWaiting;
    }

    /** How many wait. */
    synchronized int waiting() {
        return waiting.size();
    }

    /**
     * What is answered while a place is held.
     *
     * @param patience how long a place is waited for
     * @param awaiting is handed the turn that is waited for, and may complete it with false to wait no longer
     * @throws Refusal if there is no place in time, or too many wait
     */
    <T> T in(Duration patience, Consumer<CompletableFuture<Boolean>> awaiting, Supplier<T> answering) {
        CompletableFuture<Boolean> turn = turn();
        awaiting.accept(turn);
        if (!hasCome(turn, patience)) {
            throw Refusal.crowded();
        }
        try {
            return answering.get();
        } finally {
            leave();
        }
    }

    private synchronized CompletableFuture<Boolean> turn() {
        if (free > 0) {
            free--;
            return CompletableFuture.completedFuture(true);
        }
        if (waiting.size() >= mostWaiting) {
            throw Refusal.crowded();
        }
        CompletableFuture<Boolean> turn = new CompletableFuture<>();
        waiting.add(turn);
        return turn;
    }

    private boolean hasCome(CompletableFuture<Boolean> turn, Duration patience) {
        try {
            turn.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            turn.complete(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            turn.complete(false);
        }
        boolean come = turn.join();
        if (!come) {
            forget(turn);
        }
        return come;
    }

    private synchronized void forget(CompletableFuture<Boolean> turn) {
        waiting.remove(turn);
    }

    private synchronized void leave() {
        for (CompletableFuture<Boolean> next = waiting.poll(); next != null; next = waiting.poll()) {
            if (next.complete(true)) {
                return;
            }
        }
        free++;
    }
}
