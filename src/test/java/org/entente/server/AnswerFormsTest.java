package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.entente.server.Site.encoded;
import static org.entente.server.Site.query;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked, what is answered is well-formed in the form in which it is sent. */
class AnswerFormsTest {
    private static final String CONTROL = "a\\u0000b\\u0008c\\u001Fd\\uFFFEe\\tf";
    private static final String TRIPLE_TERM = "CONSTRUCT { <a:s> <a:p> <<( <a:a> <a:b> <a:c> )>> } {}";

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ('%s' AS ?v) {} | application/sparql-results+xml",
                "SELECT ('%s'@en AS ?v) {} | application/sparql-results+xml",
                "CONSTRUCT { <a:s> <a:p> '%s' } {} | application/rdf+xml",
                "CONSTRUCT { <a:s> <a:p> '%s'@en--ltr } {} | application/rdf+xml",
            })
    void noXmlHasCharactersThatNoXmlMayHave(String pattern, String type) {
        String asked = pattern.formatted(CONTROL);
        HttpResponse<String> response = site.ask(query(asked), "Accept", type);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(type, contentType(response));
        assertTrue(response.body().contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe"), response.body());
        assertDoesNotThrow(() -> DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                200, site.ask(query(asked) + "&format=xml", "Accept", "*/*").statusCode());
    }

    @Test
    void jsonKeepsThem() {
        String body = site.ask(
                        query("SELECT ('" + CONTROL + "' AS ?v) {}"), "Accept", "application/sparql-results+json")
                .body();
        assertTrue(body.contains("a\\u0000b"), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/rdf+xml", "application/ld+json"})
    void tripleTermsAreRefusedWhereTheyCannotBeTold(String type) {
        HttpResponse<String> response = site.ask(query(TRIPLE_TERM), "Accept", type);
        assertEquals(406, response.statusCode(), response.body());
        assertTrue(response.body().contains("text/turtle"), response.body());
        assertFalse(response.body().contains(type), response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json-ld"})
    void soTheyAreWhereTheFormIsNamed(String format) {
        HttpResponse<String> response = site.ask(query(TRIPLE_TERM) + "&format=" + format);
        assertEquals(406, response.statusCode(), response.body());
        assertTrue(response.body().contains("triple terms"), response.body());
    }

    @Test
    void whoTakesAnotherFormAsWellGetsThat() {
        HttpResponse<String> told =
                site.ask(query(TRIPLE_TERM), "Accept", "application/ld+json, application/n-triples;q=0.1");
        assertEquals(200, told.statusCode(), told.body());
        assertEquals(
                "application/n-triples",
                told.headers().firstValue("Content-Type").orElse("").split(";")[0]);
    }

    @Test
    void aPredicateThatXmlCannotNameIsNotToldInXmlAndTheReasonIs() {
        String construct = query("CONSTRUCT { <a:s> <urn:p/1> 'x' } {}");
        HttpResponse<String> accepted = site.ask(construct, "Accept", "application/rdf+xml");
        assertEquals(406, accepted.statusCode());
        assertTrue(accepted.body().contains("text/turtle"), accepted.body());
        HttpResponse<String> named = site.ask(construct + "&format=xml");
        assertEquals(406, named.statusCode());
        assertTrue(named.body().contains("<urn:p/1>, of which XML can make no name"), named.body());
        assertEquals(
                200,
                site.ask(construct, "Accept", "application/rdf+xml, text/turtle;q=0.1")
                        .statusCode());
        assertEquals(
                200,
                site.ask(query("CONSTRUCT { <a:s> <http://a.example/p> 'x' } {}"), "Accept", "application/rdf+xml")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "text/html"})
    void tripleTermsAreToldWhereTheyCanBe(String type) {
        HttpResponse<String> response = site.ask(query(TRIPLE_TERM), "Accept", type);
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().contains("<a:c>") || response.body().contains("&lt;a:c&gt;"), response.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/csv",
                "text/tab-separated-values",
                "application/sparql-results+json",
                "application/sparql-results+xml"
            })
    void aRowMayHoldATripleTerm(String type) {
        HttpResponse<String> response = site.ask(query("SELECT (<<( <a:a> <a:b> <a:c> )>> AS ?t) {}"), "Accept", type);
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().contains("a:c"), response.body());
    }

    @Test
    void aSpreadsheetComputesNothingOfAnAnswerMeantForIt() {
        String asked = query("SELECT ?v { VALUES ?v { '=1+1' '+1' '-2.5' '@x' '-x' 'a=b' '\\t=1' 7 '\"=1,2' } }");
        assertEquals(
                List.of("v", "'=1+1", "+1", "-2.5", "'@x", "'-x", "a=b", "'\t=1", "7", "\"\"\"=1,2\""),
                site.ask(asked + "&format=spreadsheet").body().lines().toList());
        assertTrue(site.ask(asked + "&format=csv").body().contains("\r\n=1+1\r\n"));
        assertEquals("text/csv", contentType(site.ask(asked + "&format=spreadsheet")));
    }

    @Test
    void blankNodesInCsvAreMarkedAsSuch() {
        String body = site.ask(query("SELECT (BNODE('a') AS ?x) {}"), "Accept", "text/csv")
                .body();
        assertTrue(body.lines().toList().get(1).matches("_:\\w+"), body);
    }

    @Test
    void blankNodesOfOneNameAreOneInARowAndOthersInOthers() {
        String body = site.ask(
                        query("SELECT (SAMETERM(BNODE('a'), BNODE('a')) AS ?same) (BNODE('a') AS ?x) (BNODE('a') AS ?y)"
                                + " (BNODE('b') AS ?z) { VALUES ?row { 1 2 } }"),
                        "Accept",
                        "text/csv")
                .body();
        List<String[]> rows = body.lines().skip(1).map(line -> line.split(",")).toList();
        for (String[] row : rows) {
            assertEquals("true", row[0], body);
            assertEquals(row[1], row[2], body);
            assertFalse(row[1].equals(row[3]), body);
        }
        assertFalse(rows.get(0)[1].equals(rows.get(1)[1]), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback=steal", "stylesheet=http://example.org/evil.xsl", "force-accept=text/html"})
    void whatIsAskedForIsNotRepeatedInTheAnswer(String parameter) {
        String asked = query("SELECT ('x' AS ?v) {}") + "&" + parameter;
        for (String format : List.of("json", "xml", "csv")) {
            HttpResponse<String> response = site.ask(asked + "&format=" + format);
            assertEquals(200, response.statusCode(), format);
            assertFalse(response.body().contains("steal") || response.body().contains("evil"), response.body());
            assertFalse(contentType(response).equals("text/html"), format);
        }
    }

    @Test
    void escapesInStringsStandForTheirCharacters() {
        String asked = "SELECT ('\\u0041\\u0022\\u0027\\u005C\\u000A' AS ?v) (\"\\\\u0041\" AS ?w) {}";
        String body = site.ask("/sparql?format=json&query=" + encoded(asked)).body();
        assertTrue(body.contains("A\\\"'\\\\\\n"), body);
        assertTrue(body.contains("\"\\\\u0041\""), body);
    }
}
