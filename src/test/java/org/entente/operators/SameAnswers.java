package org.entente.operators;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.entente.building.Built;
import org.entente.building.Desk;
import org.entente.building.Sources;
import org.entente.generating.GeneratedArticle;
import org.entente.generating.GeneratedRegister;
import org.entente.reading.Source;

/** Queries whose answers do not hang on how they are executed, and the data of which they are asked. */
public final class SameAnswers {
    public static final List<Quad> QUADS = quads();

    private SameAnswers() {}

    private static List<Quad> quads() {
        Source register = new Source("register.yaml", GeneratedRegister.yaml().getBytes(StandardCharsets.UTF_8));
        List<Source> articles = IntStream.range(0, 12)
                .mapToObj(number -> new Source(number + ".json", GeneratedArticle.of(3, number)))
                .toList();
        Built generated = Desk.build(new Sources(List.of(register), articles));
        return Stream.concat(generated.stream(), Desk.shipped().stream()).toList();
    }

    /** Those whose rows come in any order. */
    static Stream<String> queries() {
        return Stream.of(
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
                "SELECT * { GRAPH ?g { ?s a ent:Visit OPTIONAL { ?s ent:guest ?guest } } }",
                "SELECT * { GRAPH ?g { { ?s a ent:Visit } UNION { ?s a ent:Pledge } ?s ?p ?o } }",
                "SELECT * { GRAPH ?g { ?s a ent:Visit FILTER (bound(?g)) } }",
                "SELECT * { GRAPH ?g { ?g ?p ?o . ?o ?q ?r } }",
                "SELECT * { GRAPH ?g { ?s ?p ?g OPTIONAL { ?g ?q ?r } } }",
                "SELECT * { GRAPH ?g { ?s a ent:Visit FILTER EXISTS { ?s ent:guest ?guest } } }",
                "SELECT * { GRAPH ?g { ?s a ent:Visit FILTER (!EXISTS { ?s ent:guest ?guest }) } }",
                "SELECT * { GRAPH ?g { ?s a ent:Visit MINUS { ?s ent:guest ?guest } } }",
                "SELECT * { GRAPH ?g { ?s a ent:Visit { SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s } } }",
                "SELECT * { GRAPH ?g { ?s a ent:Visit GRAPH ?h { ?s ent:guest ?guest } } }",
                "SELECT * { ?s a ent:Visit GRAPH ?g { ?s ent:guest ?guest OPTIONAL { ?guest ent:country ?of } } }",
                "SELECT * { VALUES ?g { <https://w3id.org/entente/graph/generated-3-1> <urn:not-there> } GRAPH ?g { ?s a ?k } }",
                "SELECT * { GRAPH ?g { ?s a ent:Visit . ?s ent:guest ?guest FILTER (strlen(str(?guest)) > 40) } }",
                "SELECT * { GRAPH ?g { ?s ?p <<( ?a ?b ?c )>> } }",
                "SELECT * { ?s ?p <<( ?a ?b ?c )>> }",
                "SELECT * { ?s a ent:Event OPTIONAL { ?s ent:guest ?guest } }",
                "SELECT * { ?s a ent:Event OPTIONAL { ?s ent:guest ?guest . ?guest ent:country ?of FILTER (?of != ?s) } }",
                "SELECT * { ?s a ent:Event OPTIONAL { ?s ent:until ?until FILTER (?until > \"2020-01-01\"^^xsd:date) } }",
                "SELECT * { ?s a ent:Event OPTIONAL { ?s ent:until ?x } OPTIONAL { ?s ent:guest ?x } }",
                "SELECT * { ?s a ent:Event OPTIONAL { GRAPH ?g { ?s ent:topic ?topic } } }",
                "SELECT * { ?s rdfs:label ?l FILTER (regex(?l, 'trade', 'i') && !contains(?l, 'energy')) }",
                "SELECT * { ?s ?p ?l FILTER (contains(lcase(str(?l)), 'visit')) }",
                "SELECT * { ?s ?p ?l FILTER contains(?l, 'trade') FILTER strends(str(?l), 'e') }",
                "SELECT * { ?s ?p ?o FILTER (strstarts(str(?s), 'https://w3id.org/entente/person/')) }",
                "SELECT * { ?s rdfs:label ?l FILTER (contains(?l, 'trade') && regex(?l, '^a.*(on|of) t\\\\w+', 'i')) }",
                "SELECT * { ?s rdfs:label ?l FILTER (contains(?l, 'trade') || contains(?l, 'energy')) }",
                "SELECT * { ?s rdfs:label ?l FILTER (!regex(?l, 'trade')) }",
                "SELECT * { ?s ent:value ?v FILTER contains(str(?v), '000') }",
                "SELECT * { ?s rdfs:label ?l OPTIONAL { ?s ent:partOf ?o . ?o rdfs:label ?m FILTER contains(?m, 'isi') } }",
                "SELECT ?s (contains(?l, 'trade') AS ?is) { ?s rdfs:label ?l }",
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
                "SELECT ?who (COUNT(?s) AS ?n) (COUNT(DISTINCT ?d) AS ?m) { ?s ent:participant ?who OPTIONAL { ?s ent:until ?d } } GROUP BY ?who",
                "SELECT ?y (COUNT(DISTINCT ?s) AS ?n) { ?s ent:earliest ?d } GROUP BY (year(?d) AS ?y)",
                "SELECT (year(?d) AS ?y) ?who { ?s ent:earliest ?d ; ent:host ?who } GROUP BY ?d ?who HAVING (COUNT(*) > 1)",
                "SELECT (COUNT(DISTINCT ?n) AS ?m) { ?s a ent:Event BIND (strlen(str(?s)) AS ?n) }",
                "SELECT ?n (COUNT(*) AS ?m) { ?s a ent:Event BIND (strlen(str(?s)) AS ?n) } GROUP BY ?n",
                "SELECT (SUM(?v) AS ?sum) (AVG(?v) AS ?mean) (GROUP_CONCAT(DISTINCT ?u) AS ?us) { ?s ent:value ?v ; ent:unit ?u }",
                "SELECT * FROM <https://w3id.org/entente/graph/generated-3-1> { ?s a ent:Event }",
                "SELECT * FROM NAMED <https://w3id.org/entente/graph/generated-3-1> { GRAPH ?g { ?s a ent:Event } }",
                "CONSTRUCT { ?s ?p ?o } { ?s a ent:Agreement ; ?p ?o }",
                "ASK { ?s a ent:Visit ; ent:host ?h FILTER (isIRI(?h)) }");
    }

    public static Query query(String text) {
        return QueryFactory.create("PREFIX ent: <https://w3id.org/entente/ontology#>"
                + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
                + text);
    }

    public static List<String> of(DatasetGraph dataset, String text, boolean ordered) {
        Query query = query(text);
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            List<String> answers = of(query, result(query, execution));
            return ordered ? answers : answers.stream().sorted().toList();
        }
    }

    private static QueryExecResult result(Query query, QueryExec execution) {
        if (query.isAskType()) {
            return new QueryExecResult(execution.ask());
        }
        return query.isConstructType()
                ? new QueryExecResult(execution.construct())
                : new QueryExecResult(execution.select());
    }

    /** An answer, a row or statement a line. */
    public static List<String> of(Query query, QueryExecResult result) {
        if (result.isBoolean()) {
            return List.of(Boolean.toString(result.booleanResult()));
        }
        return result.isGraph()
                ? result.graph().stream().map(Triple::toString).toList()
                : result.rowSet().stream().map(row -> told(query, row)).toList();
    }

    private static String told(Query query, Binding row) {
        return query.getProjectVars().stream()
                .map(variable -> variable + "=" + row.get(variable))
                .toList()
                .toString();
    }
}
