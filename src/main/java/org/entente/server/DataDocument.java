package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.entente.describing.Description;
import org.entente.export.RdfFormat;
import org.entente.export.RdfWriter;

/** What the graph says of one thing, as RDF. */
final class DataDocument extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final transient Library library;

    DataDocument(Library library) {
        this.library = library;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ThingAddress> address = ThingAddress.of(request.getPathInfo());
        Optional<Description> description = address.flatMap(known -> library.describe(known.id(), page(request)));
        if (description.isEmpty()) {
            Replies.noThing(response);
            return;
        }
        Optional<RdfFormat> format = address.get().format().or(() -> Negotiation.data(request));
        if (format.isEmpty()) {
            Negotiation.refuse(response);
            return;
        }
        links(address.get(), description.get(), response);
        String tag = library.tag(format.get().word());
        if (Replies.unchanged(request, response, tag)) {
            return;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        RdfWriter.write(description.get().quads().stream(), format.get(), body);
        Replies.bytes(response, 200, format.get().mediaType() + "; charset=utf-8", body.toByteArray());
    }

    /** The page of claims that is asked for; nothing but a number from 1 on is one. */
    private static int page(HttpServletRequest request) {
        String page = Optional.ofNullable(request.getParameter("page")).orElse("1");
        return page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 0;
    }

    private static void links(ThingAddress address, Description description, HttpServletResponse response) {
        response.setHeader("Vary", "Accept");
        response.addHeader("Link", "<" + description.thing() + ">; rel=\"describes\"");
        response.addHeader("Link", "<" + LICENCE + ">; rel=\"license\"");
        response.addHeader("Link", "</page/" + address.id() + ">; rel=\"alternate\"; type=\"text/html\"");
        for (RdfFormat format : ThingAddress.offered()) {
            response.addHeader(
                    "Link",
                    "</data/" + address.id() + "." + format.word() + ">; rel=\"alternate\"; type=\""
                            + format.mediaType() + "\"");
        }
        if (description.page() < description.pages()) {
            response.addHeader("Link", "<?page=" + (description.page() + 1) + ">; rel=\"next\"");
        }
    }
}
