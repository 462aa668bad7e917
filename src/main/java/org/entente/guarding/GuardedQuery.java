package org.entente.guarding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.entente.guarding.Lanes.Attempt;
import org.entente.guarding.Lanes.Kind;
import org.entente.guarding.Source.Asked;
import org.entente.scanning.QueryReader;

/** A query of a stranger: read strictly, held to what is permitted, and answered whole or not at all. */
public final class GuardedQuery {
    /** What relative IRIs are relative to where a query does not say: nothing that could be looked up. */
    private static final String BASE = "http://server/unset-base/";

    private final Wording wording;
    private final Query query;
    private final boolean asksOthers;
    private final Limits limits;

    private GuardedQuery(Wording wording, Query query, boolean asksOthers, Limits limits) {
        this.wording = wording;
        this.query = query;
        this.asksOthers = asksOthers;
        this.limits = limits;
    }

    /**
     * Reads a query in SPARQL 1.2, without the extensions of any engine.
     *
     * @throws Refusal if it is too long, nests too deeply, or has in it what is not permitted
     * @throws org.apache.jena.query.QueryException if it is no query
     */
    public static GuardedQuery read(String text, Limits limits) {
        try {
            Wording wording = Wording.of(text);
            Query query = QueryReader.read(wording.plain(), BASE);
            Scopes.check(query);
            return new GuardedQuery(wording, query, Permitted.check(query, limits.services()), limits);
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    Query query() {
        return query;
    }

    private static Refusal tooDeep() {
        return Refusal.forbidden("This query nests too deeply to be answered; write it flatter.");
    }

    Limits limits() {
        return limits;
    }

    String text() {
        return wording.text();
    }

    /** What is made of the whole answer, each attempt at which is made known to the visit. */
    <T> T answer(Source source, Visit visit, Function<QueryExecResult, T> telling) {
        Kind kind = new Kind(visit.client(), wording.kind());
        return visit.lanes().pass(kind, limits.within(limits.time().minus(visit.age())), new Attempt<>() {
            @Override
            public T in(String lane, Limits within) {
                try {
                    Asked asked = source.begin(query);
                    return telling.apply(attempt(asked, new Attempted(visit, lane, within)));
                } finally {
                    source.end();
                }
            }

            @Override
            public boolean isLong() {
                return asksOthers;
            }

            @Override
            public void awaits(CompletableFuture<Boolean> turn) {
                visit.await(turn);
            }
        });
    }

    /** In which lane a visit is answered, and what that may cost. */
    private record Attempted(Visit visit, String lane, Limits within) {}

    private QueryExecResult attempt(Asked asked, Attempted attempted) {
        Context context = context(asked.dataset());
        Rows rows = GuardedEngine.useIn(context, attempted.within);
        try (QueryExec execution = execution(asked, context, attempted.within)) {
            attempted.visit.begin(execution, rows, attempted.lane);
            return answer(execution, attempted.within, rows);
        } catch (QueryCancelledException e) {
            throw rows.isSpent() ? Refusal.tooLong(limits) : Refusal.delayed(limits);
        } catch (Refusal e) {
            // What is too much for an attempt in a hurry may not be for another.
            throw rows.isFull() && attempted.within.kept() < limits.kept() ? Refusal.tooLong(limits) : e;
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    private static Context context(DatasetGraph dataset) {
        Context context = ARQ.getContext().copy();
        context.putAll(dataset.getContext());
        context.set(ARQ.httpServiceAllowed, false);
        // Those that a dataset has of its own are known to be harmless; the engine's are not.
        context.set(
                ARQ.enablePropertyFunctions, dataset.getContext().isDefined(ARQConstants.registryPropertyFunctions));
        context.unset(ARQ.queryTimeout);
        return context;
    }

    private static QueryExec execution(Asked asked, Context context, Limits within) {
        return QueryExec.dataset(asked.dataset())
                .query(asked.query())
                .context(context)
                .overallTimeout(within.time().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private QueryExecResult answer(QueryExec execution, Limits within, Rows counted) {
        Size size = new Size(limits, within);
        if (query.isSelectType()) {
            return new QueryExecResult(rows(execution.select(), size));
        }
        if (query.isAskType()) {
            return new QueryExecResult(execution.ask());
        }
        return new QueryExecResult(
                query.isConstructType()
                        ? graph(
                                counted,
                                size,
                                graph -> execution.constructTriples().forEachRemaining(graph::add))
                        : graph(counted, size, execution::describe));
    }

    private static RowSet rows(RowSet found, Size size) {
        List<Var> variables = found.getResultVars();
        List<Binding> rows = new ArrayList<>();
        while (found.hasNext()) {
            Binding row = found.next();
            size.add();
            row.forEach((variable, value) -> size.add(value));
            rows.add(row);
        }
        return RowSetStream.create(variables, rows.iterator());
    }

    /** @param gathering adds triples, as often as it likes */
    private Graph graph(Rows rows, Size size, Consumer<Graph> gathering) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        gathering.accept(new Gathered(graph, rows, size));
        return graph;
    }
}
