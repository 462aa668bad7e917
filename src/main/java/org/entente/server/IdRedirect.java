package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.entente.export.RdfFormat;

/** A thing is no document: its address leads to the page or the data about it, whichever suits the asker. */
final class IdRedirect extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int SEE_OTHER = 303;

    private final transient Library library;

    IdRedirect(Library library) {
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
        Optional<String> type =
                address.get().format().map(RdfFormat::mediaType).or(() -> Negotiation.pageOrData(request));
        if (type.isEmpty()) {
            Negotiation.refuse(address.get().id(), request, response);
            return;
        }
        String id = address.get().id();
        response.setStatus(SEE_OTHER);
        response.addHeader("Vary", "Accept");
        response.setHeader(
                "Location",
                RdfFormat.ofMediaType(type.get())
                        .map(format -> ThingAddress.data(id, format))
                        .orElse(ThingAddress.page(id)));
    }
}
