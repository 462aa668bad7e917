package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets pages of any origin read, as the data is public; credentials are never asked for, so none are allowed. Tells
 * caches, too, that every answer comes compressed or not.
 */
final class OpenToAll extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String A_DAY = "86400";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Location");
        response.setHeader("Vary", "Accept-Encoding");
        boolean preflight =
                request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
        if (preflight) {
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
            response.setHeader(
                    "Access-Control-Allow-Headers", "Accept, Content-Type, If-Modified-Since, If-None-Match");
            response.setHeader("Access-Control-Max-Age", A_DAY);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }
}
