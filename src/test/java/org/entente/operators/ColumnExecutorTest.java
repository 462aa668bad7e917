package org.entente.operators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.building.Built;
import org.entente.building.Desk;
import org.entente.building.Sources;
import org.entente.columns.ColumnDataset;
import org.entente.columns.Snapshot;
import org.entente.generating.GeneratedArticle;
import org.entente.generating.GeneratedRegister;
import org.entente.ontology.Prefixes;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers are those of the engine's own operators over the same data. */
class ColumnExecutorTest {
    private static final List<Quad> QUADS = quads();
    private static final DatasetGraph PLAIN = new ColumnDataset(Snapshot.of(QUADS.stream()), Prefixes.mapping());
    private static final DatasetGraph OWN = own();

    private static DatasetGraph own() {
        DatasetGraph dataset = new ColumnDataset(Snapshot.of(QUADS.stream()), Prefixes.mapping());
        ColumnExecutor.useIn(dataset.getContext());
        return dataset;
    }

    private static List<Quad> quads() {
        Source register = new Source("register.yaml", GeneratedRegister.yaml().getBytes(StandardCharsets.UTF_8));
        List<Source> articles = IntStream.range(0, 12)
                .mapToObj(number -> new Source(number + ".json", GeneratedArticle.of(3, number)))
                .toList();
        Built generated = Desk.build(new Sources(List.of(register), articles));
        return Stream.concat(generated.stream(), Desk.shipped().stream()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                "SELECT * { ?event a ent:Event ; ent:participant ?who ; ent:when ?when }",
                "SELECT * { ?s ?p ?s }",
                "SELECT * { ?s ?p ?o . ?o ?p ?s }",
                "SELECT * { ?a ent:agreedWith ?b . ?b ent:agreedWith ?c . FILTER (?a != ?c) }",
                "SELECT * { ?s ent:noSuchTerm ?o }",
                "SELECT * { ?s ent:noSuchTerm ?o . ?s a ent:Event }",
                "SELECT * { VALUES ?s { <urn:not-there> } ?s ?p ?o }",
                "SELECT * { VALUES (?s ?kind) { (UNDEF ent:Visit) (<urn:not-there> UNDEF) } ?s a ?kind }",
                "SELECT * { }",
                "SELECT * { GRAPH ?g { } }",
                "SELECT * { GRAPH ?g { ?s a ent:Visit } }",
                "SELECT * { GRAPH <https://w3id.org/entente/graph/generated-3-1> { ?s ?p ?o } }",
                "SELECT * { GRAPH <https://w3id.org/entente/graph/reference> { ?s a ?kind } }",
                "SELECT * { GRAPH <urn:not-there> { ?s ?p ?o } }",
                "SELECT * { GRAPH ?g { ?claim ent:asserts ?fact . ?g ?p ?o } }",
                "SELECT * { GRAPH ?g { ?claim ent:asserts ?fact ; ent:reportedIn ?article . ?article ent:published ?on } }",
                "SELECT * { ?fact a ent:Pledge . GRAPH ?g { ?claim ent:asserts ?fact } ?claim ent:claimant ?who }",
                "SELECT * { GRAPH ?g { ?s a ent:Visit } GRAPH ?h { ?s a ent:Visit } FILTER (str(?g) < str(?h)) }",
                "SELECT * { GRAPH ?g { ?s a ent:Visit OPTIONAL { ?s ent:host ?host } FILTER (bound(?host)) } }",
                "SELECT * { GRAPH ?g { ?s ent:partOf+ ?whole } }",
                "SELECT * { GRAPH ?g { ?s ?p <<( ?a ?b ?c )>> } }",
                "SELECT * { ?s ?p <<( ?a ?b ?c )>> }",
                "SELECT * { ?s a ent:Event OPTIONAL { ?s ent:guest ?guest } }",
                "SELECT * { ?s a ent:Event OPTIONAL { ?s ent:guest ?guest . ?guest ent:country ?of FILTER (?of != ?s) } }",
                "SELECT * { ?s a ent:Event OPTIONAL { ?s ent:until ?until FILTER (?until > \"2020-01-01\"^^xsd:date) } }",
                "SELECT * { ?s a ent:Event OPTIONAL { ?s ent:until ?x } OPTIONAL { ?s ent:guest ?x } }",
                "SELECT * { ?s a ent:Event OPTIONAL { GRAPH ?g { ?s ent:topic ?topic } } }",
                "SELECT * { ?s rdfs:label ?l FILTER (regex(?l, 'trade', 'i') && !contains(?l, 'energy')) }",
                "SELECT * { ?s ent:earliest ?d FILTER (year(?d) = 2012) }",
                "SELECT * { ?s ent:earliest ?d FILTER (?nothing) }",
                "SELECT * { ?s ent:earliest ?d FILTER (!bound(?nothing)) }",
                "SELECT * { ?s ent:earliest ?d ; ent:latest ?e FILTER (?d != ?e) FILTER EXISTS { ?s ent:host ?h } }",
                "SELECT * { ?s a ent:Event MINUS { ?s ent:host ?h } }",
                "SELECT * { { ?s a ent:Visit } UNION { ?s a ent:Pledge } ?s rdfs:label ?l }",
                "SELECT * { ?s a ent:Visit BIND (year(?d) AS ?y) ?s ent:earliest ?d }",
                "SELECT * { ?s ent:partOf/ent:host ?h }",
                "SELECT * { ?s a ent:Event { SELECT ?s (COUNT(*) AS ?n) { ?s ent:participant ?who } GROUP BY ?s } }",
                "SELECT DISTINCT ?kind { ?s a ?kind }",
                "SELECT DISTINCT ?kind ?nothing { ?s a ?kind }",
                "SELECT DISTINCT (strlen(str(?s)) AS ?n) { ?s a ent:Event }",
                "SELECT REDUCED ?who { ?s ent:participant ?who }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) (MAX(?o) AS ?m) { ?s ent:noSuchTerm ?o }",
                "SELECT (COUNT(?o) AS ?n) (SUM(?o) AS ?m) (SAMPLE(?o) AS ?x) { ?s ent:noSuchTerm ?o } GROUP BY ?s",
                "SELECT ?who (COUNT(?s) AS ?n) (COUNT(DISTINCT ?d) AS ?m) { ?s ent:participant ?who OPTIONAL { ?s ent:until ?d } }"
                        + " GROUP BY ?who",
                "SELECT ?y (COUNT(DISTINCT ?s) AS ?n) { ?s ent:earliest ?d } GROUP BY (year(?d) AS ?y)",
                "SELECT (year(?d) AS ?y) ?who { ?s ent:earliest ?d ; ent:host ?who } GROUP BY ?d ?who HAVING (COUNT(*) > 1)",
                "SELECT (COUNT(DISTINCT ?n) AS ?m) { ?s a ent:Event BIND (strlen(str(?s)) AS ?n) }",
                "SELECT ?n (COUNT(*) AS ?m) { ?s a ent:Event BIND (strlen(str(?s)) AS ?n) } GROUP BY ?n",
                "SELECT (SUM(?v) AS ?sum) (AVG(?v) AS ?mean) (GROUP_CONCAT(DISTINCT ?u) AS ?us) { ?s ent:value ?v ; ent:unit ?u }",
                "SELECT * FROM <https://w3id.org/entente/graph/generated-3-1> { ?s a ent:Event }",
                "SELECT * FROM NAMED <https://w3id.org/entente/graph/generated-3-1> { GRAPH ?g { ?s a ent:Event } }",
                "CONSTRUCT { ?s ?p ?o } { ?s a ent:Agreement ; ?p ?o }",
                "ASK { ?s a ent:Visit ; ent:host ?h FILTER (isIRI(?h)) }"
            })
    void theAnswersAreTheSame(String query) {
        assertEquals(answers(PLAIN, query, false), answers(OWN, query, false));
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
        assertEquals(answers(PLAIN, query, true), answers(OWN, query, true));
    }

    @Test
    void theOperatorsAreThoseOfColumns() {
        Query query = query("SELECT ?kind (COUNT(*) AS ?n) { ?s a ?kind } GROUP BY ?kind");
        try (QueryExec execution = QueryExec.dataset(OWN).query(query).build()) {
            Binding row = execution.select().next();
            assertTrue(row.contains(Var.alloc("n")));
        }
        assertTrue(ColumnExecutor.is(QC.getFactory(OWN.getContext())));
    }

    private static Query query(String text) {
        return QueryFactory.create("PREFIX ent: <https://w3id.org/entente/ontology#>"
                + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
                + text);
    }

    private static List<String> answers(DatasetGraph dataset, String text, boolean ordered) {
        Query query = query(text);
        List<String> answers = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            if (query.isAskType()) {
                answers.add(Boolean.toString(execution.ask()));
            } else if (query.isConstructType()) {
                execution.construct().stream().forEach(triple -> answers.add(triple.toString()));
            } else {
                execution.select().forEachRemaining(row -> answers.add(told(query, row)));
            }
        }
        return ordered ? answers : answers.stream().sorted().toList();
    }

    private static String told(Query query, Binding row) {
        return query.getProjectVars().stream()
                .map(variable -> variable + "=" + row.get(variable))
                .toList()
                .toString();
    }
}
