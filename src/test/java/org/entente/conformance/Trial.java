package org.entente.conformance;

import java.util.Optional;

/** Holds the endpoint to tests of one kind. */
interface Trial {
    /** What is wrong, in a few words; absent if the test is passed. */
    Optional<String> problem(Case test);

    /** What a wrong answer says, without its length. */
    static Optional<String> wrong(String what) {
        String line = what.strip().replaceAll("\\s+", " ");
        return Optional.of(line.substring(0, Math.min(160, line.length())));
    }
}
