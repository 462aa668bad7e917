package org.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends HTML pages, which need nothing from elsewhere and run no script. */
final class Pages {
    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private Pages() {}

    static void send(HttpServletResponse response, String html) throws IOException {
        response.setHeader("Content-Security-Policy", NOTHING_FROM_ELSEWHERE);
        Replies.bytes(response, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }
}
