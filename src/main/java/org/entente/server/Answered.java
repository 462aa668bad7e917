package org.entente.server;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * A request that has been answered, as far as its operator is told of it: neither its query nor its headers, in which
 * secrets may stand.
 *
 * @param path as it was sent, percent signs and all
 * @param bytes of the body as it went over the wire
 * @param outcome what became of an article or a file of the register that was to be changed, where that was decided
 */
record Answered(
        Instant time,
        String method,
        String path,
        int status,
        long bytes,
        long nanos,
        String client,
        Optional<String> outcome) {
    /** Tells the sender of a change, and its operator, what became of it. */
    static final String OUTCOME = "Entente-Outcome";

    private static final int LONGEST_VALUE = 300;
    private static final Set<String> CHANGING = Set.of("PUT", "DELETE");

    static Answered of(Request request, Response response) {
        return new Answered(
                Instant.ofEpochMilli(Request.getTimeStamp(request)),
                request.getMethod(),
                Optional.ofNullable(request.getHttpURI().getPath()).orElse("-"),
                response.getStatus(),
                Response.getContentBytesWritten(response),
                System.nanoTime() - request.getBeginNanoTime(),
                Optional.ofNullable(Request.getRemoteAddr(request)).orElse("-"),
                Optional.ofNullable(response.getHeaders().get(OUTCOME)));
    }

    double seconds() {
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }

    /** Whether it was to change what is kept. */
    boolean changes() {
        return CHANGING.contains(method)
                && (path.startsWith(ArticlesServlet.PATH + "/") || path.startsWith(RegisterServlet.PATH + "/"));
    }

    /** The whole of it in one line of words and values. */
    String line() {
        StringBuilder line = new StringBuilder();
        add(line, "time", time.truncatedTo(ChronoUnit.MILLIS).toString());
        add(line, "method", method);
        add(line, "path", path);
        add(line, "status", String.valueOf(status));
        add(line, "bytes", String.valueOf(bytes));
        add(line, "ms", String.format(Locale.ROOT, "%.1f", nanos / (double) TimeUnit.MILLISECONDS.toNanos(1)));
        add(line, "client", client);
        if (changes()) {
            add(line, "article", path.substring(path.indexOf('/', 1) + 1));
        }
        outcome.ifPresent(became -> add(line, "outcome", became));
        return line.toString();
    }

    private static void add(StringBuilder line, String word, String value) {
        line.append(line.isEmpty() ? "" : " ").append(word).append('=').append(plain(value));
    }

    /** Nobody who sends a request writes lines of this log: what is not a plain sign of ASCII is written as its number. */
    private static String plain(String value) {
        StringBuilder plain = new StringBuilder();
        value.codePoints().limit(LONGEST_VALUE).forEach(sign -> {
            if (sign > ' ' && sign < 0x7F && sign != '"' && sign != '=' && sign != '\\') {
                plain.append((char) sign);
            } else {
                plain.append(String.format(Locale.ROOT, "\\u%04x", sign));
            }
        });
        return plain.append(value.codePointCount(0, value.length()) > LONGEST_VALUE ? "..." : "")
                .toString();
    }
}
