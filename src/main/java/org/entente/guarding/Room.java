package org.entente.guarding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;

/**
 * Room for so many, who wait in it for their turns at one thing or another. When it is full, a client with few drives out the
 * last that waits of one with many.
 */
public final class Room {
    private final int most;
    private final int perClient;
    private final Map<String, Integer> inside = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private int all;

    /**
     * Room in which nobody is.
     *
     * @param most who may be inside: waiting, working, or being sent what was made
     * @param perClient how many of them one client may have; the nameless client, for whom others may ask, has no such bound
     */
    public Room(int most, int perClient) {
        this.most = most;
        this.perClient = perClient;
    }

    /** Somebody who waits for a turn, which comes with true; with false it never does. */
    record Waiting(String client, CompletableFuture<Boolean> turn) {
        static Waiting of(String client) {
            return new Waiting(client, new CompletableFuture<>());
        }
    }

    /** Lets somebody in, who is to leave in the end; false if there is no room. */
    public synchronized boolean enter(String client) {
        boolean many = !client.isEmpty() && inside(client) >= perClient;
        if (many || all >= most && !madePlace(waiting, client, this::inside)) {
            return false;
        }
        inside.merge(client, 1, Integer::sum);
        all++;
        return true;
    }

    public synchronized void leave(String client) {
        inside.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
        all--;
    }

    void add(Waiting one) {
        waiting.add(one);
    }

    void remove(Waiting one) {
        waiting.remove(one);
    }

    private long inside(String client) {
        return inside.getOrDefault(client, 0);
    }

    /**
     * Sends away the last of some who wait, of the client who has most of a thing; false if nobody has more of it than who comes
     * would have.
     */
    static boolean madePlace(List<Waiting> some, String client, ToLongFunction<String> has) {
        long few = has.applyAsLong(client) + 1;
        Optional<Waiting> last = some.stream()
                .filter(one -> has.applyAsLong(one.client) > few && !one.turn.isDone())
                .reduce((one, other) -> has.applyAsLong(one.client) > has.applyAsLong(other.client) ? one : other);
        last.ifPresent(one -> one.turn.complete(false));
        return last.isPresent();
    }
}
