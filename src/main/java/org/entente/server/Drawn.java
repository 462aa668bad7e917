package org.entente.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.networks.Network;
import org.entente.networks.Networks;
import org.entente.networks.Perspective;
import org.entente.networks.Selection;
import org.entente.networks.TooLarge;
import org.entente.questions.UnfitArgument;
import org.jspecify.annotations.Nullable;

/** The networks that were drawn last: a tool that asks for one in several formats waits only once. */
final class Drawn {
    private static final int KEPT = 32;

    private final Library library;
    private @Nullable Networks networks;
    private final Map<Picture, Network> last = new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Picture, Network> eldest) {
            return size() > KEPT;
        }
    };

    private record Picture(String version, Perspective perspective, Selection selection) {}

    Drawn(Library library) {
        this.library = library;
    }

    Library library() {
        return library;
    }

    /** One at a time: a second asker would only make the first wait longer. */
    synchronized Network network(Perspective perspective, Map<String, String> asked) throws UnfitArgument, TooLarge {
        Picture picture = new Picture(library.version().name(), perspective, Selection.of(asked, library.dataset()));
        Network known = last.get(picture);
        if (known != null) {
            return known;
        }
        if (networks == null) {
            networks = new Networks(library.dataset());
        }
        Network network = networks.draw(perspective, picture.selection, Networks.USUAL_LIMIT);
        last.put(picture, network);
        return network;
    }
}
