package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.entente.export.RdfFormat;

/** Chooses among what there is by what is asked for, quality values and wildcards included. */
final class Negotiation {
    static final String HTML = "text/html";
    private static final int TOO_LARGE = 431;

    private Negotiation() {}

    /** The format of data that suits best; absent if none does. */
    static Optional<RdfFormat> data(HttpServletRequest request) {
        return best(request, rdf()).flatMap(RdfFormat::ofMediaType);
    }

    /** The media type of a page or of data that suits best; absent if none does. */
    static Optional<String> pageOrData(HttpServletRequest request) {
        return best(request, Stream.concat(Stream.of(HTML), rdf()));
    }

    private static Stream<String> rdf() {
        return ThingAddress.offered().stream().map(RdfFormat::mediaType);
    }

    /** Of the types offered, the one that suits best; who accepts nothing in particular takes the first. */
    static Optional<String> best(HttpServletRequest request, Stream<String> offered) {
        Accepted accepted = Accepted.by(request);
        String[] possible = offered.filter(type -> !accepted.refuses(type)).toArray(String[]::new);
        if (accepted.isAbsurd() || possible.length == 0 || accepted.types().isEmpty()) {
            return Optional.empty();
        }
        MediaType best = ConNeg.match(accepted.types(), AcceptList.create(possible));
        return Optional.ofNullable(best).map(MediaType::getContentTypeStr);
    }

    /** Says what there is of a thing, since nothing of it is of the type asked for. */
    static void refuse(String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        if (Accepted.by(request).isAbsurd()) {
            Replies.text(
                    response,
                    TOO_LARGE,
                    "The Accept header is longer than " + Accepted.LONGEST + " letters; shorten it.");
            return;
        }
        StringBuilder offered = new StringBuilder("There is nothing of that type here. There are:\n");
        offered.append(HTML).append("  ").append(ThingAddress.page(id));
        for (RdfFormat format : ThingAddress.offered()) {
            offered.append("\n").append(format.mediaType()).append("  ").append(ThingAddress.data(id, format));
        }
        Replies.text(response, HttpServletResponse.SC_NOT_ACCEPTABLE, offered.toString());
    }
}
