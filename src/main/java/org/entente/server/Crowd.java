package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leaves threads for others: only so many may have something of one kind under way, and who comes then is told at once. */
final class Crowd extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient Turns turns;
    private final transient Clients clients;

    Crowd(Turns turns, Clients clients) {
        this.turns = turns;
        this.clients = clients;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String client = clients.of(request);
        if (!turns.enter(client)) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.leave(client);
        }
    }

    static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "10");
        Replies.text(response, 503, "Too much of this is asked for just now; ask again in a while.");
    }
}
