package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.guarding.Refusal;
import org.entente.questions.Answer;

/** What a page tells of the answer to a query, or of what is wrong with it. */
final class QueryReport {
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
    private static final long MILLION = 1_000_000;

    /** How many rows or triples a page shows; the files have all. */
    static final int MOST = 1000;

    private final QueryRuns runs;
    private final Registers registers;
    private final QueryPictures pictures;
    private final QueryGraph graphs;

    QueryReport(Drawn drawn, QueryRuns runs) {
        this.runs = runs;
        this.registers = new Registers(drawn.library());
        this.graphs = new QueryGraph(drawn);
        this.pictures = new QueryPictures(drawn);
    }

    /**
     * What is made of it, while the data is in one state.
     *
     * @param request of who asks
     */
    <T> T of(String query, HttpServletRequest request, Function<Map<String, Object>, T> telling) {
        long start = System.nanoTime();
        try {
            return runs.ask(query, request, result -> {
                long milliseconds = (System.nanoTime() - start) / MILLION;
                Map<String, Object> report = report(result);
                report.put("milliseconds", milliseconds);
                return telling.apply(report);
            });
        } catch (QueryException e) {
            return runs.reading(() -> telling.apply(faulty(query, SyntaxProblem.of(e))));
        } catch (Refusal e) {
            return runs.reading(() -> telling.apply(problem(e.status(), e.getMessage())));
        }
    }

    private Map<String, Object> report(QueryExecResult result) {
        Map<String, Object> report = new HashMap<>(Map.of("status", 200));
        if (result.isBoolean()) {
            report.put("text", result.booleanResult() ? "Yes." : "No.");
        } else if (result.isRowSet()) {
            rows(Answer.of(result.rowSet()), report);
        } else {
            triples(result.graph(), report);
        }
        return report;
    }

    private void rows(Answer whole, Map<String, Object> report) {
        Answer answer =
                new Answer(whole.columns(), whole.rows().stream().limit(MOST).toList());
        report.put("register", registers.whole(answer));
        report.put("all", whole.rows().size());
        report.putAll(pictures.of(answer));
        report.putAll(graphs.of(answer));
    }

    private void triples(Graph whole, Map<String, Object> report) {
        Graph first = GraphFactory.createDefaultGraph();
        whole.stream().limit(MOST).forEach(first::add);
        report.put("text", ResultPage.turtle(first));
        report.put("triples", first.size());
        report.put("all", whole.size());
        report.putAll(graphs.of(first));
    }

    static Map<String, Object> problem(int status, String sentence) {
        return new HashMap<>(Map.of("status", status, "problem", sentence));
    }

    /** Where it is wrong, with the line that is. */
    private static Map<String, Object> faulty(String query, String sentence) {
        Map<String, Object> report = problem(400, sentence);
        Matcher place = PLACE.matcher(sentence);
        if (place.find()) {
            int line = Integer.parseInt(place.group(1));
            report.put("line", line);
            report.put("column", Integer.parseInt(place.group(2)));
            query.lines().skip(line - 1L).findFirst().ifPresent(text -> report.put("excerpt", text));
        }
        return report;
    }
}
