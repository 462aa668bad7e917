package org.entente.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Whose turn it is. A few work at a time; the others wait inside, of whom there are only so many, and the next is the one
 * whose client has the least work under way, or has waited
 * longest since it had some. When it is full inside, a client with few drives out the last of one with many.
 */
final class Turns {
    private final Size size;
    private final Map<String, Integer> inside = new HashMap<>();
    private final Map<String, Integer> working = new HashMap<>();
    private final Map<String, Long> lastCalled = new HashMap<>();
    private final List<Waiting> queue = new ArrayList<>();
    private long calls;
    private int all;
    private int free;

    Turns(Size size) {
        this.size = size;
        this.free = size.places;
    }

    /**
     * How much room there is.
     *
     * @param places of those who work
     * @param most who may be inside: waiting, working, or being sent what was made
     * @param perClient how many of them one client may have; the nameless client, for whom others may ask, has no such bound
     */
    record Size(int places, int most, int perClient) {}

    private record Waiting(String client, CompletableFuture<Boolean> turn) {}

    /** Lets somebody in, who is to leave in the end; false if there is no room. */
    synchronized boolean enter(String client) {
        boolean many = !client.isEmpty() && of(client, inside) >= size.perClient;
        if (many || all >= size.most && !madeRoom(client)) {
            return false;
        }
        inside.merge(client, 1, Integer::sum);
        all++;
        return true;
    }

    synchronized void leave(String client) {
        less(client, inside);
        all--;
        if (!inside.containsKey(client)) {
            lastCalled.remove(client);
        }
    }

    /** Waits for a turn, which is to be passed on in the end; false if it does not come in time. */
    boolean await(String client, Duration patience) {
        Waiting waiting = queued(client);
        try {
            return waiting.turn.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return givenUp(waiting);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return givenUp(waiting);
        }
    }

    /** Ends a turn. */
    synchronized void pass(String client) {
        less(client, working);
        free++;
        callNext();
    }

    /** How many wait for their turn. */
    synchronized int waiting() {
        return queue.size();
    }

    private synchronized Waiting queued(String client) {
        Waiting waiting = new Waiting(client, new CompletableFuture<>());
        queue.add(waiting);
        callNext();
        return waiting;
    }

    /** Whether the turn has come at the last moment. */
    private synchronized boolean givenUp(Waiting waiting) {
        queue.remove(waiting);
        waiting.turn.complete(false);
        return waiting.turn.join();
    }

    private void callNext() {
        if (free > 0 && !queue.isEmpty()) {
            Waiting next = queue.stream()
                    .min(Comparator.comparing((Waiting waiting) -> of(waiting.client, working))
                            .thenComparing(waiting -> lastCalled.getOrDefault(waiting.client, 0L)))
                    .orElseThrow();
            queue.remove(next);
            free--;
            working.merge(next.client, 1, Integer::sum);
            lastCalled.put(next.client, ++calls);
            next.turn.complete(true);
        }
    }

    private boolean madeRoom(String client) {
        Optional<Waiting> last = queue.stream()
                .filter(waiting -> of(waiting.client, inside) > of(client, inside) + 1)
                .reduce((one, other) -> of(one.client, inside) > of(other.client, inside) ? one : other);
        last.ifPresent(waiting -> {
            queue.remove(waiting);
            waiting.turn.complete(false);
        });
        return last.isPresent();
    }

    private static int of(String client, Map<String, Integer> counts) {
        return counts.getOrDefault(client, 0);
    }

    private static void less(String client, Map<String, Integer> counts) {
        counts.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
    }
}
