package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.entente.server.Site.encoded;
import static org.entente.server.Site.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.entente.building.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VISITS =
            "PREFIX ent: <https://w3id.org/entente/ontology#> SELECT DISTINCT ?v { ?v a ent:Visit }";
    private static final String RUSSIA = "DESCRIBE <https://w3id.org/entente/id/region/russia>";

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aQueryIsAnsweredByGet() {
        HttpResponse<String> response = site.ask(query(VISITS), "Accept", "text/csv");
        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("/id/event/putin-visits-vietnam-2024-06"), response.body());
    }

    @Test
    void thingsAreFoundByTheWordsOfTheirNames() {
        String search =
                "PREFIX text: <http://jena.apache.org/text#> SELECT ?who { ?who text:query 'vladimir AND putin*';"
                        + " a <https://w3id.org/entente/ontology#Person> }";
        assertTrue(site.ask(query(search), "Accept", "text/csv").body().contains("/id/actor/vladimir-putin"));
        HttpResponse<String> malformed = site.ask(query(search.replace("putin*", "(")));
        assertEquals(400, malformed.statusCode(), malformed.body());
        assertTrue(malformed.body().contains("Text search"), malformed.body());
    }

    @Test
    void aQueryIsAnsweredByPostOfAFormAndByPostOfTheQueryItself() {
        String form = site.send(
                        "POST",
                        "/sparql",
                        "query=" + encoded(VISITS),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "text/csv")
                .body();
        String direct = site.send(
                        "POST", "/sparql", VISITS, "Content-Type", "application/sparql-query", "Accept", "text/csv")
                .body();
        assertEquals(site.ask(query(VISITS), "Accept", "text/csv").body(), form);
        assertEquals(form, direct);
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/csv, text/csv",
        "text/tab-separated-values, text/tab-separated-values",
        "*/*, application/sparql-results+json"
    })
    void rowsComeInTheFormatAskedFor(String accept, String type) {
        HttpResponse<String> response = site.ask(query(VISITS), "Accept", accept);
        assertEquals(200, response.statusCode());
        assertEquals(type, contentType(response));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void triplesComeInTheFormatAskedFor(String accept) {
        HttpResponse<String> response = site.ask(query(RUSSIA), "Accept", accept);
        assertEquals(200, response.statusCode());
        assertEquals(accept, contentType(response));
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(accept))
                .parse(model);
        assertTrue(model.size() > 5, response.body());
    }

    @Test
    void theDefaultGraphIsTheUnionAndEachArticleHasItsOwn() {
        String union = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
        long triples =
                Desk.shipped().stream().map(quad -> quad.asTriple()).distinct().count();
        assertEquals(
                "n\r\n" + triples + "\r\n",
                site.ask(query(union), "Accept", "text/csv").body());
        String graphs = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
        assertEquals("n\r\n9\r\n", site.ask(query(graphs), "Accept", "text/csv").body());
    }

    @Test
    void headIsAnsweredLikeGetWithoutBody() {
        for (String path : new String[] {query(VISITS), "/sparql", "/data?default", "/", "/questions/articles"}) {
            HttpResponse<String> response = site.send("HEAD", path, "");
            assertEquals(200, response.statusCode(), path);
            assertEquals("", response.body());
        }
    }

    @Test
    void aBareGetDescribesTheService() {
        HttpResponse<String> response = site.ask("/sparql", "Accept", "text/turtle");
        assertEquals("text/turtle", contentType(response));
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(response.body(), Lang.TURTLE).parse(model);
        assertEquals(
                1,
                model.listSubjectsWithProperty(RDF.type, model.createResource(SD + "Service"))
                        .toList()
                        .size());
        assertEquals(
                9,
                model.listSubjectsWithProperty(model.createProperty(SD + "name"))
                        .toList()
                        .size());
        assertTrue(model.contains(
                null, model.createProperty(SD + "feature"), model.createResource(SD + "UnionDefaultGraph")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
    void theDescriptionComesInTheFormatAskedFor(String accept) {
        HttpResponse<String> response = site.ask("/sparql", "Accept", accept);
        assertEquals(accept, contentType(response));
        assertTrue(response.headers().allValues("Vary").contains("Accept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT", "SELECT * { ?s ?p }", "CLEAR ALL", "INSERT DATA { <a:a> <b:b> <c:c> }"})
    void whatIsNoQueryIsRefusedWithASentence(String text) {
        HttpResponse<String> response = site.ask(query(text));
        assertEquals(400, response.statusCode());
        assertEquals("text/plain", contentType(response));
        assertFalse(response.body().contains("at org."), response.body());
    }

    @Test
    void updatesHaveNowhereToGo() {
        String update = "update=" + encoded("CLEAR ALL");
        assertEquals(
                403,
                site.send("POST", "/sparql", update, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode());
        for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
            HttpResponse<String> response =
                    site.send(method, "/data?default", "<a:a> <b:b> <c:c> .", "Content-Type", "text/turtle");
            assertEquals(405, response.statusCode(), method);
        }
        assertTrue(
                site.ask(query("ASK { ?s ?p ?o }"), "Accept", "text/csv").body().contains("true"));
    }

    @Test
    void theServerReachesOutToNoOther() {
        HttpResponse<String> response = site.ask(
                query("SELECT * { SERVICE <http://localhost:" + site.server().port() + "/sparql> { ?s ?p ?o } }"));
        assertEquals(400, response.statusCode(), response.body());
        assertTrue(response.body().contains("asks no other"), response.body());
    }

    @Test
    void oneGraphOrTheUnionIsReadFromTheGraphStore() {
        String graph = "https://w3id.org/entente/graph/sputnik-2025-05-10";
        HttpResponse<String> one = site.ask("/data?graph=" + encoded(graph), "Accept", "application/n-triples");
        assertEquals(200, one.statusCode());
        long triples = Desk.shipped().stream()
                .filter(quad -> quad.getGraph().getURI().equals(graph))
                .count();
        assertEquals(triples, one.body().lines().count());
        HttpResponse<String> union = site.ask("/data?default", "Accept", "application/n-triples");
        assertTrue(union.body().lines().count() > triples);
    }

    @Test
    void aGraphThatIsNotThereIsNotFoundAndNoGraphIsAskedFor() {
        assertEquals(
                404,
                site.ask("/data?graph=" + encoded("https://example.org/none")).statusCode());
        HttpResponse<String> whole = site.ask("/data");
        assertEquals(400, whole.statusCode());
        assertTrue(whole.body().contains("/data?default"), whole.body());
    }

    @Test
    void aGraphIsReadWholeWithItsLengthAndNotTwice() {
        HttpResponse<String> whole = site.ask("/data?default");
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                Integer.toString(whole.body().getBytes(StandardCharsets.UTF_8).length),
                whole.headers().firstValue("Content-Length").orElse(""));
        HttpResponse<String> again = site.ask("/data?default", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        HttpResponse<String> other = site.ask("/data?default", "If-None-Match", tag, "Accept", "application/n-triples");
        assertEquals(200, other.statusCode());
        HttpResponse<String> head = site.send("HEAD", "/data?default", "");
        assertEquals(tag, head.headers().firstValue("ETag").orElse(""));
        assertEquals(
                whole.headers().firstValue("Content-Length"), head.headers().firstValue("Content-Length"));
    }

    @ParameterizedTest
    @CsvSource({
        "/data?graph=, 404",
        "/data?graph=file:///etc/passwd, 404",
        "/data?graph=http://localhost:1/, 404",
        "/data?graph=../sparql, 404",
        "/data?graph=%3Curn:x%3E, 404",
        "/data?graph=urn:x%0D%0AX-Injected:%20yes, 404",
        "/data?graph=a&graph=b, 400",
        "/data?default&graph=a, 400",
        "/data?defaul, 400",
        "/data?update=CLEAR%20ALL, 400",
        "/data?query=ASK%20%7B%7D, 400"
    })
    void whatIsNoGraphHereIsNotReadFromElsewhere(String path, int status) {
        HttpResponse<String> response = site.ask(path);
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(1, response.body().lines().count(), response.body());
        assertTrue(response.headers().firstValue("X-Injected").isEmpty());
        assertTrue(response.headers().firstValue("ETag").isEmpty());
    }

    @Test
    void whoAcceptsNoGraphIsToldInWhatFormsThereIsOne() {
        HttpResponse<String> response = site.ask("/data?default", "Accept", "image/png");
        assertEquals(406, response.statusCode());
        assertTrue(response.body().contains("text/turtle"), response.body());
    }

    @Test
    void responsesAreBufferedInKilobytes() {
        HttpConnectionFactory http = site.server().connector().getConnectionFactory(HttpConnectionFactory.class);
        assertEquals(65_536, http.getHttpConfiguration().getOutputBufferSize());
    }

    @Test
    void onlyTheLoopbackInterfaceIsBoundTo() throws IOException {
        assertEquals("localhost", site.server().connector().getHost());
        try (Socket socket = new Socket("127.0.0.1", site.server().port())) {
            assertTrue(socket.getInetAddress().isLoopbackAddress());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/data?default", "/", "/id/actor/to-lam", "/data/actor/to-lam.ttl", "/nowhere"})
    void pagesOfAnyOriginMayReadAndNeverWithCredentials(String path) {
        HttpResponse<String> response = site.ask(path, "Accept", "*/*");
        assertEquals(List.of("*"), response.headers().allValues("Access-Control-Allow-Origin"), path);
        assertEquals(List.of(), response.headers().allValues("Access-Control-Allow-Credentials"), path);
    }

    @Test
    void aBrowserThatAsksBeforehandIsToldWhatItMaySend() {
        try (Site other = new Site()) {
            HttpResponse<String> response =
                    other.send("OPTIONS", "/sparql", "", "Access-Control-Request-Method", "POST");
            assertEquals(204, response.statusCode());
            assertEquals(
                    "GET, HEAD, POST",
                    response.headers()
                            .firstValue("Access-Control-Allow-Methods")
                            .orElse(""));
            assertEquals(List.of("*"), response.headers().allValues("Access-Control-Allow-Origin"));
        }
    }

    @Test
    void aQueryOfThousandsOfCharactersIsAnswered() {
        String padded = VISITS + " #" + "x".repeat(20_000);
        HttpResponse<String> response =
                site.send("POST", "/sparql", padded, "Content-Type", "application/sparql-query", "Accept", "text/csv");
        assertEquals(200, response.statusCode());
        assertEquals(
                site.ask(query(VISITS), "Accept", "text/csv").body().getBytes(StandardCharsets.UTF_8).length,
                response.body().getBytes(StandardCharsets.UTF_8).length);
    }
}
