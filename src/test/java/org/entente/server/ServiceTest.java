package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.guarding.Limits;
import org.entente.proposing.Stub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries ask those other endpoints that the operator has named, and none other. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ServiceTest {
    private static final String LABELS = "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
            + "PREFIX ent: <https://w3id.org/entente/ontology#> SELECT ";
    private static final String NOBODY = "http://localhost:1/sparql";

    private static Site other;
    private static Site site;
    private static String there;

    @BeforeAll
    static void start() {
        other = new Site();
        there = "http://localhost:" + other.server().port() + "/sparql";
        site = new Site(Limits.USUAL.asking(Set.of(there, NOBODY)));
    }

    @AfterAll
    static void stop() {
        site.close();
        other.close();
    }

    private static HttpResponse<String> ask(Site site, String query) {
        return site.ask(Site.query(query), "Accept", "text/csv");
    }

    private static List<String> rows(String query) {
        HttpResponse<String> response = ask(site, query);
        assertEquals(200, response.statusCode(), response.body());
        return response.body().lines().skip(1).sorted().toList();
    }

    private static void refused(int status, String sentence, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.body());
        assertTrue(response.body().contains(sentence), response.body());
    }

    @Test
    void whatAnotherEndpointAnswersIsJoinedWithWhatIsHere() {
        String countries = "?country a ent:Country ";
        String labels = "?country rdfs:label ?label FILTER(LANG(?label) = 'en' && REGEX(?label, '^V')) ";
        List<String> here = rows(LABELS + "?label { " + countries + " . " + labels + "}");
        assertEquals(List.of("Vietnam"), here);
        assertEquals(here, rows(LABELS + "?label { { SERVICE <" + there + "> { " + labels + "} } " + countries + "}"));
        assertEquals(
                here,
                rows(LABELS + "?label { SERVICE <" + there + "> { SELECT * { " + countries + " . " + labels + "} } }"));
    }

    @Test
    void rowByRowAnotherEndpointIsAskedAFewTimesOnly() {
        String each = "?label { { SELECT ?thing { ?thing a ent:%s } LIMIT %d } SERVICE <" + there
                + "> { ?thing rdfs:label ?label } }";
        assertTrue(rows(LABELS + each.formatted("Actor", 5)).size() >= 5);
        refused(413, "more than 20 times", ask(site, LABELS + each.formatted("Actor", 40)));
    }

    @Test
    void valuesOfThisRowAreThoseThatAreAskedFor() {
        String vietnam = "<https://w3id.org/entente/id/region/vietnam>";
        String query = LABELS + "DISTINCT ?same { { SELECT ?x { ?x rdfs:label ?y FILTER(?x = " + vietnam
                + ") } LIMIT 1 } SERVICE <" + there + "> { ?x rdfs:label ?y BIND(?x AS ?same) } }";
        assertEquals(List.of(vietnam.substring(1, vietnam.length() - 1)), rows(query));
    }

    @Test
    void noOtherAddressIsAskedHoweverItIsWritten() {
        for (String address : List.of(
                "<" + there + "/>",
                "<" + there + "?query=x>",
                "<http://127.0.0.1:" + other.server().port() + "/sparql>",
                "<file:///etc/passwd>",
                "?where")) {
            refused(400, "SERVICE asks only", ask(site, "SELECT * { SERVICE " + address + " { ?s ?p ?o } }"));
        }
        refused(400, "leave out SERVICE", ask(other, "SELECT * { SERVICE <" + there + "> { ?s ?p ?o } }"));
    }

    @Test
    void whereNobodyAnswersTheQueryIsNotAnsweredUnlessItDoesWithout() {
        refused(502, NOBODY + " was asked", ask(site, "SELECT * { SERVICE <" + NOBODY + "> { ?s ?p ?o } }"));
        assertEquals(List.of("7"), rows("SELECT ?n { BIND(7 AS ?n) SERVICE SILENT <" + NOBODY + "> { ?s ?p ?o } }"));
    }

    static Stream<Stub.Reply> lies() {
        return Stream.of(
                exchange -> Stub.send(exchange, 200, "<html>Welcome</html>"),
                exchange -> Stub.send(exchange, 200, "{\"head\": {\"vars\": [\"v0\"]}, \"results\": {\"bindings\": [{"),
                exchange -> Stub.send(exchange, 500, "{}"),
                exchange -> Stub.send(exchange, 200, " ".repeat(11_000_000)),
                exchange -> {
                    exchange.getResponseHeaders().set("Location", there);
                    Stub.send(exchange, 307, "");
                });
    }

    @ParameterizedTest
    @MethodSource("lies")
    void anAnswerThatIsNoneIsToldAsSuch(Stub.Reply lie) {
        try (Stub stub = new Stub(lie);
                Site asking = new Site(Limits.USUAL.asking(Set.of(stub.address().toString())))) {
            refused(
                    502,
                    stub.address() + " was asked and did not answer: ",
                    ask(asking, "SELECT * { SERVICE <" + stub.address() + "> { ?s ?p ?o } }"));
        }
    }

    @Test
    void whoKeepsAQueryWaitingDoesSoForItsTimeAloneAndOthersAreAnsweredMeanwhile() {
        try (Stub stub = Stub.stalling();
                Site asking = new Site(Limits.USUAL
                        .ofTime(Duration.ofSeconds(2))
                        .asking(Set.of(stub.address().toString())))) {
            String waiting = "SELECT * { SERVICE <" + stub.address() + "> { ?s ?p ?o } }";
            refused(503, "within its 2.0 seconds", ask(asking, waiting));
            assertEquals(200, ask(asking, "ASK {}").statusCode());
            refused(503, "within its 2.0 seconds", ask(asking, waiting.replace("SERVICE", "SERVICE SILENT")));
        }
    }
}
