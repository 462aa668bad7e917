package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.reading.Source;

/** A fact file that came over HTTP. */
final class Received {
    /** More bytes are no fact file. */
    private static final int MOST_BYTES = Source.MOST_BYTES;

    private static final Set<String> TYPES =
            Set.of("application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml", "application/json");

    private Received() {}

    /** The bytes; absent if they were refused, which the sender has then been told. */
    static Optional<byte[]> of(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = Optional.ofNullable(request.getContentType()).orElse("application/yaml");
        String[] parts = type.toLowerCase(Locale.ROOT).split("\\s*;\\s*");
        if (!TYPES.contains(parts[0].strip())) {
            refuse(
                    response,
                    415,
                    "A fact file is sent as application/yaml or application/json, not as " + parts[0]
                            + "; with curl: -H 'Content-Type: application/yaml' --data-binary @FILE");
            return Optional.empty();
        }
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("charset=") && !parts[i].matches("charset=\"?utf-?8\"?")) {
                refuse(response, 415, "A fact file is sent in UTF-8, not in " + parts[i].substring(8) + ".");
                return Optional.empty();
            }
        }
        String coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            response.setHeader("Accept-Encoding", "identity");
            refuse(response, 415, "A fact file is sent as it is, not in the coding " + coding + ".");
            return Optional.empty();
        }
        byte[] body = request.getContentLengthLong() > MOST_BYTES
                ? new byte[MOST_BYTES + 1]
                : request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            refuse(
                    response,
                    413,
                    "A fact file has at most " + MOST_BYTES
                            + " bytes; send one article a file, and pointers to its text instead of the text.");
            return Optional.empty();
        }
        return Optional.of(body);
    }

    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setHeader("Connection", "close");
        Replies.text(response, status, sentence);
    }
}
