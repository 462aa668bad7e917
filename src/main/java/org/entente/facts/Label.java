package org.entente.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** What this adds to another label of the same thing: right names become aliases of it. */
    public Label beside(Label other) {
        Set<String> known = Set.copyOf(other.spellings());
        List<String> right = Stream.of(Stream.of(name), names.values().stream(), aliases.stream())
                .flatMap(spellings -> spellings)
                .distinct()
                .filter(spelling -> !known.contains(spelling))
                .toList();
        List<String> wrong = misspellings.stream()
                .filter(spelling -> !known.contains(spelling) && !right.contains(spelling))
                .toList();
        return new Label(other.name, other.names, right, wrong);
    }

    /** Every spelling by which the thing can be found. */
    public List<String> spellings() {
        return Stream.of(Stream.of(name), names.values().stream(), aliases.stream(), misspellings.stream())
                .flatMap(spellings -> spellings)
                .distinct()
                .toList();
    }
}
