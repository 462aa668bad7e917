package org.entente.server;

import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.List;
import org.apache.jena.system.Txn;
import org.entente.server.InTurn.Means;
import org.entente.server.Turns.Size;

/**
 * By what requests of three kinds are kept from taking each other's threads, memory and work.
 *
 * @param queries which wait by rules of their own
 * @param large what may hold the whole graph in memory while it is made
 * @param pages all else that is read
 */
record Order(Filter queries, List<Filter> large, List<Filter> pages) {
    /** Together they have no more threads than this, whatever is asked; the server has more. */
    static final int MOST_THREADS = 192 + 64 + 128;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final Size QUERIES = new Size(192, 192, 64);

    /** One core in two, so that something is left for all else. */
    private static final Size LARGE = new Size(Math.max(1, CORES / 2), 64, 12);

    private static final Size PAGES = new Size(Math.max(2, CORES), 128, 48);

    /** Bytes of pages that are the same for everybody. */
    private static final long ROOM = Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 16);

    static Order of(Library library, Clients clients) {
        WholeFilter whole = new WholeFilter();
        Kept kept = new Kept(() -> Txn.calculateRead(library.dataset(), library::state), ROOM);
        Kept nothing = new Kept(library.states(), 0);
        return new Order(
                new Crowd(new Turns(QUERIES), clients),
                inTurn(LARGE, new Means(clients, whole, kept)),
                inTurn(PAGES, new Means(clients, whole, nothing)));
    }

    static List<Filter> inTurn(Size size, Means means) {
        Turns turns = new Turns(size);
        return List.of(new Crowd(turns, means.clients()), new InTurn(turns, means, PATIENCE));
    }
}
