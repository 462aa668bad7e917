package org.entente.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** Lets each page see the data in one state from its first line to its last, whatever is written meanwhile. */
final class InOneState implements Filter {
    /** The engine's own endpoints, which see to this themselves, and what writes. */
    private final Set<String> others;

    private final DatasetGraph dataset;

    /** @param others addresses, each for itself; one that ends in a star for all below */
    InOneState(DatasetGraph dataset, Set<String> others) {
        this.dataset = dataset;
        this.others = others;
    }

    /** The address of a servlet, with a star behind it if it was asked for something below. */
    private static String mapping(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : "/*");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (others.contains(mapping((HttpServletRequest) request))) {
            chain.doFilter(request, response);
            return;
        }
        dataset.begin(TxnType.READ);
        try {
            chain.doFilter(request, response);
        } finally {
            dataset.end();
        }
    }
}
