package org.entente.server;

import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.List;
import org.apache.jena.system.Txn;
import org.entente.guarding.Room;
import org.entente.guarding.Turns;
import org.entente.server.InTurn.Means;

/**
 * By what requests of three kinds are kept from taking each other's threads, memory and work.
 *
 * @param queries which wait by rules of their own
 * @param large what may hold the whole graph in memory while it is made
 * @param pages all else that is read
 */
record Order(Filter queries, List<Filter> large, List<Filter> pages) {
    private static final int MOST_LARGE = 64;
    private static final int MOST_PAGES = 128;

    /** Together they have no more threads than this, whatever is asked; the server has more. */
    static final int MOST_THREADS = Guard.MOST + MOST_LARGE + MOST_PAGES;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Bytes of pages that are kept. */
    private static final long ROOM = Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 16);

    static Order of(Library library, Guard guard) {
        Clients clients = guard.clients();
        WholeFilter whole = new WholeFilter();
        Kept kept = new Kept(() -> Txn.calculateRead(library.dataset(), library::state), ROOM);
        Room large = new Room(MOST_LARGE, 12);
        Room pages = new Room(MOST_PAGES, 48);
        // One core in two for what is large, so that something is left for all else.
        Turns few = new Turns(large, Math.max(1, CORES / 2));
        Turns many = new Turns(pages, Math.max(2, CORES));
        return new Order(
                new Crowd(guard.room(), clients),
                List.of(new Crowd(large, clients), new InTurn(few, new Means(clients, whole, kept), PATIENCE)),
                List.of(new Crowd(pages, clients), new InTurn(many, new Means(clients, whole, kept), PATIENCE)));
    }
}
