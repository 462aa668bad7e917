package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.entente.documenting.ShapesDocument;
import org.entente.export.RdfFormat;
import org.entente.ontology.OntologyFile;

/** The ontology, its codes or its shapes: a page made from the file, or the file itself. */
final class VocabularyPage extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final OntologyFile file;
    private final transient Holdings holdings;

    VocabularyPage(OntologyFile file, Holdings holdings) {
        this.file = file;
        this.holdings = holdings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RdfFormat> extension = RdfFormat.ofFile(request.getServletPath());
        Optional<String> type = extension.map(RdfFormat::mediaType).or(() -> GraphReply.pageOrData(request));
        if (type.isEmpty()) {
            GraphReply.refuse(response, Negotiation.HTML);
            return;
        }
        links(response);
        GraphReply reply =
                new GraphReply(request, response, holdings.library().state().since());
        if (type.get().equals(Negotiation.HTML)) {
            page(reply);
        } else if (type.get().equals(RdfFormat.TTL.mediaType())) {
            reply.send(file.text(), type.get());
        } else {
            reply.send(file.graph(), RdfFormat.ofMediaType(type.get()).orElseThrow());
        }
    }

    private void links(HttpServletResponse response) {
        for (RdfFormat format : GraphReply.FORMATS) {
            response.addHeader(
                    "Link",
                    "</" + file.word() + "." + format.word() + ">; rel=\"alternate\"; type=\"" + format.mediaType()
                            + "\"");
        }
    }

    private void page(GraphReply reply) throws IOException {
        switch (file) {
            case ONTOLOGY -> reply.send(filled("ontology.ftlh", holdings.ontology()), Negotiation.HTML);
            case SHAPES -> reply.send(filled("shapes.ftlh", ShapesDocument.of()), Negotiation.HTML);
            case CODES -> Replies.seeOther(reply.response(), "/ontology#codes");
        }
    }

    private String filled(String template, Object document) {
        return Templates.fill(
                template,
                Map.of(
                        "document",
                        document,
                        "formats",
                        GraphReply.FORMATS,
                        "base",
                        holdings.library().base(),
                        "linked",
                        new LinkedTerms()));
    }
}
