package org.entente.bench.asking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A SPARQL endpoint that is asked as a client does: by GET, on connections that stay open, each answer read whole. */
public record Endpoint(URI address) {
    /** Who has not answered by then is taken not to. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String ROWS = "application/sparql-results+json";
    private static final String TRIPLES = "application/n-triples, text/plain;q=0.9";
    private static final int OK = 200;

    /** Lets so many clients keep their connections; it must be told before the first one is made. */
    public static void keepOpen(int connections) {
        System.setProperty("http.maxConnections", Integer.toString(connections));
    }

    /**
     * What came back.
     *
     * @param took from the first byte sent to the last one read
     */
    public record Reply(byte[] body, Duration took) {}

    /** @throws IOException if there is no answer, or one that is none */
    public Reply ask(Question question, Constants constants) throws IOException {
        return ask(question.about(constants), question.constructs());
    }

    /** @param constructs whether the answer is a graph */
    public Reply ask(String query, boolean constructs) throws IOException {
        long start = System.nanoTime();
        String parameters = "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address + parameters).toURL().openConnection();
        connection.setConnectTimeout((int) PATIENCE.toMillis());
        connection.setReadTimeout((int) PATIENCE.toMillis());
        connection.setRequestProperty("Accept", constructs ? TRIPLES : ROWS);
        if (connection.getResponseCode() != OK) {
            throw new IOException("status " + connection.getResponseCode() + " " + whole(connection.getErrorStream()));
        }
        byte[] body = whole(connection.getInputStream()).toByteArray();
        return new Reply(body, Duration.ofNanos(System.nanoTime() - start));
    }

    private static ByteArrayOutputStream whole(InputStream stream) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (stream != null) {
            try (stream) {
                stream.transferTo(body);
            }
        }
        return body;
    }
}
