package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.fuseki.DEF;
import org.entente.facts.Digest;

/**
 * Asks which graph is meant where a request of the graph store names none. The engine would answer with the whole
 * dataset, and with every triple twice: in its own graph and in the union.
 */
final class GraphStoreFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final int TAG_DIGITS = 16;

    private final transient Library library;

    GraphStoreFilter(Library library) {
        this.library = library;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getParameter("default") != null || request.getParameter("graph") != null) {
            answer(request, response, chain);
        } else {
            Replies.text(
                    response, 400, "Say which graph: /data?default for the union of all, /data?graph=IRI for one.");
        }
    }

    /** What is the same as before is not read again; what is not there has no edition. */
    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.addHeader("Vary", "Accept");
        List<String> offered = DEF.rdfOffer.entries().stream()
                .map(MediaRange::getContentTypeStr)
                .toList();
        if (Negotiation.best(request, offered.stream()).isEmpty()) {
            Replies.text(
                    response, 406, "There is nothing of that type here; there are " + String.join(", ", offered) + ".");
            return;
        }
        String asked = request.getQueryString() + " " + request.getHeader("Accept");
        Edition edition = new Edition(
                library.tag(Digest.name(TAG_DIGITS, asked)), library.state().since());
        if (!edition.isHeld(request, response)) {
            chain.doFilter(request, response);
            if (response.getStatus() != HttpServletResponse.SC_OK) {
                response.setHeader("ETag", null);
                response.setHeader("Last-Modified", null);
            }
        }
    }
}
