package org.entente.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.networks.Network;
import org.entente.networks.Networks;
import org.entente.networks.Perspective;
import org.entente.networks.Selection;
import org.entente.networks.TooLarge;
import org.entente.questions.UnfitArgument;

/** The networks that were drawn last: a tool that asks for one in several formats waits only once. */
final class Drawn {
    private static final int KEPT = 32;

    private final Library library;
    private final PerState<Networks> networks;
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
        this.networks = new PerState<>(library.states(), () -> new Networks(library.dataset()));
    }

    Library library() {
        return library;
    }

    /** One at a time: a second asker would only make the first wait longer. */
    synchronized Network network(Perspective perspective, Map<String, String> asked) throws UnfitArgument, TooLarge {
        Picture picture = new Picture(library.state().name(), perspective, Selection.of(asked, library.dataset()));
        Network known = last.get(picture);
        if (known != null) {
            return known;
        }
        Network network = networks.now().draw(perspective, picture.selection, Networks.USUAL_LIMIT);
        last.put(picture, network);
        return network;
    }
}
