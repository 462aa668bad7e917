package org.entente.views;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A page, and the command of the same name: one or more answers on one matter. */
public enum Section {
    PLEDGES("pledges"),
    FIGURES("figures", "rival-figures", "target-progress"),
    AGREEMENTS("agreements"),
    STATEMENTS("statements", "independent-sources"),
    NAMES("names"),
    ACCOUNTS("accounts", "event-accounts");

    private final List<String> parts;

    Section(String... parts) {
        this.parts = List.of(parts);
    }

    public String word() {
        return parts.get(0);
    }

    /** The names of what is asked, the main one first. */
    public List<String> parts() {
        return parts;
    }

    public static Optional<Section> named(String word) {
        return Arrays.stream(values())
                .filter(section -> section.word().equals(word))
                .findFirst();
    }
}
