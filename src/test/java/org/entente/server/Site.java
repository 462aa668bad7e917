package org.entente.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.guarding.Limits;
import org.entente.server.EntenteServer.Address;
import org.entente.server.EntenteServer.Content;
import org.entente.store.ArticleStore;
import org.entente.store.Ground;

/** The shipped graph on a free port of the loopback interface, asked over HTTP. */
final class Site implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final EntenteServer server;

    Site() {
        this(Map.of());
    }

    /** @param sentences what each link to a passage leads to */
    Site(Map<String, String> sentences) {
        this(Ground.shipped(), sentences);
    }

    Site(DatasetGraph dataset, Map<String, String> sentences) {
        this(new Content(
                dataset, link -> Optional.ofNullable(sentences.get(link)), "test", Limits.USUAL, Optional.empty()));
    }

    /** The shipped graph, of which a query may cost little. */
    Site(Limits limits) {
        this(new Content(Ground.shipped(), link -> Optional.empty(), "test", limits, Optional.empty()));
    }

    /** A data folder, which takes changes with a token. */
    Site(ArticleStore store, Token token) {
        this(new Content(
                store.dataset(),
                link -> Optional.empty(),
                "test",
                Limits.USUAL,
                Optional.of(new EntenteServer.Writing(store, Optional.of(token)))));
    }

    /** The shipped graph, as an operator wants it served. */
    Site(Limits limits, Operating operating) {
        this(new Content(Ground.shipped(), link -> Optional.empty(), "test", limits, Optional.empty()), operating);
    }

    private Site(Content content) {
        this(content, Operating.USUAL);
    }

    private Site(Content content, Operating operating) {
        try {
            server = EntenteServer.start(content, operating, new Address("localhost", 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EntenteServer server() {
        return server;
    }

    /** @param headers names and values in turn */
    HttpResponse<String> ask(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            // A server may close the connection on which it refused a body; nothing else should be sent on that one.
            HttpClient used = body.isEmpty() ? client : HttpClient.newHttpClient();
            return used.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String query(String sparql) {
        return "/sparql?query=" + encoded(sparql);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String contentType(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", "");
    }

    @Override
    public void close() {
        server.close();
    }
}
