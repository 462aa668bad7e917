package org.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends HTML pages, which run and load nothing but what this server itself hands out. */
final class Pages {
    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    private Pages() {}

    static void send(HttpServletResponse response, String html) throws IOException {
        send(response, 200, html);
    }

    /** A page that may be shown in other sites' frames. */
    static void send(HttpServletResponse response, int status, String html) throws IOException {
        send(response, status, html, "*", "strict-origin-when-cross-origin");
    }

    /** A page that is shown by itself, and of which other sites hear nothing. */
    static void sendAlone(HttpServletResponse response, int status, String html) throws IOException {
        send(response, status, html, "'none'", "no-referrer");
    }

    private static void send(HttpServletResponse response, int status, String html, String frames, String referrer)
            throws IOException {
        response.setHeader("Content-Security-Policy", NOTHING_FROM_ELSEWHERE + frames);
        response.setHeader("Referrer-Policy", referrer);
        Replies.bytes(response, status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }
}
