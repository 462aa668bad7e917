package org.entente.accounts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.jena.graph.Node;

/**
 * What one article says of an event.
 *
 * @param occurrence how far it has come, a code
 * @param when EDTF; absent where the article does not tell
 * @param toldFrom the first day on which the article can have been published
 * @param toldBy the last
 * @param placesAndWider the places, and the regions that they lie within
 * @param participants each with the role: “guest: To Lam”
 */
public record EventAccount(
        Node claim,
        Node article,
        LocalDate toldFrom,
        LocalDate toldBy,
        Optional<String> occurrence,
        Optional<String> when,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        SortedSet<String> places,
        SortedSet<String> placesAndWider,
        SortedSet<String> participants) {}
