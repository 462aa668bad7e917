package org.entente.guarding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
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

/** A query of a stranger: read strictly, held to what is permitted, and answered whole or not at all. */
public final class GuardedQuery {
    /** What relative IRIs are relative to where a query does not say: nothing that could be looked up. */
    private static final String BASE = "http://server/unset-base/";

    private final String text;
    private final Query query;
    private final Limits limits;

    private GuardedQuery(String text, Query query, Limits limits) {
        this.text = text;
        this.query = query;
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
            Query query = QueryFactory.create(Wording.plain(text), BASE, Syntax.syntaxSPARQL_12);
            Scopes.check(query);
            Permitted.check(query);
            return new GuardedQuery(text, query, limits);
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
        return text;
    }

    /** What is made of the whole answer, each attempt at which is made known to the visit. */
    <T> T answer(Source source, Visit visit, Function<QueryExecResult, T> telling) {
        Kind kind = new Kind(visit.client(), Wording.kind(text));
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
            return answer(execution, attempted.within);
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

    private QueryExecResult answer(QueryExec execution, Limits within) {
        if (query.isSelectType()) {
            return new QueryExecResult(rows(execution.select(), within));
        }
        if (query.isAskType()) {
            return new QueryExecResult(execution.ask());
        }
        return new QueryExecResult(
                graph(query.isConstructType() ? execution.constructTriples() : execution.describeTriples(), within));
    }

    private RowSet rows(RowSet found, Limits within) {
        List<Var> variables = found.getResultVars();
        List<Binding> rows = new ArrayList<>();
        Size size = new Size(within);
        while (found.hasNext()) {
            Binding row = found.next();
            size.add();
            row.forEach((variable, value) -> size.add(value));
            rows.add(row);
        }
        return RowSetStream.create(variables, rows.iterator());
    }

    private Graph graph(Iterator<Triple> triples, Limits within) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        Size size = new Size(within);
        while (triples.hasNext()) {
            Triple triple = triples.next();
            if (!graph.contains(triple)) {
                size.add();
                List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .forEach(size::add);
                graph.add(triple);
            }
        }
        return graph;
    }

    /** How large an answer has become. */
    private final class Size {
        private static final int TERM = 16;

        private final long most;
        private int rows;
        private long characters;

        Size(Limits within) {
            this.most = within.answerSize();
        }

        void add() {
            if (++rows > limits.rows()) {
                throw Refusal.tooLarge("The answer has more than " + limits.rows()
                        + " rows; take them in parts with ORDER BY, LIMIT and OFFSET, or take a file from /export.");
            }
        }

        void add(Node term) {
            characters += TERM
                    + (term.isLiteral()
                            ? term.getLiteralLexicalForm().length()
                            : term.toString().length());
            if (characters > most) {
                throw most < limits.answerSize() ? Refusal.tooLong(limits) : tooLarge();
            }
        }

        private Refusal tooLarge() {
            return Refusal.tooLarge("The answer has more than " + limits.answerSize()
                    + " characters; ask for fewer rows or shorter values, or take a file from /export.");
        }
    }
}
