package org.entente.server;

import static org.entente.server.Site.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Light questions are answered while others ask all they can, and afterwards all is as it was. A few seconds are tried unless
 * {@code -Dentente.flood=25s} says otherwise; what it took is printed, and nothing but what was answered is held to anything.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class FloodTest {
    private static final Duration FLOOD =
            Duration.parse("PT" + System.getProperty("entente.flood", "3s").toUpperCase(Locale.ROOT));
    private static final int CLIENTS = 64;
    private static final int IDLE = 1000;
    private static final int SLOW = 100;
    private static final String SECRET = "a-token-for-this-test";
    private static final long MEGABYTE = 1 << 20;
    private static final List<String> LIGHT = List.of(
            "SELECT ?label { <https://w3id.org/entente/id/region/vietnam>"
                    + " <http://www.w3.org/2000/01/rdf-schema#label> ?label } # %s",
            "ASK { <https://w3id.org/entente/id/actor/to-lam> ?p ?o } # %s",
            "PREFIX ent: <https://w3id.org/entente/ontology#> SELECT ?v { ?v a ent:Visit } LIMIT 20 # %s");
    private static final List<String> HEAVY = List.of(
            "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?c), STR(?f), STR(?i)) = '%s') }",
            "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f ?a # %s",
            "SELECT (COUNT(*) AS ?n) { ?a (!<x:%s>|^!<x:y>)* ?b . ?b (!<x:z>)+ ?c }",
            "SELECT (GROUP_CONCAT(?c) AS ?all) { ?a ?b ?c . ?d ?e ?f FILTER(REGEX(STR(?c), '(a+)+%s$')) }");

    @TempDir
    private static Path folder;

    private static OwnProcess server;

    @BeforeAll
    static void start() throws Exception {
        server = new OwnProcess(folder.resolve("log"), SECRET);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void lightQuestionsAreAnsweredInAFloodAndAllIsWellAfterwards() throws Exception {
        ask(LIGHT.get(1));
        long before = memory();
        Tallied alone = new Tallied("alone");
        flood(FLOOD.dividedBy(3), Map.of(alone, LIGHT));
        List<Socket> idlers = idlers();
        Tallied light = new Tallied("light");
        Tallied heavy = new Tallied("heavy");
        flood(FLOOD, Map.of(light, LIGHT, heavy, HEAVY));
        for (Socket socket : idlers) {
            socket.close();
        }
        System.out.printf(
                "%-6s %7s %7s %7s %7s %7s %8s %8s %8s%n",
                "query", "asked", "200", "413", "503", "other", "p50 ms", "p99 ms", "max ms");
        List.of(alone, light, heavy).forEach(Tallied::print);
        assertEquals(Set.of(200), light.statuses(), "what became of light ones");
        assertTrue(Set.of(200, 413, 503).containsAll(heavy.statuses()), () -> "heavy ones: " + heavy.statuses());
        allIsWell(before);
    }

    private static void flood(Duration duration, Map<Tallied, List<String>> queries) throws InterruptedException {
        ExecutorService clients = Executors.newCachedThreadPool();
        long end = System.nanoTime() + duration.toNanos();
        queries.forEach((tallied, asked) -> {
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(() -> {
                    askUntil(end, asked, tallied);
                    return null;
                });
            }
        });
        clients.shutdown();
        assertTrue(clients.awaitTermination(10, TimeUnit.MINUTES));
    }

    private static void allIsWell(long before) throws Exception {
        assertEquals(200, ask(LIGHT.get(1)));
        while (JSON.parse(body("/admin/queries")).getArray("queries").findAny().isPresent()) {
            Thread.sleep(50);
        }
        assertEquals(200, ask("SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o . ?o ?q ?r } GROUP BY ?s ORDER BY ?n LIMIT 3"));
        long after = memory();
        System.out.printf("memory %d MB before, %d MB after%n", before / MEGABYTE, after / MEGABYTE);
        assertTrue(after < before + 100 * MEGABYTE, () -> "memory has grown to " + after / MEGABYTE + " MB");
        assertTrue(server.isAlive());
    }

    /** Connections on which nothing is asked, and some on which a question comes by drops. */
    private static List<Socket> idlers() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < IDLE + SLOW; i++) {
            Socket socket = new Socket("localhost", server.port());
            if (i < SLOW) {
                socket.getOutputStream()
                        .write(("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                                        + "Content-Length: 900\r\n\r\nASK")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            sockets.add(socket);
        }
        return sockets;
    }

    private static int ask(String text) throws IOException {
        try (Caller caller = new Caller(server.port())) {
            return caller.ask(query(text));
        }
    }

    private static String body(String path) throws IOException {
        URLConnection asked =
                URI.create("http://localhost:" + server.port() + path).toURL().openConnection();
        asked.setRequestProperty("Authorization", "Bearer " + SECRET);
        asked.setRequestProperty("Accept", "application/json, text/plain");
        try (InputStream in = asked.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Each is a little different, so that none is known from before. */
    private static void askUntil(long end, List<String> queries, Tallied tallied) throws IOException {
        String name = Thread.currentThread().getName();
        try (Caller caller = new Caller(server.port())) {
            for (int i = 0; System.nanoTime() < end; i++) {
                String text = queries.get(i % queries.size()).replace("%s", name + "-" + i);
                long start = System.nanoTime();
                tallied.add(caller.ask(query(text)), System.nanoTime() - start);
            }
        } catch (IOException e) {
            tallied.add(0, 0);
            throw e;
        }
    }

    private static long memory() throws Exception {
        server.collectGarbage();
        return body("/metrics")
                .lines()
                .filter(line -> line.startsWith("jvm_heap_used_bytes "))
                .mapToLong(line -> Math.round(Double.parseDouble(line.split(" ")[1])))
                .findFirst()
                .orElseThrow();
    }

    /** What became of queries of one kind, and how long each took. */
    private static final class Tallied {
        private final String kind;
        private final Map<Integer, Integer> statuses = new TreeMap<>();
        private final List<Long> nanoseconds = new ArrayList<>();

        Tallied(String kind) {
            this.kind = kind;
        }

        synchronized void add(int status, long took) {
            statuses.merge(status, 1, Integer::sum);
            nanoseconds.add(took);
        }

        synchronized Set<Integer> statuses() {
            return Set.copyOf(statuses.keySet());
        }

        synchronized void print() {
            int known = count(200) + count(413) + count(503);
            System.out.printf(
                    "%-6s %7d %7d %7d %7d %7d %8d %8d %8d%n",
                    kind,
                    nanoseconds.size(),
                    count(200),
                    count(413),
                    count(503),
                    nanoseconds.size() - known,
                    milliseconds(0.5),
                    milliseconds(0.99),
                    milliseconds(1));
        }

        private int count(int status) {
            return statuses.getOrDefault(status, 0);
        }

        private long milliseconds(double share) {
            List<Long> sorted = nanoseconds.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1_000_000;
        }
    }
}
