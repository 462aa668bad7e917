package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.entente.guarding.Turns;

/**
 * Lets what takes memory and work be made for a few at a time, one client in turn with another, and sent when it is made, so
 * that nobody waits for those who read slowly. Who waits holds nothing of the data, and who waits too long is told to come
 * again. What is kept needs no turn.
 */
final class InTurn extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient Turns turns;
    private final transient Means means;
    private final Duration patience;

    InTurn(Turns turns, Means means, Duration patience) {
        this.turns = turns;
        this.means = means;
        this.patience = patience;
    }

    /** By what it is known who asks, what is sent whole, and what need not be made again. */
    record Means(Clients clients, WholeFilter whole, Kept kept) {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Kept.Page> known = means.kept.page(request);
        if (known.isPresent()) {
            known.get().send(request, response);
        } else {
            make(request, response, chain);
        }
    }

    private void make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String client = means.clients.of(request);
        WholeResponse made = means.whole.empty(response);
        Optional<Kept.Page> known;
        if (!turns.await(client, patience)) {
            Crowd.refuse(response);
            return;
        }
        try {
            // Somebody before may have made it meanwhile.
            known = means.kept.page(request);
            if (known.isEmpty()) {
                means.kept.keeping(request, made, () -> means.whole.fill(made, request, chain));
            }
        } finally {
            turns.pass(client);
        }
        if (known.isPresent()) {
            known.get().send(request, response);
        } else {
            means.whole.send(made, response);
        }
    }
}
