package org.entente.facts;

import java.util.List;

/**
 * Something that can be named: what it is called in English, and all its spellings.
 *
 * @param acts whether it can stand where an actor is asked for
 */
public record Named(Id id, boolean acts, String name, List<String> spellings) {}
