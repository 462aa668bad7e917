package org.entente.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.questions.Answer;

/** Queries under way: each has a budget of time and rows, and can be stopped by who started it. */
final class QueryRuns {
    /** How many rows or triples are read; the rest is left where it is. */
    static final int MOST = 1000;

    static final int SECONDS_TO_FIRST = 10;
    static final int SECONDS_IN_ALL = 30;

    private final DatasetGraph dataset;
    private final Map<String, QueryExec> underWay = new ConcurrentHashMap<>();

    QueryRuns(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** What came of a query. */
    sealed interface Result permits Rows, Triples, Yes, Refused {}

    /** @param more whether there are more rows than these */
    record Rows(Answer answer, boolean more) implements Result {}

    record Triples(Graph graph, boolean more) implements Result {}

    record Yes(boolean holds) implements Result {}

    /** @param status of HTTP */
    record Refused(int status, String sentence) implements Result {}

    /** @param run by which it can be stopped; empty if that is not wanted */
    Result ask(String text, String run) {
        Query query = QueryFactory.create(text, Syntax.syntaxARQ);
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .initialTimeout(SECONDS_TO_FIRST, TimeUnit.SECONDS)
                .overallTimeout(SECONDS_IN_ALL, TimeUnit.SECONDS)
                .build()) {
            if (!run.isEmpty()) {
                underWay.put(run, execution);
            }
            return read(query, execution);
        } catch (QueryCancelledException e) {
            return run.isEmpty() || underWay.containsKey(run) ? tooLong() : new Refused(503, "You stopped this query.");
        } catch (QueryException e) {
            return String.valueOf(e.getMessage()).startsWith("SERVICE")
                    ? new Refused(400, "SERVICE is off: queries are answered from this graph alone.")
                    : new Refused(400, "This cannot be answered: " + e.getMessage() + ".");
        } finally {
            underWay.remove(run);
        }
    }

    private static Refused tooLong() {
        return new Refused(
                503,
                "This took longer than the %d seconds to its first row, or the %d in all, that each query has; ask of fewer things, or add LIMIT."
                        .formatted(SECONDS_TO_FIRST, SECONDS_IN_ALL));
    }

    /** Stops a query; whether there was one. */
    boolean stop(String run) {
        QueryExec execution = underWay.remove(run);
        if (execution != null) {
            execution.abort();
        }
        return execution != null;
    }

    private static Result read(Query query, QueryExec execution) {
        if (query.isAskType()) {
            return new Yes(execution.ask());
        }
        if (query.isSelectType()) {
            return rows(execution.select());
        }
        if (query.isConstructType() || query.isDescribeType()) {
            return triples(query.isConstructType() ? execution.construct() : execution.describe());
        }
        return new Refused(400, "Only SELECT, ASK, CONSTRUCT and DESCRIBE are answered here.");
    }

    private static Rows rows(RowSet result) {
        List<String> columns =
                result.getResultVars().stream().map(Var::getVarName).toList();
        List<Binding> rows = new ArrayList<>();
        while (rows.size() < MOST && result.hasNext()) {
            rows.add(result.next());
        }
        return new Rows(new Answer(columns, rows), result.hasNext());
    }

    private static Triples triples(Graph result) {
        Graph first = GraphFactory.createDefaultGraph();
        List<Triple> triples = result.stream().limit(MOST + 1L).toList();
        triples.stream().limit(MOST).forEach(first::add);
        return new Triples(first, triples.size() > MOST);
    }
}
