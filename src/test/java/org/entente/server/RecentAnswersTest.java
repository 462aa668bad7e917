package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.store.ArticleStore;
import org.entente.store.Articles;
import org.entente.store.Stores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentAnswersTest {
    private static final Pattern WORKED_OUT =
            Pattern.compile("(?m)^entente_queries_total\\{outcome=\"answered\"} (\\d+)");
    private static final String CSV = "text/csv";

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
    void theSameQuestionIsWorkedOutOnce() {
        String question = Site.query("SELECT ?s { ?s a <https://w3id.org/entente/ontology#Visit> } ORDER BY ?s");
        HttpResponse<String> first = site.ask(question, "Accept", CSV);
        long before = workedOut();
        HttpResponse<String> again = site.ask(question, "Accept", CSV);
        assertEquals(before, workedOut());
        assertEquals(first.body(), again.body());
        for (String header :
                new String[] {"Content-Type", "Content-Length", "Vary", "ETag", "X-Content-Type-Options"}) {
            assertEquals(header(first, header), header(again, header), header);
        }
    }

    @Test
    void soItIsWhereItComesAsAForm() {
        String form = "query=" + Site.encoded("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        String type = "application/x-www-form-urlencoded";
        HttpResponse<String> first = site.send("POST", "/sparql", form, "Content-Type", type, "Accept", CSV);
        long before = workedOut();
        HttpResponse<String> again = site.send("POST", "/sparql", form, "Content-Type", type, "Accept", CSV);
        assertEquals(before, workedOut());
        assertEquals(first.body(), again.body());
    }

    @Test
    void whoHasTheAnswerIsNotSentItAgain() {
        String question = Site.query("SELECT ?s { ?s a <https://w3id.org/entente/ontology#Pledge> }");
        String tag = header(site.ask(question, "Accept", CSV), "ETag");
        HttpResponse<String> again = site.ask(question, "Accept", CSV, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        HttpResponse<String> posted = site.send(
                "POST",
                question,
                "",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                CSV,
                "If-None-Match",
                tag);
        assertNotEquals(304, posted.statusCode());
    }

    @Test
    void otherFormsAndOtherGraphsAreOtherAnswers() {
        String question = Site.query("SELECT ?s { ?s a <https://w3id.org/entente/ontology#Agreement> }");
        HttpResponse<String> rows = site.ask(question, "Accept", CSV);
        HttpResponse<String> json = site.ask(question, "Accept", "application/sparql-results+json");
        HttpResponse<String> named = site.ask(question + "&format=tsv", "Accept", CSV);
        HttpResponse<String> less = site.ask(
                question + "&default-graph-uri=" + Site.encoded("https://w3id.org/entente/graph/reference"),
                "Accept",
                CSV);
        assertNotEquals(rows.body(), json.body());
        assertNotEquals(rows.body(), named.body());
        assertTrue(less.body().length() < rows.body().length());
        assertNotEquals(header(rows, "ETag"), header(json, "ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (NOW() AS ?x) { }",
                "SELECT (rand() AS ?x) { }",
                "SELECT (STRUUID() AS ?x) { }",
                "SELECT (UUID() AS ?x) { }"
            })
    void whatIsOtherEachTimeIsWorkedOutEachTime(String query) {
        HttpResponse<String> first = site.ask(Site.query(query), "Accept", CSV);
        assertEquals(200, first.statusCode());
        assertEquals("", header(first, "ETag"));
        assertNotEquals(first.body(), site.ask(Site.query(query), "Accept", CSV).body());
    }

    @Test
    void whatIsRefusedIsNotKept() {
        String question = Site.query("SELECT nothing");
        for (int time = 0; time < 2; time++) {
            HttpResponse<String> refused = site.ask(question, "Accept", CSV);
            assertEquals(400, refused.statusCode());
            assertEquals("", header(refused, "ETag"));
        }
    }

    @Test
    void afterAChangeTheAnswerIsTheNewOne(@TempDir Path folder) throws IOException {
        String question = Site.query("SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/entente/ontology#Visit> }");
        try (ArticleStore store = Stores.open(folder)) {
            store.copy(true);
            try (Site kept = new Site(store, Token.of("0123456789abcdef0123456789abcdef"))) {
                String tag = header(kept.ask(question, "Accept", CSV), "ETag");
                for (int number = 0; number < 3; number++) {
                    Stores.put(store, Articles.article(number));
                    HttpResponse<String> now = kept.ask(question, "Accept", CSV, "If-None-Match", tag);
                    assertEquals("n\r\n" + (number + 1) + "\r\n", now.body());
                    tag = header(now, "ETag");
                }
            }
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** How many queries the engine has answered. */
    private static long workedOut() {
        Matcher told = WORKED_OUT.matcher(site.ask("/metrics").body());
        assertTrue(told.find());
        return Long.parseLong(told.group(1));
    }
}
