package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.questions.Questions;

/** The first page: what the graph holds, the questions it answers, and how to ask others. */
final class HomePage extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient DatasetGraph dataset;
    private final String version;

    HomePage(DatasetGraph dataset, String version) {
        this.dataset = dataset;
        this.version = version;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = Templates.fill(
                "home.ftlh",
                Map.of(
                        "version", version,
                        "address", request.getRequestURL().toString(),
                        "contents", Rows.of(dataset, "what-the-graph-holds"),
                        "articles", Rows.of(dataset, "articles"),
                        "questions", Questions.all()));
        Pages.send(response, page);
    }
}
