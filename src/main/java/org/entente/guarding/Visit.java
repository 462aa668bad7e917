package org.entente.guarding;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.jspecify.annotations.Nullable;

/** A query under way, from when it is let in until its answer is sent. */
public final class Visit implements AutoCloseable {
    private final Admission admission;
    private final long number;
    private final String client;
    private final GuardedQuery query;
    private final long start = System.nanoTime();
    private volatile String lane = "waiting";
    private volatile long size;
    private @Nullable QueryExec execution;
    private @Nullable Rows rows;
    private @Nullable Refusal unwanted;
    private CompletableFuture<Boolean> turn = new CompletableFuture<>();

    Visit(Admission admission, long number, String client, GuardedQuery query) {
        this.admission = admission;
        this.number = number;
        this.client = client;
        this.query = query;
    }

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

    /** Where it is: waiting, light, heavy or sending. */
    public String lane() {
        return lane;
    }

    /** Rows made and steps taken so far by the attempt under way. */
    public synchronized long work() {
        return rows == null ? 0 : rows.work();
    }

    /**
     * The whole answer.
     *
     * @param asked the same query, where the dataset already is what its FROM clauses ask for
     * @throws Refusal if it is not there in time, or larger than it may be, or no longer wanted
     */
    public QueryExecResult answer(DatasetGraph dataset, Query asked) {
        QueryExecResult result = admission.told(this, () -> whileWanted(dataset, asked));
        lane = "sending";
        return result;
    }

    private QueryExecResult whileWanted(DatasetGraph dataset, Query asked) {
        try {
            return query.answer(dataset, asked, this);
        } catch (Refusal e) {
            throw unwanted().orElse(e);
        }
    }

    private synchronized Optional<Refusal> unwanted() {
        return Optional.ofNullable(unwanted);
    }

    /** How large the answer is that has been found, in characters. */
    void found(long characters) {
        size = characters;
    }

    /**
     * Writes the answer down; long ones one after another.
     *
     * @throws Refusal if there is no room in time
     */
    public void write(Runnable writing) {
        lanes().inWords(size, query.limits(), () -> {
            writing.run();
            return size;
        });
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
