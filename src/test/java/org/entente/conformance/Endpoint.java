package org.entente.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.entente.dataset.State;
import org.entente.dataset.Versioned;
import org.entente.guarding.Limits;
import org.entente.operators.ColumnExecutor;
import org.entente.server.EntenteServer;
import org.entente.server.EntenteServer.Content;

/** The product's own server, over whatever dataset a test is about, asked over HTTP. */
final class Endpoint implements AutoCloseable {
    private final Shown shown = new Shown();
    private final HttpClient client = HttpClient.newHttpClient();
    private final EntenteServer server;

    Endpoint() throws IOException {
        server = EntenteServer.start(
                new Content(shown, link -> Optional.empty(), "test", Limits.USUAL, Optional.empty()), "localhost", 0);
    }

    /** Starting a server takes longer than most tests, so one serves them all, and what it shows is exchanged. */
    private static final class Shown extends DatasetGraphWrapper implements Versioned {
        private volatile DatasetGraph now = DatasetGraphFactory.create();
        private final AtomicLong exchanges = new AtomicLong();

        Shown() {
            super(DatasetGraphFactory.empty());
            ColumnExecutor.useIn(getContext());
        }

        @Override
        protected DatasetGraph get() {
            return now;
        }

        @Override
        public State state() {
            return new State(BigInteger.valueOf(exchanges.get()), Instant.EPOCH);
        }
    }

    void show(DatasetGraph dataset) {
        shown.now = dataset;
        shown.exchanges.incrementAndGet();
    }

    /** What is shown, to be changed in process: afterwards it counts as another. */
    DatasetGraph shown() {
        shown.exchanges.incrementAndGet();
        return shown.now;
    }

    HttpResponse<byte[]> query(String query, String accept) {
        return post("/sparql", "application/sparql-query", query.getBytes(StandardCharsets.UTF_8), accept);
    }

    HttpResponse<byte[]> post(String path, String type, byte[] body, String accept) {
        return send(request(path)
                .header("Content-Type", type)
                .header("Accept", accept)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return sendOnce(request.build());
        } catch (IOException e) {
            // A server may close the connection on which it refused a body, and the client only learns of it by trying.
            return again(request.build());
        }
    }

    private HttpResponse<byte[]> again(HttpRequest request) {
        try {
            return sendOnce(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> sendOnce(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
