package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.entente.server.Site.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.entente.Tool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoint, asked as the programs ask that people use. */
class ClientsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String VIETNAM = "<https://w3id.org/entente/id/region/vietnam>";
    private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

    private static Site site;
    private static String endpoint;

    @BeforeAll
    static void start() {
        site = new Site();
        endpoint = "http://localhost:" + site.server().port() + "/sparql";
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void comunicaFindsOutByItselfThatItIsAnEndpoint() throws IOException {
        Tool comunica = Tool.named("comunica-sparql", "--listformats", "npm install -g @comunica/query-sparql");
        String counted = comunica.run(
                endpoint,
                "-t",
                "text/csv",
                "SELECT (COUNT(*) AS ?n) { ?c a <https://w3id.org/entente/ontology#Claim> }");
        assertEquals("n 325", counted.replaceAll("\\s+", " ").strip());
    }

    @Test
    void comunicaReadsAThingByItsAddress() throws IOException {
        Tool comunica = Tool.named("comunica-sparql", "--listformats", "npm install -g @comunica/query-sparql");
        String thing = endpoint.replace("/sparql", "/id/actor/to-lam");
        String named = comunica.run(
                thing,
                "SELECT ?name { <https://w3id.org/entente/id/actor/to-lam> <http://www.w3.org/2000/01/rdf-schema#label> ?name }");
        assertTrue(named.contains("To Lam"), named);
    }

    @Test
    void comunicaTakesTriplesAndVerdicts() throws IOException {
        Tool comunica = Tool.named("comunica-sparql", "--listformats", "npm install -g @comunica/query-sparql");
        String triples = comunica.run(
                "sparql@" + endpoint, "-t", "application/n-triples", "CONSTRUCT WHERE { " + VIETNAM + " a ?type }");
        assertTrue(triples.contains("<https://w3id.org/entente/ontology#Country>"), triples);
        assertTrue(comunica.run("sparql@" + endpoint, "ASK { " + VIETNAM + " ?p ?o }")
                .contains("true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XML", "JSON", "CSV", "TSV"})
    void sparqlWrapperTakesRowsInEachOfItsFormats(String format) throws IOException {
        String answer = sparqlWrapper(format, "SELECT ?t { " + VIETNAM + " a ?t }");
        assertTrue(answer.contains("https://w3id.org/entente/ontology#Country"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TURTLE", "N3", "RDFXML", "RDF"})
    void sparqlWrapperTakesTriplesInEachOfItsFormats(String format) throws IOException {
        String answer = sparqlWrapper(format, "CONSTRUCT WHERE { " + VIETNAM + " a ?t }");
        assertTrue(answer.contains("Country"), answer);
    }

    private static String sparqlWrapper(String format, String query) throws IOException {
        Tool python = Tool.python("SPARQLWrapper", "apt-get install python3-sparqlwrapper");
        return python.run("-c", """
                import SPARQLWrapper, sys
                asked = SPARQLWrapper.SPARQLWrapper(sys.argv[1])
                asked.setMethod(SPARQLWrapper.POST if sys.argv[2] == "XML" else SPARQLWrapper.GET)
                asked.setReturnFormat(getattr(SPARQLWrapper, sys.argv[2]))
                asked.setQuery(sys.argv[3])
                print(asked.query().response.read().decode("utf-8"))
                """, endpoint, format, query);
    }

    @Test
    void rdflibReadsTheEndpointAsIfItWereAGraphOfItsOwn() throws IOException {
        Tool python = Tool.python("rdflib", "apt-get install python3-rdflib");
        String read = python.run("-c", """
                import sys
                from rdflib import RDF, ConjunctiveGraph, Graph, URIRef
                from rdflib.plugins.stores.sparqlstore import SPARQLStore
                ent = "https://w3id.org/entente/ontology#"
                graph = Graph(SPARQLStore(sys.argv[1]))
                print(len(graph))
                print(len(list(graph.subjects(RDF.type, URIRef(ent + "Claim")))))
                print(graph.query("ASK { ?s ?p ?o }").askAnswer)
                print(len(graph.query("DESCRIBE <https://w3id.org/entente/id/region/vietnam>").graph) > 5)
                print(len(list(ConjunctiveGraph(SPARQLStore(sys.argv[1])).contexts())))
                """, endpoint);
        long all = Answers.number(site, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        assertEquals(
                List.of(Long.toString(all), "325", "True", "True", "9"),
                read.lines().toList());
    }

    @Test
    void yasguiIsAnsweredInJson() {
        HttpResponse<String> response = site.send(
                "POST",
                "/sparql",
                "query=" + encoded("SELECT * WHERE { ?sub ?pred ?obj . } LIMIT 10"),
                "Content-Type",
                FORM,
                "Accept",
                "application/sparql-results+json,*/*;q=0.9",
                "Origin",
                "https://yasgui.example");
        assertEquals(200, response.statusCode());
        assertEquals("application/sparql-results+json", contentType(response));
        assertEquals(List.of("*"), response.headers().allValues("Access-Control-Allow-Origin"));
    }

    @Test
    void yasguiIsAnsweredInTurtleWhereItAsksForTriples() {
        HttpResponse<String> response = site.send(
                "POST",
                "/sparql",
                "query=" + encoded("DESCRIBE " + VIETNAM),
                "Content-Type",
                FORM,
                "Accept",
                "text/turtle,*/*;q=0.9");
        assertEquals("text/turtle", contentType(response));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?class (COUNT(?start) AS ?instancesCount) { ?start a ?class } GROUP BY ?class",
                "SELECT ?class (COUNT(?start) AS ?n) { ?start a ?class FILTER(!isBlank(?start)) } GROUP BY ?class",
                "SELECT ?predicate (COUNT(?predicate) AS ?n) { [] ?predicate ?object FILTER(!isLiteral(?object)) } "
                        + "GROUP BY ?predicate",
                "SELECT ?pred (SAMPLE(?object) AS ?sample) { { SELECT ?subject { ?subject a "
                        + "<https://w3id.org/entente/ontology#Event> } LIMIT 1 } ?subject ?pred ?object "
                        + "FILTER(!isBlank(?object) && isLiteral(?object)) } GROUP BY ?pred",
                "SELECT ?from ?predicate ?to (COUNT(*) AS ?count) { ?s a ?from . ?s ?predicate ?t . ?t a ?to "
                        + "FILTER(?predicate != " + TYPE + ") } GROUP BY ?from ?predicate ?to",
                "SELECT ?class (COUNT(DISTINCT ?n) AS ?count) { BIND(" + VIETNAM
                        + " AS ?r) { ?n ?p ?r } UNION { ?r ?p ?n } " + "?n a ?class FILTER(?p != " + TYPE
                        + " && !isLiteral(?n)) } GROUP BY ?class",
                "SELECT DISTINCT ?subject ?p ?value { { SELECT DISTINCT ?n { BIND(" + VIETNAM
                        + " AS ?r) { ?n ?p ?r . ?n a ?c "
                        + "FILTER(!isLiteral(?n)) } UNION { ?r ?p ?n . ?n a ?c } } LIMIT 10 } { BIND(" + VIETNAM
                        + " AS ?r) ?n ?to ?r BIND(?n AS ?subject) BIND(?to AS ?p) BIND(?r AS ?value) } UNION "
                        + "{ ?n ?p ?value FILTER(isLiteral(?value)) BIND(?n AS ?subject) } }",
                "SELECT DISTINCT ?subject { ?subject a ?class ; ?p ?value FILTER(isLiteral(?value) && "
                        + "REGEX(STR(?value), \"To Lam\", \"i\")) } LIMIT 10"
            })
    void graphExplorerLearnsTheSchemaAndFindsNeighbours(String query) {
        HttpResponse<String> response = site.send(
                "POST",
                "/sparql",
                "query=" + encoded(query),
                "Content-Type",
                FORM,
                "Accept",
                "application/sparql-results+json",
                "Origin",
                "http://explorer.example");
        assertEquals(200, response.statusCode(), response.body());
        assertEquals("application/sparql-results+json", contentType(response));
        assertTrue(response.body().contains("\"value\""), response.body());
    }

    @Test
    void noThingIsNamelessSoThatExplorersCanFollowAll() {
        assertTrue(site.ask(Site.query("ASK { ?s ?p ?o FILTER(isBlank(?s) || isBlank(?o)) }"), "Accept", "text/csv")
                .body()
                .contains("false"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorization", "content-type", "accept", "x-requested-with", "cache-control"})
    void aBrowserMaySendTheHeadersThatClientsSend(String header) {
        HttpResponse<String> response = site.send(
                "OPTIONS",
                "/sparql",
                "",
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                header);
        assertEquals(204, response.statusCode());
        List<String> allowed = List.of(response.headers()
                .firstValue("Access-Control-Allow-Headers")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .split(",\\s*"));
        assertTrue(allowed.contains(header), allowed::toString);
        assertTrue(allowed.contains("*"), allowed::toString);
        assertEquals(List.of(), response.headers().allValues("Access-Control-Allow-Credentials"));
    }
}
