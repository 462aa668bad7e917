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
 * @param participants each with the role: “guest: To Lam”
 */
public record EventAccount(
        Node claim,
        Node article,
        Optional<String> occurrence,
        Optional<String> when,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        SortedSet<String> places,
        SortedSet<String> placesAndWider,
        SortedSet<String> participants) {}
