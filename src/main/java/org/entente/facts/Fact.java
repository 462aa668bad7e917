package org.entente.facts;

import java.util.List;
import java.util.Optional;

/** One fact that an article states about one thing. */
public sealed interface Fact
        permits EventFact, AgreementFact, ProjectFact, FigureFact, StanceFact, TenureFact, MentionFact {
    /** The thing the fact is about; several articles may state facts about the same one. */
    Id id();

    Claim claim();

    /** Things of other facts that this one refers to, in this article or another. */
    default List<Id> references() {
        return List.of();
    }

    /** The pledges it makes good. */
    default List<Id> fulfilled() {
        return List.of();
    }

    /** The dates whose reading belongs to the claim. */
    default List<StatedDate> dates() {
        return List.of();
    }

    default Optional<Occurrence> claimedOccurrence() {
        return Optional.empty();
    }

    default Optional<Status> claimedStatus() {
        return Optional.empty();
    }

    /** The article's own words for the thing, where they are what the claim is about. */
    default Optional<String> asWritten() {
        return Optional.empty();
    }
}
