package org.entente.building;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Works on things on all cores, and hands on what comes of them in the order in which they came. */
final class InOrder<I, O> implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** What is done with what comes of a thing. */
    @FunctionalInterface
    interface Next<O> {
        void take(O made) throws IOException;
    }

    private final ExecutorService threads = Executors.newFixedThreadPool(CORES, work -> {
        Thread thread = new Thread(work, "entente-building");
        thread.setDaemon(true);
        return thread;
    });
    private final Deque<Future<O>> underWay = new ArrayDeque<>();
    private final Function<I, O> work;
    private final Next<O> next;

    InOrder(Function<I, O> work, Next<O> next) {
        this.work = work;
        this.next = next;
    }

    /** Takes a thing; waits while so many are under way that memory might not hold them. */
    void take(I thing) throws IOException {
        underWay.add(threads.submit(() -> work.apply(thing)));
        if (underWay.size() > 2 * CORES) {
            handOn();
        }
    }

    /** Waits for all that is under way. */
    void finish() throws IOException {
        while (!underWay.isEmpty()) {
            handOn();
        }
    }

    private void handOn() throws IOException {
        try {
            next.take(underWay.remove().get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while building", e);
        }
    }

    /** Waits for what is under way, so that nobody goes on writing where others clear up. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
