package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends an answer when the last of its bytes is written, with its length: what cannot be written to its end is not begun. No
 * more is held for clients that read slowly than there is room for.
 */
final class WholeFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final AtomicLong held = new AtomicLong();
    private final long most;

    WholeFilter() {
        this(Runtime.getRuntime().maxMemory() / 4);
    }

    /** @param most bytes that may be held at once */
    WholeFilter(long most) {
        this.most = most;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        WholeResponse whole = new WholeResponse(response);
        chain.doFilter(request, whole);
        long size = whole.size();
        try {
            if (held.addAndGet(size) > most && held.get() > size) {
                response.reset();
                response.setHeader("Retry-After", "10");
                Replies.text(response, 503, "Too many large answers are being read just now; ask again in a while.");
            } else {
                whole.send();
            }
        } finally {
            held.addAndGet(-size);
        }
    }
}
