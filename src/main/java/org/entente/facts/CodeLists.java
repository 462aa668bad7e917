package org.entente.facts;

import java.util.Set;

/** The open code lists, which grow without touching code: the measures and topics that the ontology's codes define. */
public record CodeLists(Set<String> measures, Set<String> topics, Set<String> plover) {}
