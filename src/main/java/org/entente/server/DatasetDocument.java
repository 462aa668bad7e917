package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.entente.documenting.DatasetDescription;
import org.entente.documenting.Published;
import org.entente.export.RdfFormat;

/** The description of the data set, under the address at which it is asked for. */
final class DatasetDocument extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Holdings holdings;

    DatasetDocument(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RdfFormat> format = GraphReply.format(request);
        if (format.isEmpty()) {
            GraphReply.refuse(response);
            return;
        }
        Library library = holdings.library();
        Published published = new Published(
                library.base(), Asked.address(request), library.state().name(), Downloads.all());
        Model description = DatasetDescription.of(holdings.census(), published);
        new GraphReply(request, response, library.state().since()).send(description.getGraph(), format.get());
    }
}
