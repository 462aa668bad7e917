package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.guarding.Room;

/** Leaves threads for others: only so many may have something of one kind under way, and who comes then is told at once. */
final class Crowd extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient Room room;
    private final transient Clients clients;

    Crowd(Room room, Clients clients) {
        this.room = room;
        this.clients = clients;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String client = clients.of(request);
        if (!room.enter(client)) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            room.leave(client);
        }
    }

    static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "10");
        Replies.text(response, 503, "Too much of this is asked for just now; ask again in a while.");
    }
}
