package org.entente.operators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.columns.ColumnDataset;
import org.entente.columns.Snapshot;
import org.entente.ontology.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers are those of the engine's own operators over the same data. */
class ColumnExecutorTest {
    private static final DatasetGraph PLAIN =
            new ColumnDataset(Snapshot.of(SameAnswers.QUADS.stream()), Prefixes.mapping());
    private static final DatasetGraph OWN = own();

    private static DatasetGraph own() {
        DatasetGraph dataset = new ColumnDataset(Snapshot.of(SameAnswers.QUADS.stream()), Prefixes.mapping());
        ColumnExecutor.useIn(dataset.getContext());
        return dataset;
    }

    @ParameterizedTest
    @MethodSource("org.entente.operators.SameAnswers#queries")
    void theAnswersAreTheSame(String query) {
        assertEquals(SameAnswers.of(PLAIN, query, false), SameAnswers.of(OWN, query, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s a ent:Event ; ent:earliest ?d } ORDER BY ?d",
                "SELECT * { ?s a ent:Event ; ent:earliest ?d } ORDER BY DESC(?d) ?s LIMIT 7",
                "SELECT ?s { ?s a ent:Event ; ent:earliest ?d } ORDER BY DESC(?d) LIMIT 7 OFFSET 3",
                "SELECT ?s ?p { ?s ?p ?o } ORDER BY ?o DESC(?p) ?s LIMIT 50 OFFSET 4000",
                "SELECT * { ?s ?p ?o } ORDER BY ?o LIMIT 0",
                "SELECT * { ?s ?p ?o } ORDER BY ?o OFFSET 1000000",
                "SELECT DISTINCT ?who { ?s ent:participant ?who } ORDER BY ?who LIMIT 5",
                "SELECT DISTINCT ?who ?d { ?s ent:participant ?who ; ent:earliest ?d } ORDER BY DESC(?d) ?who LIMIT 9 OFFSET 1200",
                "SELECT DISTINCT ?who { ?s ent:participant ?who ; ent:earliest ?d } ORDER BY ?d ?who LIMIT 9",
                "SELECT ?who (COUNT(*) AS ?n) { ?s ent:participant ?who } GROUP BY ?who ORDER BY DESC(?n) ?who LIMIT 5",
                "SELECT * { ?s a ent:Event OPTIONAL { ?s ent:until ?d } } ORDER BY ?d ?s",
                "SELECT * { ?s ent:earliest ?d } ORDER BY (year(?d)) DESC(?s)",
                "SELECT * { ?s ent:earliest ?d } ORDER BY ?nothing ?s LIMIT 4"
            })
    void theOrderIsTheSame(String query) {
        assertEquals(SameAnswers.of(PLAIN, query, true), SameAnswers.of(OWN, query, true));
    }

    @Test
    @DisabledIfSystemProperty(named = "entente.operators", matches = "engine", disabledReason = "they are switched off")
    void theOperatorsAreThoseOfColumns() {
        Query query = SameAnswers.query("SELECT ?kind (COUNT(*) AS ?n) { ?s a ?kind } GROUP BY ?kind");
        try (QueryExec execution = QueryExec.dataset(OWN).query(query).build()) {
            Binding row = execution.select().next();
            assertTrue(row.contains(Var.alloc("n")));
        }
        assertTrue(ColumnExecutor.is(QC.getFactory(OWN.getContext())));
    }
}
