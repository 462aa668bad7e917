package org.entente.mapping;

import java.util.List;
import org.apache.jena.vocabulary.DCTerms;
import org.entente.facts.StanceFact;
import org.entente.ontology.ENT;

/** A stance: whose it is, towards whom, on what, and its gist. */
final class StanceMapper implements Mapper<StanceFact> {
    @Override
    public void map(StanceFact fact, GraphWriter graph) {
        graph.describe(fact.id())
                .a(ENT.Stance)
                .label(fact.gist())
                .english(DCTerms.description, List.of(fact.gist()))
                .link(ENT.holder, fact.holder())
                .code(ENT.attitude, "attitude", fact.attitude())
                .links(ENT.towards, fact.towards())
                .links(ENT.concerns, fact.concerns())
                .codes(ENT.topic, "topic", fact.topics());
    }
}
