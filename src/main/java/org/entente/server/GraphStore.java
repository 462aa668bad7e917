package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.export.RdfFormat;

/** The graph store, for reading: one graph whole, with its length and an entity tag, or the union of all. */
final class GraphStore extends HttpServlet {
    private static final long serialVersionUID = 1;
    static final String PATH = "/data";
    private static final int TOO_LARGE = 413;
    private static final int MOST = 500_000;

    private final transient Library library;
    private final int most;

    GraphStore(Library library) {
        this(library, MOST);
    }

    /** @param most triples of a graph that are sent */
    GraphStore(Library library, int most) {
        this.library = library;
        this.most = most;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean union = request.getParameter("default") != null;
        String[] names =
                Optional.ofNullable(request.getParameterValues("graph")).orElse(new String[0]);
        if (names.length + (union ? 1 : 0) != 1) {
            Replies.text(
                    response, 400, "Say which graph: /data?default for the union of all, /data?graph=IRI for one.");
            return;
        }
        DatasetGraph dataset = library.dataset();
        Node name = NodeFactory.createURI(union ? "" : names[0]);
        if (!union && !dataset.containsGraph(name)) {
            Replies.text(response, 404, "There is no such graph here; /articles and /.well-known/void tell of all.");
        } else {
            send(union ? dataset.getDefaultGraph() : dataset.getGraph(name), request, response);
        }
    }

    private void send(Graph graph, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RdfFormat> format = GraphReply.format(request);
        if (format.isEmpty()) {
            GraphReply.refuse(response);
        } else if (graph.stream().skip(most).findAny().isPresent()) {
            Replies.text(
                    response,
                    TOO_LARGE,
                    "This graph has more than " + most
                            + " triples; read one of a single article, or use “entente export”.");
        } else {
            new GraphReply(request, response, library.state().since()).send(graph, format.get());
        }
    }
}
