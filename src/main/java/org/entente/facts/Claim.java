package org.entente.facts;

import java.util.List;
import java.util.Optional;

/**
 * That an article tells a fact: who says so there, in what office, to whom, how, and where it can be read.
 *
 * @param claimant absent where the outlet speaks in its own voice
 * @param evidence at least one
 */
public record Claim(
        Optional<Id> claimant,
        Optional<Id> capacity,
        Optional<Id> addressee,
        Voice voice,
        Modality modality,
        List<Evidence> evidence) {

    /** A claim in the outlet's own voice. */
    public static Claim narrated(List<Evidence> evidence) {
        return new Claim(Optional.empty(), Optional.empty(), Optional.empty(), Voice.NARRATOR, Modality.FACT, evidence);
    }
}
