package org.entente.mapping;

import org.entente.facts.TenureFact;
import org.entente.ontology.ENT;

/** A tenure: who holds which office. */
final class TenureMapper implements Mapper<TenureFact> {
    @Override
    public void map(TenureFact fact, GraphWriter graph) {
        graph.describe(fact.id())
                .a(ENT.Tenure)
                .link(ENT.holder, fact.holder())
                .link(ENT.office, fact.office())
                .date(ENT.during, fact.during());
    }
}
