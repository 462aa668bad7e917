package org.entente.facts;

import java.util.Optional;

/** One entry of the register: an actor, an office or a region, as known apart from any single article. */
public sealed interface Entry permits ActorEntry, MergedEntry, OfficeEntry, RegionEntry {
    Id id();

    Label label();

    /** The item of Wikidata that is the same thing, where that has been verified: {@code Q881}. */
    Optional<String> wikidata();
}
