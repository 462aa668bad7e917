package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Stops a query that its asker no longer waits for: a POST to {@code /query/stop?run=} with the name that the asker gave it. */
final class QueryStop extends HttpServlet {
    private static final long serialVersionUID = 1;
    static final String PATH = "/query/stop";

    private final transient QueryRuns runs;

    QueryStop(QueryRuns runs) {
        this.runs = runs;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean stopped =
                runs.stop(Optional.ofNullable(request.getParameter("run")).orElse(""));
        Replies.text(
                response,
                stopped ? 200 : 404,
                stopped ? "The query is stopped." : "No query of that name is under way.");
    }
}
