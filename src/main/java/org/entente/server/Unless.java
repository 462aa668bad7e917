package org.entente.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;

/** A filter of all addresses but some. */
final class Unless implements Filter {
    private final Set<String> others;
    private final Filter filter;

    /** @param others addresses, each for itself; one that ends in a star for all below */
    Unless(Set<String> others, Filter filter) {
        this.others = Set.copyOf(others);
        this.filter = filter;
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
        } else {
            filter.doFilter(request, response, chain);
        }
    }
}
