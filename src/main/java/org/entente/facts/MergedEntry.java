package org.entente.facts;

import java.util.Optional;

/**
 * An entry that has turned out to be another: it gives that one its names.
 *
 * @param id of the one that is kept
 * @param was its own id
 */
public record MergedEntry(Id id, Id was, Label label) implements Entry {
    /** The item of the entry that is kept is what counts. */
    @Override
    public Optional<String> wikidata() {
        return Optional.empty();
    }
}
