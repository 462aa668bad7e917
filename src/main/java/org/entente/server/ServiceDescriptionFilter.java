package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.export.RdfFormat;

/** Answers a bare GET of the endpoint with its description, as the SPARQL protocol asks for; people learn its use. */
final class ServiceDescriptionFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient Holdings holdings;

    ServiceDescriptionFilter(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean bare = List.of("GET", "HEAD").contains(request.getMethod()) && request.getQueryString() == null;
        if (bare) {
            describe(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RdfFormat> format = GraphReply.format(request);
        if (GraphReply.prefersPage(request)) {
            response.addHeader("Vary", "Accept");
            Replies.seeOther(response, "/use");
        } else if (format.isEmpty()) {
            GraphReply.refuse(response, Negotiation.HTML);
        } else {
            DatasetGraph dataset = holdings.library().dataset();
            dataset.begin(TxnType.READ);
            try {
                Graph description =
                        ServiceDescription.of(Asked.address(request), holdings).getGraph();
                new GraphReply(request, response, holdings.library().state().since()).send(description, format.get());
            } finally {
                dataset.end();
            }
        }
    }
}
