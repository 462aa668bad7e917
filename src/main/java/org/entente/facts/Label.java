package org.entente.facts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an actor, office or region is called.
 *
 * @param name in English
 * @param names in other languages, by BCP 47 tag
 * @param aliases other right names
 * @param misspellings wrong spellings that have been seen, known so that they are found
 */
public record Label(String name, Map<String, String> names, List<String> aliases, List<String> misspellings) {
    /** Every spelling by which the thing can be found. */
    public List<String> spellings() {
        return Stream.of(Stream.of(name), names.values().stream(), aliases.stream(), misspellings.stream())
                .flatMap(spellings -> spellings)
                .distinct()
                .toList();
    }
}
