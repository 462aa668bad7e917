package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.entente.describing.Description;
import org.entente.export.RdfFormat;
import org.entente.export.RdfWriter;
import org.entente.export.ThingDocument;

/** What the graph says of one thing, as RDF. */
final class DataDocument extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Library library;

    DataDocument(Library library) {
        this.library = library;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ThingAddress> address = ThingAddress.of(request.getPathInfo())
                .filter(known -> !known.isOfNoFormat() && library.knows(known.id()));
        if (address.isEmpty()) {
            new NoThing(library).answer(request, response);
            return;
        }
        String id = address.get().id();
        Optional<Description> description = library.describe(id, page(request));
        Optional<RdfFormat> format = address.get().format().or(() -> Negotiation.data(request));
        if (description.isEmpty()) {
            int pages = library.describe(id, 1).orElseThrow().pages();
            Replies.text(response, 404, "There is no such page of it; ?page= goes from 1 to " + pages + ".");
        } else if (format.isEmpty()) {
            Negotiation.refuse(id, request, response);
        } else {
            new ThingLinks(id, response).ofData(description.get(), library.types(id));
            send(description.get(), format.get(), request, response);
        }
    }

    private void send(
            Description description, RdfFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Edition edition =
                new Edition(library.tag(format.word()), library.state().since());
        if (!edition.isHeld(request, response)) {
            // JSON-LD has no charset parameter: it is UTF-8 by definition.
            String type = format == RdfFormat.JSONLD ? format.mediaType() : format.mediaType() + "; charset=utf-8";
            Replies.bytes(response, 200, type, body(description, format, request));
        }
    }

    /** One thing in JSON-LD is a tree of triples; the named graphs that they stand in are for TriG. */
    private static byte[] body(Description description, RdfFormat format, HttpServletRequest request) {
        if (format == RdfFormat.JSONLD) {
            // The reference is absolute, so that a document which is stored elsewhere can be read there.
            String context = Requested.host(request) + ContextDocument.PATH;
            return ThingDocument.of(description.thing(), description.quads().stream(), context)
                    .getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Stream<Quad> quads = description.quads().stream();
        RdfWriter.write(format == RdfFormat.TRIG ? withUnion(quads.toList()) : quads, format, body);
        return body.toByteArray();
    }

    /** As in what queries see, the default graph is the union: a client that looks in no other finds the thing there. */
    private static Stream<Quad> withUnion(List<Quad> quads) {
        return Stream.concat(
                quads.stream()
                        .map(quad -> new Quad(Quad.defaultGraphIRI, quad.asTriple()))
                        .distinct(),
                quads.stream());
    }

    /** The page of claims that is asked for; nothing but a number from 1 on is one. */
    private static int page(HttpServletRequest request) {
        String page = Optional.ofNullable(request.getParameter("page")).orElse("1");
        return page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 0;
    }
}
