package org.entente.networks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is drawn as a node: actors alone, with what connects them as edges, or facts beside what they are about. */
public enum Perspective {
    ACTORS(
            "persons, organizations, countries and regions that act, with an edge for each kind of fact that connects a pair",
            1),
    FACTS("events, agreements, projects, figures and stances beside the actors and regions that they connect", 2);

    private final String description;
    private final int usualDepth;

    Perspective(String description, int usualDepth) {
        this.description = description;
        this.usualDepth = usualDepth;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String description() {
        return description;
    }

    /** How many steps from its focus a network reaches if nothing is said: as far as to the next actors. */
    int usualDepth() {
        return usualDepth;
    }

    public static Optional<Perspective> named(String word) {
        return Stream.of(values())
                .filter(perspective -> perspective.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Stream.of(values()).map(Perspective::word).toList();
    }
}
