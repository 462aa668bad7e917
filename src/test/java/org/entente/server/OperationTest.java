package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.entente.building.Desk;
import org.entente.store.ArticleStore;
import org.entente.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those see who watch over the server. */
class OperationTest {
    private static final String SECRET = "0123456789abcdef";
    private static final String[] HOLDER = {"Authorization", "Bearer " + SECRET, "Content-Type", "application/yaml"};
    private static final int PATIENCE = 2000;

    @TempDir
    private Path folder;

    private static final DatasetGraph TWO_ARTICLES =
            Desk.dataset(Desk.visit("one", "2025-03-01", "planned"), Desk.visit("two", "2025-03-02", "confirmed"));

    @Test
    void healthTellsWhatIsServed() {
        try (Site site = new Site(TWO_ARTICLES, Map.of())) {
            HttpResponse<String> health = site.ask("/health");
            assertEquals(200, health.statusCode());
            assertEquals("application/json", Site.contentType(health));
            assertEquals(
                    "no-store", health.headers().firstValue("Cache-Control").orElse(""));
            JsonObject told = JSON.parse(health.body());
            assertEquals("test", told.getString("version"));
            assertEquals(2, told.getNumber("articles").longValue());
            assertEquals(quads(site), told.getNumber("quads").longValue());
            assertTrue(told.getString("state").matches("[0-9a-f]{16}"), health.body());
            assertEquals(200, site.send("HEAD", "/health", "").statusCode());
            assertEquals("", site.send("HEAD", "/health", "").body());
            assertEquals(405, site.send("POST", "/health", "").statusCode());
            assertEquals(405, site.send("DELETE", "/metrics", "").statusCode());
        }
    }

    private static long quads(Site site) {
        String query = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
        return Long.parseLong(site.ask(Site.query(query), "Accept", "text/csv")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow());
    }

    /** A disk that fails while it is in use. */
    private static final class Failing extends DatasetGraphWrapper {
        private final AtomicBoolean fails = new AtomicBoolean();

        Failing() {
            super(TWO_ARTICLES);
        }

        @Override
        public Graph getDefaultGraph() {
            if (fails.get()) {
                throw new IllegalStateException("no such sector\nof /secret/disk");
            }
            return super.getDefaultGraph();
        }
    }

    @Test
    void dataThatCannotBeReadMakesAServerThatIsNotWellUntilItCanBeReadAgain() {
        Failing dataset = new Failing();
        try (Site site = new Site(dataset, Map.of())) {
            dataset.fails.set(true);
            HttpResponse<String> ill = site.ask("/health");
            assertEquals(503, ill.statusCode());
            assertTrue(ill.body().contains("The data cannot be read now"), ill.body());
            assertFalse(ill.body().contains("secret"), ill.body());
            Map<String, Double> metrics = metrics(site);
            assertEquals(0, metrics.get("entente_ready"));
            assertFalse(metrics.containsKey("entente_quads"));
            assertTrue(metrics.get("jvm_heap_used_bytes") > 0);
            dataset.fails.set(false);
            assertEquals(200, site.ask("/health").statusCode());
        }
    }

    @Test
    void everyLineOfTheMetricsIsOneOfTheFormat() {
        try (Site site = new Site(TWO_ARTICLES, Map.of())) {
            HttpResponse<String> metrics = site.ask("/metrics");
            assertEquals(
                    "text/plain; version=0.0.4; charset=utf-8",
                    metrics.headers()
                            .firstValue("Content-Type")
                            .orElse("")
                            .toLowerCase()
                            .replaceAll(";\\s*", "; "));
            for (String line : metrics.body().split("\n")) {
                assertTrue(
                        line.matches("# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[a-z]+=\"[^\"]*\"\\})? \\d+(\\.\\d+)?"),
                        line);
            }
            assertTrue(metrics.body().endsWith("\n"));
            assertTrue(metrics.body().contains("entente_build_info{version=\"test\"} 1\n"));
            Map<String, Double> told = metrics(site);
            assertEquals(2, told.get("entente_articles"));
            assertEquals(quads(site), told.get("entente_quads"));
            assertEquals(1, told.get("entente_ready"));
            assertFalse(told.containsKey("entente_store_size_bytes"), "nothing is on the disk");
        }
    }

    @Test
    void requestsAndQueriesAreCountedByHowTheyCameOut() {
        try (Site site = new Site(TWO_ARTICLES, Map.of())) {
            site.ask("/");
            site.ask("/nothing-here");
            site.ask("/sparql");
            site.ask(Site.query("ASK {}"));
            site.ask(Site.query("ASK {"));
            site.ask("/query?query=" + Site.encoded("ASK { ?s ?p ?o }"));
            site.ask("/query");
            Map<String, Double> told =
                    until(site, metrics -> metrics.get("entente_queries_total{outcome=\"malformed\"}") == 1);
            assertEquals(2, told.get("entente_queries_total{outcome=\"answered\"}"), "the editor's too");
            assertEquals(3, told.get("entente_query_duration_seconds_count"));
            assertEquals(3, told.get("entente_query_duration_seconds_bucket{le=\"+Inf\"}"));
            assertEquals(2, told.get("entente_requests_total{status=\"4xx\"}"));
            assertTrue(told.get("entente_requests_total{status=\"2xx\"}") >= 3);
            assertTrue(told.get("entente_request_duration_seconds_sum") > 0);
        }
    }

    @Test
    void changesAreCountedByWhatBecameOfThem() throws IOException {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET))) {
            double before = metrics(site).get("entente_store_size_bytes");
            String file = new String(Desk.visit("one", "2025-03-01", "planned").bytes(), StandardCharsets.UTF_8);
            HttpResponse<String> put = site.send("PUT", "/articles/one", file, HOLDER);
            assertEquals("added", put.headers().firstValue("Entente-Outcome").orElse(""));
            site.send("PUT", "/articles/one", file, HOLDER);
            site.send("PUT", "/articles/two", file, HOLDER);
            site.send("PUT", "/articles/one", file);
            site.send("PUT", "/articles/one", "x", "Authorization", "Bearer " + SECRET, "Content-Type", "text/css");
            site.send("POST", "/articles?check", file, HOLDER);
            site.send("DELETE", "/articles/one", "", HOLDER);
            Map<String, Double> told =
                    until(site, metrics -> metrics.get("entente_changes_total{outcome=\"withdrawn\"}") == 1);
            for (String outcome : List.of("added", "unchanged", "misnamed", "forbidden", "malformed", "withdrawn")) {
                assertEquals(1, told.get("entente_changes_total{outcome=\"" + outcome + "\"}"), outcome);
            }
            assertEquals(0, told.get("entente_changes_total{outcome=\"refused\"}"));
            assertTrue(told.get("entente_store_size_bytes") > before);
            assertEquals(0, told.get("entente_articles"));
        }
    }

    @Test
    void theOperationsPageTellsOfEachMetricAndOfNoOther() throws IOException {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET))) {
            List<String> told = Files.readAllLines(Path.of("src/site/operations.md")).stream()
                    .filter(line -> line.matches("\\| `(entente|jvm|process)_[a-z_]+` \\|.*"))
                    .map(line -> line.split("`")[1])
                    .sorted()
                    .toList();
            List<String> known = site.ask("/metrics")
                    .body()
                    .lines()
                    .filter(line -> line.startsWith("# TYPE "))
                    .map(line -> line.split(" ")[2])
                    .sorted()
                    .toList();
            assertEquals(known, told);
        }
    }

    /** A request is counted once its answer has gone out, which may be after it has come in. */
    private static Map<String, Double> until(Site site, Predicate<Map<String, Double>> seen) {
        Map<String, Double> metrics = metrics(site);
        for (int i = 0; i < PATIENCE && !seen.test(metrics); i++) {
            metrics = metrics(site);
        }
        assertTrue(seen.test(metrics), "it was never counted");
        return metrics;
    }

    private static Map<String, Double> metrics(Site site) {
        return site.ask("/metrics")
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
    }
}
