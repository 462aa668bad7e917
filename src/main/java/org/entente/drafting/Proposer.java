package org.entente.drafting;

import java.time.LocalDate;
import java.util.SortedMap;

/** Proposes facts of an article besides those of the rules. Each is held against the text before it is drafted. */
public interface Proposer {
    /** What facts of its making are marked with. */
    String name();

    /**
     * @param paragraphs the article's paragraphs, by their numbers
     * @param published the day of the article
     * @throws Unfit if it gives no answer that can be used; nothing is drafted then
     */
    Suggestions suggest(SortedMap<Integer, String> paragraphs, LocalDate published);
}
