package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.entente.guarding.Limits;
import org.entente.guarding.Refusal;
import org.entente.guarding.Visit;

/** Queries under way in the editor: each within the limits of the endpoint, and stopped when who started it wants that. */
final class QueryRuns {
    private final DatasetGraph dataset;
    private final Limits limits;
    private final Guard guard;
    private final Map<String, Visit> underWay = new ConcurrentHashMap<>();

    /** @param guard which lets in the endpoint's own queries too */
    QueryRuns(DatasetGraph dataset, Limits limits, Guard guard) {
        this.dataset = dataset;
        this.limits = limits;
        this.guard = guard;
    }

    /** How long a query may take. */
    Duration budget() {
        return limits.time();
    }

    /**
     * The whole answer.
     *
     * @param name by which it can be stopped; empty if that is not wanted
     * @param request of who asks
     * @throws Refusal if it may not be asked, takes too long or answers too much, or has been stopped
     * @throws org.apache.jena.query.QueryException if it is no query
     */
    QueryExecResult ask(String text, String name, HttpServletRequest request) {
        try (Visit visit = guard.admission().enter(guard.clients().of(request), text, limits)) {
            if (!name.isEmpty()) {
                underWay.put(name, visit);
            }
            AtomicReference<QueryExecResult> answer = new AtomicReference<>();
            try {
                new Presence(request, visit)
                        .during(() -> answer.set(visit.answer(chosen(visit.query()), visit.query())));
            } finally {
                underWay.remove(name, visit);
            }
            return answer.get();
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
        Visit visit = underWay.get(name);
        if (visit != null) {
            visit.stop();
        }
        return visit != null;
    }
}
