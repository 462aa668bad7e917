package org.entente.mapping;

import org.entente.facts.AgreementFact;
import org.entente.ontology.ENT;

/** An agreement: its parties, how it came about, and until when it runs. */
final class AgreementMapper implements Mapper<AgreementFact> {
    @Override
    public void map(AgreementFact fact, GraphWriter graph) {
        graph.describe(fact.id())
                .a(fact.kind())
                .label(fact.title())
                .links(ENT.party, fact.parties())
                .link(ENT.signedAt, fact.signedAt())
                .date(ENT.signedOn, fact.signedOn())
                .horizon(fact.horizon())
                .link(ENT.under, fact.under())
                .links(ENT.fulfils, fact.fulfils())
                .codes(ENT.topic, "topic", fact.topics());
        graph.amongAll(fact.agreed(), ENT.agreedWith);
    }
}
