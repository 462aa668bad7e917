package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.entente.server.Site.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint answers to people who type its address, and to programs that ask oddly. */
class QueryAnswersTest {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    private static final String VISITS =
            "PREFIX ent: <https://w3id.org/entente/ontology#> SELECT DISTINCT ?v { ?v a ent:Visit }";
    private static final String TO_LAM = "DESCRIBE <https://w3id.org/entente/id/actor/to-lam>";

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest(name = "rows for “{0}” are {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application/sparql-results+json,*/*;q=0.9 | application/sparql-results+json",
                "application/sparql-results+json, application/json;q=0.9 | application/sparql-results+json",
                "application/json | application/json",
                "application/json, text/javascript, */*; q=0.01 | application/json",
                "application/sparql-results+xml, application/rdf+xml;q=0.5 | application/sparql-results+xml",
                "text/turtle, application/sparql-results+xml;q=0.1 | application/sparql-results+xml",
                "text/csv; charset=utf-8 | text/csv",
                "text/* | text/csv",
                "text/html | text/html"
            })
    void rowsComeInWhatSuitsBest(String accept, String type) {
        HttpResponse<String> response = site.ask(query(VISITS), "Accept", accept);
        assertEquals(200, response.statusCode());
        assertEquals(type, contentType(response));
    }

    @ParameterizedTest
    @ValueSource(strings = {VISITS, "ASK { ?s ?p ?o }", TO_LAM})
    void whatThereIsNotIsRefusedWithWhatThereIs(String query) {
        HttpResponse<String> response = site.ask(query(query), "Accept", "image/png, application/pdf");
        assertEquals(406, response.statusCode());
        assertEquals("text/plain", contentType(response));
        assertTrue(response.body().startsWith("There is nothing of that type here; there are "), response.body());
        assertTrue(response.body().contains("json"), response.body());
    }

    @Test
    void rowsAreNotTurtleAndTriplesNoTable() {
        assertEquals(406, site.ask(query(VISITS), "Accept", "text/turtle").statusCode());
        assertEquals(406, site.ask(query(TO_LAM), "Accept", "text/csv").statusCode());
    }

    @Test
    void aBrowserIsShownTheRowsWithLinksToPagesAndOtherFormats() {
        HttpResponse<String> response = site.ask(query(VISITS), "Accept", BROWSER);
        assertEquals("text/html", contentType(response));
        String page = response.body();
        assertTrue(page.contains("href=\"/page/event/putin-visits-vietnam-2024-06\""), page);
        List<String> formats = Pattern.compile("href=\"(/sparql[^\"]*)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
        assertEquals(4, formats.size());
        formats.forEach(format -> assertEquals(200, site.ask(format).statusCode(), format));
    }

    @Test
    void termsInAnAnswerLeadToTheirDocumentation() {
        String page = site.ask(
                        query("SELECT ?t { <https://w3id.org/entente/id/actor/to-lam> a ?t }"), "Accept", BROWSER)
                .body();
        assertTrue(page.contains("<a href=\"/ontology#Person\">ent:Person</a>"), page);
    }

    @Test
    void aBrowserIsShownTriplesAndVerdicts() {
        String triples = site.ask(query(TO_LAM), "Accept", BROWSER).body();
        assertTrue(triples.contains("ent:Person"), triples);
        assertTrue(triples.contains("PREFIX ent:"), triples);
        assertFalse(triples.contains("PREFIX unit:"), triples);
        for (String format : List.of("ttl", "nt", "json-ld", "xml")) {
            assertEquals(
                    200,
                    site.ask(query(TO_LAM) + "&format=" + format, "Accept", BROWSER)
                            .statusCode(),
                    format);
        }
        assertTrue(site.ask(query("ASK {}"), "Accept", BROWSER).body().contains("<pre>Yes.</pre>"));
        assertTrue(
                site.ask(query("ASK { <a:a> ?p ?o }"), "Accept", BROWSER).body().contains("<pre>No.</pre>"));
    }

    @Test
    void aPageShowsTheFirstThousandRowsOfMany() {
        String page =
                site.ask(query("SELECT ?s { ?s ?p ?o }"), "Accept", BROWSER).body();
        assertTrue(page.contains("The first 1000 rows."), "the rows are not bounded");
        assertEquals(1001, page.split("<tr>", -1).length - 1);
        assertTrue(site.ask(query("CONSTRUCT WHERE { ?s ?p ?o }"), "Accept", BROWSER)
                .body()
                .contains("The first 1000 triples."));
    }

    @Test
    void markupInAQueryIsShownAndNotRun() {
        String page = site.ask(query("SELECT (\"<script>alert(1)</script>\" AS ?x) {}"), "Accept", BROWSER)
                .body();
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
        assertFalse(page.contains("<script>"), "markup is run");
    }

    @Test
    void aFormatAskedForByParameterWins() {
        HttpResponse<String> response = site.ask(query(VISITS) + "&format=csv", "Accept", BROWSER);
        assertEquals("text/csv", contentType(response));
        assertEquals(400, site.ask(query(VISITS) + "&format=docx").statusCode());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT * { ?s ?p } | This is not a SPARQL query: “}” cannot stand at line 1, column 18.",
                "SELECT | This is not a SPARQL query: it ends too early at line 1, column 6.",
                "CLEAR ALL | This is not a SPARQL query: “CLEAR” cannot stand at line 1, column 1.",
                "SELECT * { ?s foo:bar ?o } | This is not a SPARQL query: Unresolved prefixed name: foo:bar (line 1, column 15).",
                "SELECT * { ?s a \"x } | This is not a SPARQL query: it cannot be read beyond line 1, column 21.",
                "SELECT * { ?s привет } | This is not a SPARQL query: it cannot be read beyond line 1, column 21.",
                "SELECT ?x { ?y ?z ?x } GROUP BY ?y | This is not a SPARQL query: Non-group key variable in SELECT: ?x."
            })
    void whatIsNoQueryIsRefusedWithThePlaceWhereItGoesWrong(String query, String sentence) {
        HttpResponse<String> response = site.ask(query(query), "Accept", BROWSER);
        assertEquals(400, response.statusCode());
        assertEquals(sentence + "\n", response.body());
        assertEquals(
                response.body(),
                site.send("POST", "/sparql", query, "Content-Type", "application/sparql-query")
                        .body());
    }

    @Test
    void describingAThingGivesItsOwnStatements() {
        String counted = "SELECT (COUNT(*) AS ?n) { <https://w3id.org/entente/id/actor/to-lam> ?p ?o }";
        assertEquals(
                Answers.number(site, counted),
                Answers.graph(site.ask(query(TO_LAM), "Accept", "text/turtle")).size());
    }

    @Test
    void aBareAddressLeadsPeopleToItsUseAndProgramsToItsDescription() {
        HttpResponse<String> people = site.ask("/sparql", "Accept", BROWSER);
        assertEquals(303, people.statusCode());
        assertEquals("/use", people.headers().firstValue("Location").orElse(""));
        assertEquals("text/turtle", contentType(site.ask("/sparql", "Accept", "*/*")));
        assertEquals(406, site.ask("/sparql", "Accept", "image/png").statusCode());
    }
}
