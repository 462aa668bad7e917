package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.system.Txn;
import org.entente.guarding.Limits;
import org.entente.guarding.Refusal;
import org.entente.guarding.Source;
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
     * What is made of the whole answer.
     *
     * @param request of who asks; its “run” is a name by which the query can be stopped
     * @throws Refusal if it may not be asked, takes too long or answers too much, or has been stopped
     * @throws org.apache.jena.query.QueryException if it is no query
     */
    <T> T ask(String text, HttpServletRequest request, Function<QueryExecResult, T> telling) {
        try (Visit visit = guard.admission().enter(guard.clients().of(request), text, limits)) {
            String name = Optional.ofNullable(request.getParameter("run")).orElse("");
            if (!name.isEmpty()) {
                underWay.put(name, visit);
            }
            try {
                return new Presence(request, visit).during(() -> visit.answer(new Editors(), telling));
            } finally {
                underWay.remove(name, visit);
            }
        }
    }

    /** What is made of the data in one state. */
    <T> T reading(Supplier<T> making) {
        return Txn.calculateRead(dataset, making);
    }

    /** The graphs of this dataset that a query's FROM clauses name; nothing is fetched for them. */
    private final class Editors implements Source {
        @Override
        public Asked begin(Query query) {
            dataset.begin(TxnType.READ);
            if (!query.hasDatasetDescription()) {
                return new Asked(dataset, query);
            }
            Query bare = query.cloneQuery();
            bare.getGraphURIs().clear();
            bare.getNamedGraphURIs().clear();
            return new Asked(DynamicDatasets.dynamicDataset(DatasetDescription.create(query), dataset, false), bare);
        }

        @Override
        public void end() {
            dataset.end();
        }
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
