package org.entente.facts;

import java.util.List;
import java.util.Optional;

/** A person, organization or bloc. */
public record ActorEntry(
        Id id, ActorKind kind, Label label, Optional<Id> country, List<Id> memberOf, Optional<String> wikidata)
        implements Entry {}
