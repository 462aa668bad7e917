package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.entente.export.PublishedContext;
import org.entente.facts.Digest;

/** The JSON-LD context that the documents of things refer to. */
final class ContextDocument extends HttpServlet {
    /** Where it is to be had. */
    static final String PATH = "/context.jsonld";

    private static final long serialVersionUID = 1;
    private static final int DIGITS = 16;

    /** The terms change with the program only, and readers of many documents should load them once. */
    private static final String A_DAY = "public, max-age=86400";

    private final transient Instant loaded;

    ContextDocument(Instant loaded) {
        this.loaded = loaded;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = PublishedContext.shipped().text();
        Edition edition = new Edition("\"" + Digest.name(DIGITS, text) + "\"", loaded, A_DAY);
        if (!edition.isHeld(request, response)) {
            Replies.bytes(response, 200, "application/ld+json", text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
