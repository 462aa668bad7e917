package org.entente.documenting;

import java.util.List;

/**
 * A closed list of codes, as its documentation shows it.
 *
 * @param anchor where it stands in the page
 */
public record Scheme(String anchor, String label, String definition, List<Entry> codes) {
    /**
     * A code.
     *
     * @param broader the notation of the code above it; empty at the top
     * @param count how many statements of the data choose it
     */
    public record Entry(String anchor, String notation, String label, String definition, String broader, long count) {}
}
