package org.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends HTML pages, which run and load nothing but what this server itself hands out, and may be shown in other sites' frames. */
final class Pages {
    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *";

    private Pages() {}

    static void send(HttpServletResponse response, String html) throws IOException {
        send(response, 200, html);
    }

    static void send(HttpServletResponse response, int status, String html) throws IOException {
        response.setHeader("Content-Security-Policy", NOTHING_FROM_ELSEWHERE);
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        Replies.bytes(response, status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }
}
