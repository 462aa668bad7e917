package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.entente.export.RdfFormat;
import org.entente.export.RdfWriter;
import org.entente.facts.Digest;

/**
 * Sends one graph, Turtle unless something else is asked for, or the page about it, and not again to who has it already.
 *
 * @param loaded since when the data has been as it is
 */
record GraphReply(HttpServletRequest request, HttpServletResponse response, Instant loaded) {
    static final List<RdfFormat> FORMATS = List.of(RdfFormat.TTL, RdfFormat.JSONLD, RdfFormat.NT, RdfFormat.RDF);
    private static final int TAG_DIGITS = 16;

    private static Stream<String> types() {
        return FORMATS.stream().map(RdfFormat::mediaType);
    }

    /** The format that suits best; absent if none does. */
    static Optional<RdfFormat> format(HttpServletRequest request) {
        return Negotiation.best(request, types()).flatMap(RdfFormat::ofMediaType);
    }

    /** The media type that suits best where there is a page too. */
    static Optional<String> pageOrData(HttpServletRequest request) {
        return Negotiation.best(request, Stream.concat(Stream.of(Negotiation.HTML), types()));
    }

    /** Whether a page is asked for by name where data is the usual answer. */
    static boolean prefersPage(HttpServletRequest request) {
        return Negotiation.best(request, Stream.concat(types(), Stream.of(Negotiation.HTML)))
                .filter(Negotiation.HTML::equals)
                .isPresent();
    }

    /** @param more types that there are besides those of data */
    static void refuse(HttpServletResponse response, String... more) throws IOException {
        response.addHeader("Vary", "Accept");
        String offered = Stream.concat(Stream.of(more), types()).collect(Collectors.joining(", "));
        Replies.text(response, 406, "There is nothing of that type here; there are " + offered + ".");
    }

    void send(Graph graph, RdfFormat format) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        RdfWriter.write(graph.stream().map(triple -> new Quad(Quad.defaultGraphIRI, triple)), format, body);
        send(body.toString(StandardCharsets.UTF_8), format.mediaType());
    }

    /** Sends a text that is the same for everybody who asks for this type at this address. */
    void send(String body, String type) throws IOException {
        response.addHeader("Vary", "Accept");
        Edition edition = new Edition("\"" + Digest.name(TAG_DIGITS, body) + "\"", loaded);
        if (edition.isHeld(request, response)) {
            return;
        }
        if (type.equals(Negotiation.HTML)) {
            Pages.send(response, body);
        } else {
            Replies.bytes(response, 200, type + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
