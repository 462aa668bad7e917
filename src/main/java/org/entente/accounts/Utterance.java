package org.entente.accounts;

import java.time.LocalDate;
import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * That an article made a claim, and when; utterances are ordered by when they were made.
 *
 * @param latest the last day on which the article can have been published
 * @param earliest the first
 */
record Utterance(Node claim, Node article, LocalDate latest, LocalDate earliest) implements Comparable<Utterance> {
    private static final Comparator<Utterance> BY_TIME = Comparator.comparing(Utterance::latest)
            .thenComparing(Utterance::earliest)
            .thenComparing(utterance -> utterance.article().getURI())
            .thenComparing(utterance -> utterance.claim().getURI());

    /** Whether it was made on a later day than another, on whichever of the possible days each was made. */
    boolean surelyFollows(Utterance other) {
        return earliest.isAfter(other.latest);
    }

    @Override
    public int compareTo(Utterance other) {
        return BY_TIME.compare(this, other);
    }
}
