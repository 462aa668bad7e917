package org.entente.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** Lets each page see the data in one state from its first line to its last, whatever is written meanwhile. */
final class InOneState implements Filter {
    private final DatasetGraph dataset;

    InOneState(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        dataset.begin(TxnType.READ);
        try {
            chain.doFilter(request, response);
        } finally {
            dataset.end();
        }
    }
}
