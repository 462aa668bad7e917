package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Refuses updates before anything reads them: the endpoint is for queries. */
final class UpdateFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String UPDATE = "application/sparql-update";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (type.toLowerCase(Locale.ROOT).startsWith(UPDATE) || request.getParameter("update") != null) {
            // The body is left unread, so nothing else can be asked on this connection.
            response.setHeader("Connection", "close");
            Replies.text(response, 403, "Nothing is changed here: this endpoint answers queries and takes no updates.");
        } else {
            chain.doFilter(request, response);
        }
    }
}
