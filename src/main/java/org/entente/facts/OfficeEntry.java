package org.entente.facts;

import java.util.Optional;

/**
 * An office, which outlives its holders.
 *
 * @param of the organization or region whose office it is
 */
public record OfficeEntry(Id id, Label label, Id of, Optional<String> wikidata) implements Entry {}
