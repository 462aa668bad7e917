package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.guarding.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that mean harm, or ask too much, end with the answer they deserve, and others are answered afterwards. */
class HostileQueriesTest {
    private static final Path TABLE = Path.of("src/test/resources/org/entente/server/hostile-queries.txt");
    private static final Pattern REPEATED = Pattern.compile("\\[\\[(.*?)\\*(\\d+)]]");
    private static final String LIGHT = "SELECT ?label { <https://w3id.org/entente/id/region/vietnam> "
            + "<http://www.w3.org/2000/01/rdf-schema#label> ?label }";

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site(new Limits(Duration.ofSeconds(6), Duration.ofMinutes(1), 1000, 1_000_000, 100_000));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /**
     * A line of the table.
     *
     * @param sentence a part of what is told; empty for what is answered
     */
    record Hostile(int status, String sentence, String query) {
        static Hostile of(String line) {
            String[] parts = line.split("\\s*\\|\\s*", 3);
            return new Hostile(Integer.parseInt(parts[0]), parts[1].strip(), repeated(parts[2]));
        }

        private static String repeated(String query) {
            return REPEATED.matcher(query)
                    .replaceAll(
                            found -> Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
        }

        @Override
        public String toString() {
            return status + " " + query.substring(0, Math.min(90, query.length()));
        }
    }

    static Stream<Hostile> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Hostile::of);
    }

    @Test
    void theTableHasAHundredCases() throws IOException {
        assertTrue(table().count() >= 100, () -> "too few");
    }

    @ParameterizedTest
    @MethodSource("table")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whatMeansHarmEndsAsItDeserves(Hostile hostile) {
        String endpoint = hostile.status == 503 ? "/sparql?timeout=1" : "/sparql";
        HttpResponse<String> response =
                site.send("POST", endpoint, hostile.query, "Content-Type", "application/sparql-query");
        assertEquals(hostile.status, response.statusCode(), () -> shortened(response.body()));
        if (hostile.status != 200) {
            assertTrue(response.body().contains(hostile.sentence), () -> shortened(response.body()));
            assertEquals(1, response.body().lines().count(), () -> shortened(response.body()));
            assertFalse(response.body().contains("Exception"), () -> shortened(response.body()));
        }
        assertEquals(
                hostile.status == 503,
                response.headers().firstValue("Retry-After").isPresent());
        assertTrue(site.ask(Site.query(LIGHT)).body().contains("Vietnam"), "it no longer answers");
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(400, text.length()));
    }

    @Test
    void whatGrowsTooLargeIsNoValue() throws IOException {
        for (Hostile growing : table().filter(line -> line.query.contains(" AS ?n) { BIND(") && line.status == 200)
                .toList()) {
            HttpResponse<String> response = site.send(
                    "POST", "/sparql", growing.query, "Content-Type", "application/sparql-query", "Accept", "text/csv");
            assertEquals(List.of("n", ""), response.body().lines().toList(), growing.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, 503, within its 0.05 seconds",
        "1, 503, within its 1.0 seconds",
        "3600, 503, within its 6.0 seconds",
        "soon, 400, is no number of seconds",
        "-1, 400, is no number of seconds",
        "1e9, 400, is no number of seconds",
        "'', 400, is no number of seconds"
    })
    void whoAsksMayHaveLessPatienceThanTheServerButNotMore(String timeout, int status, String told) {
        String slow = "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?c), STR(?f), STR(?i)) = 'x') }";
        HttpResponse<String> response = site.ask(Site.query(slow) + "&timeout=" + timeout);
        assertEquals(status, response.statusCode(), response.body());
        assertTrue(response.body().contains(told), response.body());
    }

    @Test
    void boundedFunctionsDoWhatTheyDidWithoutBounds() {
        assertEquals(
                "true,false,true,xbxb,a.b,a%20b,6,\"a, b\"",
                row(
                        "SELECT (REGEX('Abc', '^a', 'i') AS ?a) (REGEX('a.c', 'abc') AS ?b) (REGEX('a.c', 'a.c', 'q') AS ?c)"
                                + " (REPLACE('abab', 'a', 'x') AS ?d) (CONCAT('a', '.', 'b') AS ?e) (ENCODE_FOR_URI('a b') AS ?f)"
                                + " (2 * 3 AS ?g) ?h { SELECT (GROUP_CONCAT(?v; SEPARATOR=', ') AS ?h)"
                                + " { SELECT ?v { VALUES ?v { 'a' 'b' } } ORDER BY ?v } }"));
    }

    @Test
    void replacedTextKeepsItsLanguage() {
        String asked = "SELECT (LANG(REPLACE('abc'@en, 'b', 'x')) AS ?l) (REPLACE('abcd', '(b)(c)', '$2$1') AS ?r) {}";
        assertEquals("en,acbd", row(asked));
    }

    private static String row(String query) {
        return site.ask(Site.query(query), "Accept", "text/csv")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGraphOfAClauseIsOneOfTheDataAndNothingFetched() {
        String of = "SELECT (COUNT(*) AS ?n) FROM <%s> { ?s ?p ?o }";
        assertEquals("0", row(of.formatted("http://localhost:" + site.server().port() + "/export/all.ttl")));
        assertEquals("0", row(of.formatted("file:///etc/passwd")));
        assertTrue(Integer.parseInt(row(of.formatted("https://w3id.org/entente/graph/sputnik-2025-05-10"))) > 500);
    }
}
