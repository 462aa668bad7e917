package org.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.entente.describing.Description;
import org.entente.export.RdfFormat;

/** What the headers of a thing's page and data say of each other, in the relations that signposting.org agrees on. */
final class ThingLinks {
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final String id;
    private final HttpServletResponse response;

    ThingLinks(String id, HttpServletResponse response) {
        this.id = id;
        this.response = response;
    }

    /**
     * Of the page: the data describes what the page is about.
     *
     * @param types what the thing is, in the terms of schema.org
     */
    void ofPage(Node thing, List<String> types) {
        common(thing, types);
        link("https://schema.org/AboutPage", "type");
        for (RdfFormat format : ThingAddress.offered()) {
            link(ThingAddress.data(id, format), "describedby", format.mediaType());
            link(ThingAddress.data(id, format), "alternate", format.mediaType());
        }
    }

    /** Of the data in some format. */
    void ofData(Description description, List<String> types) {
        common(description.thing(), types);
        link("/.well-known/void", "describedby");
        link(ThingAddress.page(id), "alternate", Negotiation.HTML);
        for (RdfFormat format : ThingAddress.offered()) {
            link(ThingAddress.data(id, format), "alternate", format.mediaType());
        }
        if (description.page() > 1) {
            link("?page=" + (description.page() - 1), "prev");
        }
        if (description.page() < description.pages()) {
            link("?page=" + (description.page() + 1), "next");
        }
    }

    private void common(Node thing, List<String> types) {
        response.addHeader("Vary", "Accept");
        link(thing.getURI(), "cite-as");
        link(thing.getURI(), "describes");
        link(LICENCE, "license");
        types.forEach(type -> link(type, "type"));
    }

    private void link(String target, String relation) {
        response.addHeader("Link", String.format(Locale.ROOT, "<%s>; rel=\"%s\"", target, relation));
    }

    private void link(String target, String relation, String type) {
        response.addHeader("Link", String.format(Locale.ROOT, "<%s>; rel=\"%s\"; type=\"%s\"", target, relation, type));
    }
}
