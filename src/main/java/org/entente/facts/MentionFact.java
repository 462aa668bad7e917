package org.entente.facts;

import java.util.Optional;

/**
 * That an article names an actor or a place, and how it spells the name there.
 *
 * @param written the name as the article writes it
 */
public record MentionFact(Id id, String written, Claim claim) implements Fact {

    @Override
    public Optional<String> asWritten() {
        return Optional.of(written);
    }
}
