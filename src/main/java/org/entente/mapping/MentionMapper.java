package org.entente.mapping;

import org.entente.facts.MentionFact;

/** A mention says nothing of what is named: its claim carries the spelling, and the article links to it. */
final class MentionMapper implements Mapper<MentionFact> {
    @Override
    public void map(MentionFact fact, GraphWriter graph) {
        // The claim is all there is to write.
    }
}
