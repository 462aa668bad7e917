package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.describing.ThingNames;
import org.entente.export.RdfFormat;

/** Says of an address that leads to nothing what there is instead. */
final class NoThing {
    private static final String HOW_THINGS_ARE_NAMED =
            " Things are named /id/{kind}/{slug}, as in /id/region/russia; /sparql finds them.";

    private static final int TEMPORARY_REDIRECT = 307;

    private final Library library;
    private final ThingNames names;

    NoThing(Library library) {
        this.library = library;
        this.names = library.names();
    }

    /** Answers for the path of a request which named no thing that there is: 404, unless the thing is known as another. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ThingAddress> address = ThingAddress.of(request.getPathInfo());
        Optional<String> kept = address.flatMap(asked -> library.mergedInto(asked.id()));
        if (kept.isPresent()) {
            // Not for good: a merge can be taken back.
            response.setStatus(TEMPORARY_REDIRECT);
            response.setHeader(
                    "Location",
                    request.getServletPath() + "/" + kept.get()
                            + address.orElseThrow().suffix());
            return;
        }
        Replies.text(response, 404, sentence(address) + HOW_THINGS_ARE_NAMED);
    }

    private String sentence(Optional<ThingAddress> address) {
        if (address.isEmpty()) {
            return "This names no thing.";
        }
        ThingAddress asked = address.get();
        if (!names.kinds().contains(asked.kind())) {
            return "There are no things of the kind “" + asked.kind() + "”; there are "
                    + String.join(", ", names.kinds()) + ".";
        }
        if (asked.isOfNoFormat()) {
            return "There is no form “." + asked.extension() + "” of it; there are " + extensions() + ".";
        }
        if (library.knows(asked.id())) {
            return "A page has no extension; the page is " + ThingAddress.page(asked.id()) + ", its data /data/"
                    + asked.id() + "." + asked.extension() + ".";
        }
        List<String> near = names.near(asked.kind(), asked.slug());
        return "The graph has no " + asked.kind() + " “" + asked.slug() + "”."
                + (near.isEmpty() ? "" : " Near to that are " + addresses(asked.kind(), near) + ".");
    }

    private static String addresses(String kind, List<String> slugs) {
        return slugs.stream().map(slug -> "/id/" + kind + "/" + slug).collect(Collectors.joining(", "));
    }

    private static String extensions() {
        return ThingAddress.offered().stream()
                .map(RdfFormat::word)
                .map(word -> "." + word)
                .collect(Collectors.joining(", "));
    }
}
