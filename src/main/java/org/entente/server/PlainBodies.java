package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes nothing compressed, as a few bytes of that may be more than memory holds. */
final class PlainBodies extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final int UNSUPPORTED = 415;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Content-Encoding") == null) {
            chain.doFilter(request, response);
        } else {
            Replies.text(response, UNSUPPORTED, "Nothing compressed is taken; send it without Content-Encoding.");
        }
    }
}
