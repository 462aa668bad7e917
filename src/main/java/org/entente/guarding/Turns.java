package org.entente.guarding;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.entente.guarding.Room.Waiting;

/**
 * Whose turn it is. A few work at a time; the next is the one whose client has the fewest at work, or else will have had the
 * least time if this turn takes as long as its others have, or else the fewest in line. Time that was had while nobody else
 * waited is not held against anybody.
 */
public final class Turns {
    private static final int MOST_REMEMBERED = 1000;

    /** Differences that are too small to matter. */
    private static final long GRAIN = Duration.ofMillis(20).toNanos();

    private final Comparator<Waiting> fairly = Comparator.comparing(
                    (Waiting one) -> client(one.client()).begun.size())
            .thenComparing(one -> afterwards(client(one.client())))
            .thenComparing(one -> client(one.client()).waiting);
    private final Room room;
    private final int mostWaiting;
    private final LongSupplier clock;
    private final List<Waiting> queue = new ArrayList<>();
    private final Map<String, Client> clients = new HashMap<>();
    private int free;

    /** How much time those had at least whose turn it was last: who comes now is taken to have had as much. */
    private long level;

    /** How long a turn takes of a client that nothing is known of. */
    private long usual;

    /**
     * Turns at a thing for which nobody waits as yet.
     *
     * @param room in which is who waits for them
     * @param places of those who work
     */
    public Turns(Room room, int places) {
        this(room, places, Integer.MAX_VALUE);
    }

    /** @param mostWaiting of whom, as in the room, a client with few drives out the last of one with many */
    Turns(Room room, int places, int mostWaiting) {
        this(room, places, mostWaiting, System::nanoTime);
    }

    /** @param clock in nanoseconds, from whenever */
    Turns(Room room, int places, int mostWaiting, LongSupplier clock) {
        this.room = room;
        this.clock = clock;
        this.free = places;
        this.mostWaiting = mostWaiting;
    }

    /**
     * What is made in one's turn.
     *
     * @param patience how long that is waited for
     * @throws Refusal if it does not come in time, or too many wait
     */
    <T> T in(Waiting one, Duration patience, Supplier<T> work) {
        if (!await(one, patience)) {
            throw Refusal.crowded();
        }
        try {
            return work.get();
        } finally {
            pass(one.client());
        }
    }

    /** Waits for a turn, which is to be passed on in the end; false if it does not come in time. */
    public boolean await(String client, Duration patience) {
        return await(Waiting.of(client), patience);
    }

    private boolean await(Waiting one, Duration patience) {
        try {
            return queued(one) && one.turn().get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return hasComeAfterAll(one);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return hasComeAfterAll(one);
        } finally {
            forget(one);
        }
    }

    private static boolean hasComeAfterAll(Waiting one) {
        one.turn().complete(false);
        return one.turn().join();
    }

    private boolean queued(Waiting one) {
        synchronized (room) {
            boolean full = free == 0 && queue.size() >= mostWaiting;
            if (full && !Room.madePlace(queue, one.client(), name -> client(name).waiting)) {
                return false;
            }
            queue.add(one);
            room.add(one);
            client(one.client()).waiting++;
            callNext();
            return true;
        }
    }

    private void forget(Waiting one) {
        synchronized (room) {
            if (queue.remove(one)) {
                room.remove(one);
                client(one.client()).waiting--;
            }
        }
    }

    /** Ends a turn. */
    public void pass(String client) {
        synchronized (room) {
            Client who = client(client);
            long took = clock.getAsLong() - who.begun.remove();
            who.had = had(who) + took;
            who.usual = who.usual == 0 ? took : (who.usual + took) / 2;
            usual += (took - usual) / clients.size();
            free++;
            callNext();
            if (clients.size() > MOST_REMEMBERED) {
                clients.values().removeIf(Client::isGone);
            }
        }
    }

    /** How many wait for their turn. */
    public int waiting() {
        synchronized (room) {
            return queue.size();
        }
    }

    private void callNext() {
        while (free > 0 && !queue.isEmpty()) {
            Waiting next = queue.stream().min(fairly).orElseThrow();
            forget(next);
            if (next.turn().complete(true)) {
                free--;
                Client who = client(next.client());
                level = had(who);
                who.begun.add(clock.getAsLong());
            }
        }
    }

    private Client client(String name) {
        return clients.computeIfAbsent(name, one -> new Client());
    }

    private long had(Client client) {
        return Math.max(level, client.had);
    }

    private long usual(Client client) {
        return client.usual == 0 ? usual : client.usual;
    }

    private long afterwards(Client client) {
        return (had(client) + usual(client)) / GRAIN;
    }

    /** What is known of a client. */
    private static final class Client {
        private final Deque<Long> begun = new ArrayDeque<>();
        private int waiting;
        private long had;
        private long usual;

        boolean isGone() {
            return waiting == 0 && begun.isEmpty();
        }
    }
}
