package org.entente.server;

import java.util.List;
import java.util.Optional;
import org.entente.networks.Family;
import org.entente.networks.Network;

/**
 * As much of a network as is a picture to begin with.
 *
 * @param whole the network; absent if it is too large to be drawn
 * @param nodes how many it has
 */
record Glimpse(Network shown, Optional<Network> whole, int nodes) {

    /** Families of nodes that there are, to be told apart by their colours. */
    List<Family> families() {
        return whole.orElse(shown).vertices().stream()
                .map(node -> node.kind().family())
                .distinct()
                .sorted()
                .toList();
    }
}
