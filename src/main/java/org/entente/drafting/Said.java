package org.entente.drafting;

import java.util.Optional;

/**
 * Who says a sentence, and how.
 *
 * @param speaker absent where the outlet speaks itself
 * @param voice the code of the ontology
 */
record Said(Optional<Thing> speaker, String voice) {
    static Said byOutlet() {
        return new Said(Optional.empty(), "narrator");
    }

    static Said by(Thing speaker, String voice) {
        return new Said(Optional.of(speaker), voice);
    }
}
