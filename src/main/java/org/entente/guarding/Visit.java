package org.entente.guarding;

import java.time.Duration;
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
    private @Nullable QueryExec execution;
    private @Nullable Rows rows;
    private boolean stopped;

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
        QueryExecResult result = admission.told(this, () -> query.answer(dataset, asked, this));
        lane = "sending";
        return result;
    }

    Lanes lanes() {
        return admission.lanes();
    }

    synchronized void begin(QueryExec begun, Rows counted, String where) {
        execution = begun;
        rows = counted;
        lane = where;
        if (stopped) {
            begun.abort();
        }
    }

    void await() {
        lane = "waiting";
    }

    /** Ends it soon, whatever it is doing. */
    public synchronized void stop() {
        stopped = true;
        if (execution != null) {
            execution.abort();
        }
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    @Override
    public void close() {
        admission.leave(this);
    }
}
