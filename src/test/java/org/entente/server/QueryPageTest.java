package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.entente.server.Site.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.entente.questions.Question;
import org.entente.questions.Questions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor of queries as it works without any script, and what scripts ask of the server. */
class QueryPageTest {
    private static final String ENT = "PREFIX ent: <https://w3id.org/entente/ontology#> ";
    private static final String ENDLESS =
            "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (CONCAT(STR(?a), STR(?d), STR(?g)) = 'never so') }";
    private static final String[] FORM = {"Content-Type", "application/x-www-form-urlencoded"};

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<String> asked(String query) {
        return site.send("POST", "/query", "part=answer&query=" + encoded(query), FORM);
    }

    private static void holds(String page, String text) {
        assertTrue(page.contains(text), () -> "the page does not hold " + text);
    }

    @Test
    void aQueryInTheAddressIsAnsweredBeneathTheEditor() {
        String query = ENT + "SELECT ?visit ?when { ?visit a ent:Visit ; ent:when ?when }";
        HttpResponse<String> page = site.ask("/query?query=" + encoded(query));
        assertEquals("200 text/html", page.statusCode() + " " + contentType(page));
        holds(page.body(), "PREFIX ent: &lt;https://w3id.org/entente/ontology#&gt; SELECT ?visit");
        holds(
                page.body(),
                "<a href=\"/page/event/to-lam-visits-russia-2025-05\">Official visit of To Lam to Russia</a>");
        holds(page.body(), "7 rows");
        holds(page.body(), "&amp;format=csv\">csv</a>");
    }

    @Test
    void aQueryByPostIsAnsweredAlike() {
        HttpResponse<String> page = site.send("POST", "/query", "query=" + encoded("SELECT (1 + 1 AS ?two) {}"), FORM);
        holds(page.body(), "data-sort=\"2\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { ?s ?p }                    | 1 | 18 | “}” cannot stand at line 1, column 18",
                "SELECT * {\\n  ?s a ent:Visit\\n}     | 2 | 8  | ent:Visit",
                "SELECT * { ?s ?p ?o                   | 1 | 20 | it ends too early"
            })
    void aFaultIsMarkedAtItsLineAndColumn(String text, int line, int column, String words) {
        HttpResponse<String> answer = asked(text.replace("\\n", "\n"));
        assertEquals(400, answer.statusCode());
        holds(answer.body(), words);
        holds(answer.body(), "data-line=\"" + line + "\"");
        assertTrue(answer.body().contains("class=\"excerpt\""), "the line that is wrong is shown");
    }

    @Test
    void theFactsOfAnAnswerAreDrawnWhereTheyFit() {
        String visits = asked(ENT + "SELECT ?visit { ?visit a ent:Visit }").body();
        holds(visits, "On a line of time");
        holds(visits, "On a map");
        String people = asked(ENT + "SELECT ?who { ?who a ent:Person }").body();
        assertFalse(people.contains("On a line of time"), "people have no date");
        assertFalse(people.contains("On a map"), "people have no place");
        holds(people, "joined by what the graph knows of them");
        String days = asked(ENT + "SELECT ?day { ?visit ent:when ?day }").body();
        assertFalse(days.contains("<svg"), "days are no things");
        String pairs =
                asked(ENT + "SELECT ?visit ?guest { ?visit ent:guest ?guest }").body();
        holds(pairs, "joined where they stand in one row");
        String triples = asked(ENT + "CONSTRUCT { ?guest ent:visited ?host } { ?v ent:guest ?guest ; ent:host ?host }")
                .body();
        holds(triples, "with the triples between them");
        holds(triples, "&quot;interaction&quot;");
    }

    @Test
    void yesAndTriplesAreAnswersToo() {
        holds(asked(ENT + "ASK { ?visit a ent:Visit }").body(), "Yes.");
        String triples =
                asked(ENT + "CONSTRUCT { ?v a ent:Visit } { ?v a ent:Visit }").body();
        holds(triples, "7 triples");
        holds(triples, "PREFIX ent:");
    }

    @Test
    void ofVeryManyRowsTheFirstAreShown() {
        holds(asked("SELECT * { ?s ?p ?o }").body(), "The first 1000 of ");
    }

    @Test
    void anAnswerWithoutRowsSaysSo() {
        holds(asked(ENT + "SELECT ?v { ?v a ent:Nothing }").body(), "Nothing in the graph fits this query.");
    }

    @Test
    void aLongQueryIsRefusedInASentence() {
        HttpResponse<String> answer = asked("# " + "x".repeat(120_000) + "\nASK {}");
        assertEquals(413, answer.statusCode());
        holds(answer.body(), "at most 100000 are read; ask in parts");
        HttpResponse<String> larger = asked("# " + "x".repeat(250_000) + "\nASK {}");
        assertTrue(larger.statusCode() >= 400 && larger.statusCode() < 500, "status " + larger.statusCode());
    }

    @Test
    void markupInAQueryIsShownAndNotRun() {
        for (String query :
                new String[] {"SELECT ('<script>alert(1)</script>' AS ?x) {}", "<script>alert(1)</script>"}) {
            String page = site.ask("/query?query=" + encoded(query)).body();
            assertFalse(page.contains("<script>alert"), "a query runs in the page");
            holds(page, "&lt;script&gt;");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }"
            })
    void nothingIsFetchedForAQuery(String query) {
        String answer = asked(query).body();
        assertTrue(
                answer.contains("SERVICE") || answer.contains("Nothing in the graph fits") || answer.contains("1 row"),
                answer);
        assertFalse(answer.contains("Connection refused"), "it was tried");
    }

    @Test
    void aQueryThatNobodyWaitsForIsStopped() {
        CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(
                () -> site.send("POST", "/query", "part=answer&run=mine&query=" + encoded(ENDLESS), FORM));
        HttpResponse<String> stopped = site.send("POST", "/query/stop", "run=mine", FORM);
        while (stopped.statusCode() == 404 && !answer.isDone()) {
            Thread.onSpinWait();
            stopped = site.send("POST", "/query/stop", "run=mine", FORM);
        }
        assertEquals("The query is stopped.\n", stopped.body());
        assertEquals(400, answer.join().statusCode());
        holds(answer.join().body(), "This query was stopped.");
    }

    @Test
    void whatIsNotUnderWayCannotBeStopped() {
        assertEquals(404, site.send("POST", "/query/stop", "run=nobodys", FORM).statusCode());
        assertEquals(404, site.send("POST", "/query/stop", "x=y", FORM).statusCode());
        assertEquals(405, site.ask("/query/stop?run=mine").statusCode());
    }

    static Iterable<Question> questions() {
        return Questions.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyStoredQuestionOpensInTheEditorAndCanBeAsked(Question question) {
        String page = site.ask("/query?question=" + question.name()).body();
        String text = page.replaceFirst("(?s).*<textarea[^>]*>", "")
                .replaceFirst("(?s)</textarea>.*", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        assertEquals(200, asked(text).statusCode(), question.name());
        question.parameters().forEach(parameter -> holds(page, "name=\"" + parameter.name() + "\""));
    }

    @Test
    void argumentsOfAStoredQuestionStandInItsText() {
        String page = site.ask("/query?question=agreements&actor=Tatarstan").body();
        holds(page, "VALUES ?actor { &lt;https://w3id.org/entente/id/region/tatarstan&gt; }");
        holds(page, "value=\"Tatarstan\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/query?question=nope                          | question: there is none of the name “nope”",
                "/query?question=agreements&actor=Nobody       | actor: “Nobody” is no actor of this graph",
                "/query?question=agreements&colour=blue        | “agreements” has no parameter “colour”"
            })
    void whatCannotBeOpenedIsToldInASentence(String path, String sentence) {
        HttpResponse<String> answer = site.ask(path);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().startsWith(sentence), answer::body);
    }

    @Test
    void theEditorIsGivenTheWordsOfTheData() {
        HttpResponse<String> words = site.ask("/query/vocabulary");
        assertEquals("200 application/json", words.statusCode() + " " + contentType(words));
        for (String word : new String[] {"ent:Visit", "ent:fulfils", "rdfs:label", "topic:energy"}) {
            holds(words.body(), "\"name\" : \"" + word + "\"");
        }
        holds(words.body(), "\"ent\" : \"https://w3id.org/entente/ontology#\"");
    }
}
