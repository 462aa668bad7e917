package org.entente.drafting;

/**
 * One line of the canonical text, and what it is there for.
 *
 * @param number counted from 1
 * @param start where its own words begin, after a dateline
 */
record Paragraph(int number, int start, int end, Part part) {
    /** What a paragraph is there for. */
    enum Part {
        HEADLINE,
        HEADING,
        BODY,
        ITEM,
        ASIDE
    }
}
