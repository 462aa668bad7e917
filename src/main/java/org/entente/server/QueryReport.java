package org.entente.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.portraits.Portraits;
import org.entente.questions.Answer;
import org.entente.server.QueryRuns.Refused;
import org.entente.server.QueryRuns.Result;
import org.entente.server.QueryRuns.Rows;
import org.entente.server.QueryRuns.Triples;
import org.entente.server.QueryRuns.Yes;

/** What a page tells of the answer to a query, or of what is wrong with it. */
final class QueryReport {
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
    private static final long MILLION = 1_000_000;

    private final QueryRuns runs;
    private final Registers registers;
    private final QueryPictures pictures;

    QueryReport(Drawn drawn, QueryRuns runs, Portraits portraits) {
        this.runs = runs;
        this.registers = new Registers(drawn.library());
        this.pictures = new QueryPictures(drawn, portraits);
    }

    Map<String, Object> of(String query, String run) {
        Optional<String> wrong = SyntaxProblem.in(query);
        if (wrong.isPresent()) {
            return faulty(query, wrong.get());
        }
        long start = System.nanoTime();
        Result result = runs.ask(query, run);
        long milliseconds = (System.nanoTime() - start) / MILLION;
        Map<String, Object> report = report(result);
        report.put("milliseconds", milliseconds);
        return report;
    }

    private Map<String, Object> report(Result result) {
        Map<String, Object> report = new HashMap<>(Map.of("status", 200));
        if (result instanceof Refused refused) {
            return problem(refused.status(), refused.sentence());
        }
        if (result instanceof Yes yes) {
            report.put("text", yes.holds() ? "Yes." : "No.");
        } else if (result instanceof Triples triples) {
            report.put("text", ResultPage.turtle(triples.graph()));
            report.put("triples", triples.graph().size());
            report.put("more", triples.more());
        } else if (result instanceof Rows rows) {
            Answer answer = rows.answer();
            report.put("register", registers.whole(answer));
            report.put("more", rows.more());
            report.putAll(pictures.of(answer));
        }
        return report;
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
