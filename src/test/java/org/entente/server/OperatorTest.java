package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.entente.server.Site.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.entente.guarding.Admission.Watch;
import org.entente.guarding.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sees of queries, and does about them. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class OperatorTest {
    private static final String SECRET = "0123456789abcdef";
    private static final String BEARER = "Bearer " + SECRET;
    private static final String ENDLESS =
            "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?c), STR(?f), STR(?i)) = 'a secret of the asker') }";
    private static final int PER_CLIENT = 2;

    private static final List<String> log = new CopyOnWriteArrayList<>();
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site(
                Limits.USUAL.ofTime(Duration.ofMinutes(2)),
                new Operating(Optional.of(Token.of(SECRET)), new Watch(PER_CLIENT, Duration.ZERO, log::add), true));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static CompletableFuture<HttpResponse<String>> ask(String query, String client) {
        return CompletableFuture.supplyAsync(
                () -> site.ask(query(query), "Accept", "text/csv", "X-Forwarded-For", client));
    }

    private static JsonObject seen() {
        return JSON.parse(site.ask("/admin/queries", "Authorization", BEARER).body());
    }

    /** The number of the query that an address has under way. */
    private static long awaited(String client) throws InterruptedException {
        while (true) {
            for (JsonObject one : seen().getArray("queries").toList().stream()
                    .map(v -> v.getAsObject())
                    .toList()) {
                if (one.getString("client").equals(client)) {
                    return one.getNumber("number").longValue();
                }
            }
            Thread.sleep(20);
        }
    }

    @Test
    void aQueryUnderWayIsSeenAndStopped() throws Exception {
        CompletableFuture<HttpResponse<String>> asked = ask(ENDLESS, "192.0.2.1");
        long number = awaited("192.0.2.1");
        String page = site.ask("/admin/queries", "Authorization", BEARER, "Accept", "text/html")
                .body();
        assertTrue(page.contains("192.0.2.1") && page.contains("bgp:3"), page);
        HttpResponse<String> stopped = site.send("DELETE", "/admin/queries/" + number, "", "Authorization", BEARER);
        assertEquals(200, stopped.statusCode(), stopped.body());
        HttpResponse<String> response = asked.get();
        assertEquals(400, response.statusCode());
        assertEquals("This query was stopped.\n", response.body());
        assertFalse(response.headers().firstValue("Retry-After").isPresent());
        assertTrue(seen().getObj("ended").getNumber("stopped").intValue() >= 1);
        assertTrue(
                log.stream().anyMatch(line -> line.contains("stopped") && line.contains("client 192.0.2.1")),
                log::toString);
    }

    @Test
    void aFormStopsAQueryToo() throws Exception {
        CompletableFuture<HttpResponse<String>> asked = ask(ENDLESS, "192.0.2.2");
        long number = awaited("192.0.2.2");
        String basic =
                "Basic " + Base64.getEncoder().encodeToString(("operator:" + SECRET).getBytes(StandardCharsets.UTF_8));
        String path = "/admin/queries/" + number;
        assertEquals(
                403,
                site.send("POST", path, "", "Authorization", basic, "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(303, site.send("POST", path, "", "Authorization", basic).statusCode());
        assertEquals(400, asked.get().statusCode());
        assertEquals(404, site.send("POST", path, "", "Authorization", basic).statusCode());
    }

    @Test
    void aClientHasOnlySoManyQueriesUnderWayAndOthersAreServed() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < PER_CLIENT; i++) {
            asked.add(ask(ENDLESS + " # " + i, "192.0.2.3"));
        }
        while (seen().getArray("queries").toList().stream()
                        .filter(one -> one.getAsObject().getString("client").equals("192.0.2.3"))
                        .count()
                < PER_CLIENT) {
            Thread.sleep(20);
        }
        HttpResponse<String> refused = ask("ASK {}", "192.0.2.3").get();
        assertEquals(429, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("queries of yours are under way"), refused.body());
        assertTrue(refused.headers().firstValue("Retry-After").isPresent());
        assertEquals(200, ask("ASK {}", "192.0.2.4").get().statusCode());
        assertEquals(200, site.ask(query("ASK {}")).statusCode());
        while (asked.stream().anyMatch(one -> !one.isDone())) {
            site.send("DELETE", "/admin/queries/" + awaitedOrNone("192.0.2.3"), "", "Authorization", BEARER);
            Thread.sleep(20);
        }
        assertEquals(200, ask("ASK {}", "192.0.2.3").get().statusCode());
    }

    private static long awaitedOrNone(String client) {
        return seen().getArray("queries").toList().stream()
                .map(one -> one.getAsObject())
                .filter(one -> one.getString("client").equals(client))
                .map(one -> one.getNumber("number").longValue())
                .findFirst()
                .orElse(0L);
    }

    @Test
    void theLogTellsWhatAQueryIsMadeOfAndNotWhatItAsks() {
        site.ask(query(
                "SELECT * { ?s ?p 'words of the asker' FILTER(?s != ?p) OPTIONAL { ?s ?q ?r . ?r ?t ?u } } LIMIT 5"));
        String line = log.stream()
                .filter(one -> one.contains("slice(filter(leftjoin"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(log.toString()));
        assertTrue(
                Pattern.matches(
                        "slow query: \\d+\\.\\d{3} s, answered, light, \\d+ steps, client unknown: slice\\(.*bgp:1.*bgp:2.*\\)",
                        line),
                line);
        assertTrue(log.stream().noneMatch(one -> one.contains("asker") || one.contains("\n")), log::toString);
    }

    @Test
    void whatBecameOfQueriesIsCounted() {
        JsonObject before = seen().getObj("ended");
        site.ask(query("ASK { BIND (NOW() AS ?eachTimeAnother) }"));
        site.ask(query("ASK"));
        site.ask(query("ASK { SERVICE <http://localhost:1/> { ?s ?p ?o } }"));
        JsonObject after = seen().getObj("ended");
        for (String outcome : List.of("answered", "malformed", "forbidden")) {
            assertTrue(
                    after.getNumber(outcome).longValue()
                            > before.getNumber(outcome).longValue(),
                    outcome);
        }
        assertEquals(0, after.getNumber("failed").longValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer 0123456789abcdeg",
                "Bearer 0123456789abcdef0",
                "Basic !",
                "Basic eDp5",
                SECRET
            })
    void whoDoesNotBringTheTokenIsToldHowToAndSeesNothing(String authorization) {
        HttpResponse<String> response = authorization.isEmpty()
                ? site.ask("/admin/queries")
                : site.ask("/admin/queries", "Authorization", authorization);
        assertEquals(401, response.statusCode());
        assertTrue(response.headers().allValues("WWW-Authenticate").get(0).startsWith("Bearer"));
        assertFalse(response.body().contains("queries\""), response.body());
        assertEquals(
                401,
                site.send("DELETE", "/admin/queries/1", "", "X-Nothing", "x").statusCode());
    }

    @Test
    void thePageIsOfTheTypeThatIsAskedFor() {
        assertEquals("application/json", contentType(site.ask("/admin/queries", "Authorization", BEARER)));
        assertEquals(
                "text/html",
                contentType(site.ask("/admin/queries", "Authorization", BEARER, "Accept", "text/html,*/*;q=0.1")));
        assertEquals(
                406,
                site.ask("/admin/queries", "Authorization", BEARER, "Accept", "image/png")
                        .statusCode());
        HttpResponse<String> one = site.ask("/admin/queries/1", "Authorization", BEARER);
        assertEquals(404, one.statusCode());
        assertEquals("no-store", one.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void whereNoTokenIsConfiguredThereIsNoOperator() {
        try (Site open = new Site()) {
            for (String authorization : List.of("Bearer ", "Bearer x", "Basic Og==", BEARER)) {
                HttpResponse<String> response = open.ask("/admin/queries", "Authorization", authorization);
                assertEquals(403, response.statusCode());
                assertTrue(response.body().contains("--token-file"), response.body());
            }
        }
    }

    @Test
    void whoIsNotTrustedCannotSayForWhomItAsks() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        Operating suspicious = new Operating(Optional.empty(), new Watch(1, Duration.ZERO, told::add), false);
        try (Site open = new Site(Limits.USUAL, suspicious)) {
            open.ask(query("ASK {}"), "X-Forwarded-For", "192.0.2.9");
            Matcher client = Pattern.compile("client (\\S+):").matcher(told.get(0));
            assertTrue(client.find());
            assertEquals("unknown", client.group(1));
        }
    }
}
