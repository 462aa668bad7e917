package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.export.RdfFormat;
import org.entente.ontology.Ontology;

/** A code is no document: its address leads to where it is documented, or to the file that declares it. */
final class CodeRedirect extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String CODES = "https://w3id.org/entente/code";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String iri = CODES + request.getPathInfo();
        Optional<String> type = GraphReply.pageOrData(request);
        if (!Ontology.shipped().graph().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY)) {
            Replies.text(response, 404, "There is no such code; /ontology#codes lists those that there are.");
        } else if (type.isEmpty()) {
            GraphReply.refuse(response, Negotiation.HTML);
        } else {
            response.addHeader("Vary", "Accept");
            Replies.seeOther(
                    response,
                    RdfFormat.ofMediaType(type.get())
                            .map(format -> "/codes." + format.word())
                            .orElseGet(() -> TermAddress.of(iri).orElseThrow()));
        }
    }
}
