package org.entente.facts;

import java.util.List;
import java.util.Optional;

/**
 * A person, organization or bloc.
 *
 * @param belongsTo the organization that an organization is a part of, as an outlet is of the agency that runs it
 */
public record ActorEntry(
        Id id,
        ActorKind kind,
        Label label,
        Optional<Id> country,
        List<Id> memberOf,
        Optional<Id> belongsTo,
        Optional<String> wikidata)
        implements Entry {}
