package org.entente.server;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.documenting.Download;
import org.entente.export.NetworkFormat;
import org.entente.export.RdfFormat;
import org.entente.networks.Perspective;

/** The files under {@code /export}: everything in each RDF format, and each picture of it in each format that shows it. */
final class Downloads {
    private Downloads() {}

    static List<Download> all() {
        Stream<Download> dumps = Arrays.stream(RdfFormat.values())
                .map(format -> new Download(
                        "export/all." + format.word(), "Everything: " + format.title(), format.mediaType(), true));
        return Stream.concat(dumps, Arrays.stream(Perspective.values()).flatMap(Downloads::pictures))
                .toList();
    }

    private static Stream<Download> pictures(Perspective perspective) {
        String name = perspective.word();
        return Arrays.stream(NetworkFormat.values())
                .filter(format -> format.shows(perspective))
                .map(format -> new Download(
                        "export/" + name + "." + format.extension(),
                        "Picture of " + name + ": " + format.title(),
                        format.mediaType(),
                        false));
    }
}
