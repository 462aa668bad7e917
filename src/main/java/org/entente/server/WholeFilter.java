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

    private static final long ROOM = Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 4);
    private static final int TOO_LARGE = 413;

    private final AtomicLong held = new AtomicLong();
    private final long room;

    WholeFilter() {
        this(ROOM);
    }

    /** @param room bytes that may be held at once, and half of it for one answer */
    WholeFilter(long room) {
        this.room = room;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        WholeResponse whole = empty(response);
        fill(whole, request, chain);
        send(whole, response);
    }

    /** What an answer is to be written into. */
    WholeResponse empty(HttpServletResponse response) {
        return new WholeResponse(response, (int) Math.min(Integer.MAX_VALUE - 8L, room / 2));
    }

    /** Lets an answer be written, as far as there is room for it. */
    void fill(WholeResponse whole, HttpServletRequest request, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, whole);
        } catch (WholeResponse.TooMuch e) {
            // As the response itself tells, also where somebody else has caught this.
        }
    }

    /** Sends an answer, or says why there is none. */
    void send(WholeResponse whole, HttpServletResponse response) throws IOException {
        if (whole.isTooMuch()) {
            instead(
                    response,
                    TOO_LARGE,
                    "This is larger than " + room / 2
                            + " bytes, more than is sent at once; ask for a part, or use “entente export”.");
            return;
        }
        sendAll(whole, response);
    }

    private void sendAll(WholeResponse whole, HttpServletResponse response) throws IOException {
        long size = whole.size();
        try {
            if (held.addAndGet(size) > room) {
                response.setHeader("Retry-After", "10");
                instead(response, 503, "Too many large answers are being read just now; ask again in a while.");
            } else {
                whole.send();
            }
        } finally {
            held.addAndGet(-size);
        }
    }

    private static void instead(HttpServletResponse response, int status, String sentence) throws IOException {
        for (String header : new String[] {"ETag", "Last-Modified", "Content-Disposition"}) {
            response.setHeader(header, null);
        }
        Replies.text(response, status, sentence);
    }
}
