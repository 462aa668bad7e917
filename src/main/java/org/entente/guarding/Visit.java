package org.entente.guarding;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.jspecify.annotations.Nullable;

/** A query under way, from when it is let in until its answer is sent. */
public final class Visit implements AutoCloseable {
    private final Admission admission;
    private final long number;
    private final String client;
    private final GuardedQuery query;
    private final long start;
    private volatile String lane = "waiting";
    private @Nullable QueryExec execution;
    private @Nullable Rows rows;
    private @Nullable Refusal unwanted;
    private CompletableFuture<Boolean> turn = new CompletableFuture<>();

    Visit(Admission admission, Entrance entrance, GuardedQuery query) {
        this.admission = admission;
        this.number = entrance.number;
        this.client = entrance.client;
        this.start = entrance.start;
        this.query = query;
    }

    /**
     * How it came in.
     *
     * @param start by the clock of nanoseconds
     */
    record Entrance(long number, String client, long start) {}

    /** By which it can be stopped. */
    public long number() {
        return number;
    }

    /** The address of who asks. */
    public String client() {
        return client;
    }

    /** As it was read. */
    public Query query() {
        return query.query();
    }

    public String text() {
        return query.text();
    }

    /** What it is made of, in a line. */
    public String shape() {
        return Shape.of(query.query());
    }

    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Where it is: waiting, light or heavy. */
    public String lane() {
        return lane;
    }

    /** Rows made and steps taken so far by the attempt under way. */
    public synchronized long work() {
        return rows == null ? 0 : rows.work();
    }

    /**
     * Finds the whole answer when there is room. While it is waited for, nothing of the data is held.
     *
     * @param telling what becomes of the answer, while the data is in the same state
     * @throws Refusal if it is not there in time, or larger than it may be, or no longer wanted
     */
    public <T> T answer(Source source, Function<QueryExecResult, T> telling) {
        return admission.told(this, () -> whileWanted(source, telling));
    }

    private <T> T whileWanted(Source source, Function<QueryExecResult, T> telling) {
        try {
            return query.answer(source, this, telling);
        } catch (Refusal e) {
            throw unwanted().orElse(e);
        }
    }

    private synchronized Optional<Refusal> unwanted() {
        return Optional.ofNullable(unwanted);
    }

    Lanes lanes() {
        return admission.lanes();
    }

    synchronized void begin(QueryExec begun, Rows counted, String where) {
        execution = begun;
        rows = counted;
        lane = where;
        if (unwanted != null) {
            begun.abort();
        }
    }

    /** Is begun when its turn has come. */
    synchronized void await(CompletableFuture<Boolean> awaited) {
        lane = "waiting";
        turn = awaited;
        if (unwanted != null) {
            awaited.complete(false);
        }
    }

    /** Ends it soon, whatever it is doing. */
    public void stop() {
        end(Refusal.stopped());
    }

    /** Ends it soon, as nobody waits for the answer any more. */
    public void abandon() {
        end(Refusal.abandoned());
    }

    private synchronized void end(Refusal why) {
        unwanted = why;
        turn.complete(false);
        if (execution != null) {
            execution.abort();
        }
    }

    @Override
    public void close() {
        admission.leave(this);
    }
}
