package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.TxnType;
import org.entente.questions.Asker;
import org.entente.questions.Question;
import org.entente.questions.Questions;
import org.entente.questions.UnfitArgument;

/**
 * The editor of queries: {@code ?query=} is answered beneath it, {@code ?question=} opens a stored question with its
 * arguments, and {@code part=answer} gives the answer alone.
 */
final class QueryPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_LINK = 6000;
    private static final int FORM_TOO_LARGE = 413;
    private static final String QUERY = "query";
    private static final String QUESTION = "question";
    private static final String START = """
            PREFIX ent: <https://w3id.org/entente/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            # Visits, when they were and where they led
            SELECT ?when ?visit ?place WHERE {
              ?visit a ent:Visit ;
                ent:when ?when ;
                ent:place ?place .
            }
            ORDER BY ?when
            """;

    private final transient Library library;
    private final transient QueryReport reports;
    private final Duration budget;

    QueryPage(Drawn drawn, QueryRuns runs) {
        this.library = drawn.library();
        this.budget = runs.budget();
        this.reports = new QueryReport(drawn, runs);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (UnfitArgument e) {
            Replies.text(response, 400, e.getMessage());
        } catch (IllegalStateException e) {
            // The engine has refused to read a form that is larger than any query it would answer.
            Replies.text(response, FORM_TOO_LARGE, "This query is too long to be read; ask in parts.");
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, UnfitArgument {
        String query = parameter(request, QUERY);
        if (query.isBlank()) {
            Pages.send(response, opened(request));
        } else {
            Told told = reports.of(query, request, report -> told(query, request, report));
            Pages.send(response, told.status, told.html);
        }
    }

    private record Told(int status, String html) {}

    private Told told(String query, HttpServletRequest request, Map<String, Object> report) {
        boolean alone = parameter(request, "part").equals("answer");
        Map<String, Object> page = page(query, Optional.empty(), Map.of());
        page.putAll(report);
        return new Told((int) report.get("status"), Templates.fill(alone ? "answer.ftlh" : "query.ftlh", page));
    }

    /** The editor, with a stored question in it where one is named. */
    private String opened(HttpServletRequest request) throws UnfitArgument {
        Map<String, String> arguments = new TreeMap<>(Requested.of(request));
        String name = Optional.ofNullable(arguments.remove(QUESTION)).orElse("");
        Optional<Question> question = Questions.named(name);
        if (!name.isEmpty() && question.isEmpty()) {
            throw new UnfitArgument("question: there is none of the name “" + name + "”; /query lists them.");
        }
        library.dataset().begin(TxnType.READ);
        try {
            String text = question.isEmpty()
                    ? START
                    : StoredQuery.text(question.get(), new Asker(library.dataset()).values(question.get(), arguments));
            return Templates.fill("query.ftlh", page(text, question, arguments));
        } finally {
            library.dataset().end();
        }
    }

    private Map<String, Object> page(String query, Optional<Question> chosen, Map<String, String> arguments) {
        Map<String, Object> page = new HashMap<>(Leads.of(library));
        page.put("questions", Questions.all());
        page.put(QUERY, query);
        page.put("linkable", query.length() <= LONGEST_LINK);
        page.put("arguments", arguments);
        page.put("seconds", budget.toSeconds());
        chosen.ifPresent(question -> page.put("chosen", question));
        return page;
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
