package org.entente.mapping;

import java.util.List;
import org.entente.facts.FigureFact;
import org.entente.ontology.ENT;
import org.entente.ontology.Prefixes;

/** A figure: what it measures, of whom, how much, and in which period. */
final class FigureMapper implements Mapper<FigureFact> {
    private static final String UNIT = Prefixes.all().get("unit");

    @Override
    public void map(FigureFact fact, GraphWriter graph) {
        graph.describe(fact.id())
                .a(fact.kind())
                .label(fact.title())
                .codes(ENT.measure, "measure", List.of(fact.measure()))
                .links(ENT.between, fact.between())
                .links(ENT.origin, fact.origin())
                .links(ENT.destination, fact.destination())
                .links(ENT.of, fact.of())
                .number(ENT.value, fact.value())
                .iri(ENT.unit, fact.unit().map(UNIT::concat))
                .number(ENT.change, fact.change())
                .code(ENT.approximation, "approximation", fact.approximation())
                .code(ENT.changeApproximation, "approximation", fact.changeApproximation())
                .date(ENT.period, fact.period())
                .horizon(fact.horizon())
                .link(ENT.statisticalSource, fact.statisticalSource())
                .codes(ENT.topic, "topic", fact.topics());
    }
}
