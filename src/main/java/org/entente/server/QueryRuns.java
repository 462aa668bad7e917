package org.entente.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.entente.guarding.GuardedQuery;
import org.entente.guarding.Lanes;
import org.entente.guarding.Limits;
import org.entente.guarding.Refusal;
import org.jspecify.annotations.Nullable;

/** Queries under way in the editor: each within the limits of the endpoint, and stopped when who started it wants that. */
final class QueryRuns {
    private final DatasetGraph dataset;
    private final Limits limits;
    private final Lanes lanes;
    private final Map<String, Run> underWay = new ConcurrentHashMap<>();

    /** @param lanes in which the endpoint's own queries wait too */
    QueryRuns(DatasetGraph dataset, Limits limits, Lanes lanes) {
        this.dataset = dataset;
        this.limits = limits;
        this.lanes = lanes;
    }

    /** One query, which may be begun more than once before it is answered. */
    private static final class Run {
        private @Nullable QueryExec execution;
        private boolean stopped;

        synchronized void begin(QueryExec begun) {
            execution = begun;
            if (stopped) {
                begun.abort();
            }
        }

        synchronized void stop() {
            stopped = true;
            if (execution != null) {
                execution.abort();
            }
        }

        synchronized boolean isStopped() {
            return stopped;
        }
    }

    /** How long a query may take. */
    Duration budget() {
        return limits.time();
    }

    /**
     * The whole answer.
     *
     * @param name by which it can be stopped; empty if that is not wanted
     * @throws Refusal if it may not be asked, takes too long or answers too much, or has been stopped
     * @throws org.apache.jena.query.QueryException if it is no query
     */
    QueryExecResult ask(String text, String name) {
        GuardedQuery query = GuardedQuery.read(text, limits);
        Query asked = query.query();
        Run run = new Run();
        if (!name.isEmpty()) {
            underWay.put(name, run);
        }
        try {
            return query.answer(chosen(asked), asked, lanes, run::begin);
        } catch (Refusal e) {
            throw run.isStopped() ? Refusal.forbidden("You stopped this query.") : e;
        } finally {
            underWay.remove(name, run);
        }
    }

    /** The graphs of this dataset that a query's FROM clauses name; nothing is fetched for them. */
    private DatasetGraph chosen(Query query) {
        if (!query.hasDatasetDescription()) {
            return dataset;
        }
        DatasetGraph named = DynamicDatasets.dynamicDataset(DatasetDescription.create(query), dataset, false);
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        return named;
    }

    /** Stops a query; whether there was one. */
    boolean stop(String name) {
        Run run = underWay.get(name);
        if (run != null) {
            run.stop();
        }
        return run != null;
    }
}
