package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.entente.export.RdfFormat;

/** Chooses among what there is by what is asked for, quality values and wildcards included. */
final class Negotiation {
    static final String HTML = "text/html";
    private static final List<String> RDF =
            Arrays.stream(ThingAddress.offered()).map(RdfFormat::mediaType).toList();
    private static final AcceptList DATA = list(RDF.stream());
    private static final AcceptList PAGE_OR_DATA = list(Stream.concat(Stream.of(HTML), RDF.stream()));

    private Negotiation() {}

    private static AcceptList list(Stream<String> types) {
        return AcceptList.create(types.toArray(String[]::new));
    }

    /** The format of data that suits best; absent if none does. */
    static Optional<RdfFormat> data(HttpServletRequest request) {
        return best(request, DATA).flatMap(RdfFormat::ofMediaType);
    }

    /** The media type of a page or of data that suits best; absent if none does. */
    static Optional<String> pageOrData(HttpServletRequest request) {
        return best(request, PAGE_OR_DATA);
    }

    private static Optional<String> best(HttpServletRequest request, AcceptList offered) {
        String accept = request.getHeader("Accept");
        MediaType best = ConNeg.match(accept == null || accept.isBlank() ? "*/*" : accept, offered);
        return Optional.ofNullable(best).map(MediaType::getContentTypeStr);
    }

    static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        Replies.text(
                response,
                406,
                "There is nothing of that type here; there are " + HTML + ", " + String.join(", ", RDF) + ".");
    }
}
