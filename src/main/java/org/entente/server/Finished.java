package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An answer that was made, and can be given again: its body, and the headers that are its own. */
record Finished(String type, Map<String, List<String>> headers, byte[] body) {
    private static final List<String> HEADERS =
            List.of("Content-Disposition", "Content-Security-Policy", "Link", "Referrer-Policy", "Vary");
    private static final Set<String> CONDITIONAL = Set.of("GET", "HEAD");

    static Finished of(WholeResponse made) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String name : HEADERS) {
            if (made.containsHeader(name)) {
                headers.put(name, List.copyOf(made.getHeaders(name)));
            }
        }
        return new Finished(made.getContentType(), headers, made.bytes());
    }

    /** Gives it to somebody who may have it already. */
    void send(Edition edition, HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        if (CONDITIONAL.contains(request.getMethod()) && edition.isHeld(request, response)) {
            return;
        }
        edition.tell(response);
        Replies.bytes(response, 200, type, body);
    }
}
