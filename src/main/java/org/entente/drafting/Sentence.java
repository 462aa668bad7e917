package org.entente.drafting;

/**
 * One sentence, or one item of a list.
 *
 * @param paragraph counted from 1, in the canonical text
 * @param start in the text, counted from 0
 * @param heading the heading that it stands under; empty if none
 * @param item whether it stands in a list that the heading governs
 */
record Sentence(int paragraph, int start, int end, String heading, boolean item, boolean headline) {}
