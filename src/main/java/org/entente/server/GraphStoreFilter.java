package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Asks which graph is meant where a request of the graph store names none. The engine would answer with the whole
 * dataset, and with every triple twice: in its own graph and in the union.
 */
final class GraphStoreFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getParameter("default") != null || request.getParameter("graph") != null) {
            chain.doFilter(request, response);
        } else {
            Replies.text(
                    response, 400, "Say which graph: /data?default for the union of all, /data?graph=IRI for one.");
        }
    }
}
