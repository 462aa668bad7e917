package org.entente.drafting;

import java.util.Map;
import org.entente.texts.CanonicalText;

/**
 * What was drafted from one article.
 *
 * @param id the name of the article, which is that of its file
 * @param text the text in which positions count
 * @param facts how many facts were drafted, names and offices left out
 * @param yaml the draft as a fact file
 * @param dropped how many suggestions of a proposer were dropped, by the reason
 */
public record Draft(String id, CanonicalText text, int facts, String yaml, Map<String, Integer> dropped) {}
