package org.entente.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that can be named: what it is called in English, and all its spellings.
 *
 * @param acts whether it can stand where an actor is asked for
 * @param person whether it may be written with initials
 */
public record Named(Id id, boolean acts, boolean person, String name, List<String> spellings) {
    /** The same thing with further spellings. */
    public Named with(List<String> more) {
        List<String> both =
                Stream.concat(spellings.stream(), more.stream()).distinct().toList();
        return more.isEmpty() ? this : new Named(id, acts, person, name, both);
    }
}
