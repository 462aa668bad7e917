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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final int ATTACKERS = 24;
    private static final int SEVERAL = 8;
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

    /** In words that nobody has used before, so that nothing is known of what they cost. */
    private static final List<String> UNKNOWN = List.of(
            "SELECT ?label_%s { <https://w3id.org/entente/id/region/vietnam>"
                    + " <http://www.w3.org/2000/01/rdf-schema#label> ?label_%s }",
            "PREFIX ent: <https://w3id.org/entente/ontology#> SELECT ?v_%s { ?v_%s a ent:Visit } LIMIT 20");

    private static final List<String> MIXED = List.of(
            "ASK { ?a_%s ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?c), STR(?f), STR(?i)) = 'x') }",
            "SELECT * { ?a_%s ?b ?c . ?d ?e ?f } ORDER BY ?c ?f ?a",
            "SELECT * { ?a_%s ?b ?c } LIMIT 40000",
            "SELECT ?a_%s { ?a_%s ?b ?c " + "OPTIONAL { ?c ?e ?f } ".repeat(180) + "} LIMIT 1",
            "SELECT (COUNT(*) AS ?n_%s) { ?a (!<x:x>|^!<x:y>)* ?b . ?b (!<x:z>)+ ?c }",
            "ASK { ?a ?b ?c_%s }");

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
        flood(FLOOD.dividedBy(3), List.of(new Part(alone, LIGHT, Collections.nCopies(CLIENTS, ""))));
        List<Socket> idlers = idlers();
        Tallied light = new Tallied("light");
        Tallied heavy = new Tallied("heavy");
        List<String> clients = Collections.nCopies(CLIENTS, "");
        flood(FLOOD, List.of(new Part(light, LIGHT, clients), new Part(heavy, HEAVY, clients)));
        for (Socket socket : idlers) {
            socket.close();
        }
        Tallied.print(List.of(alone, light, heavy));
        assertEquals(Set.of(200), light.statuses(), "what became of light ones");
        assertTrue(Set.of(200, 413, 503).containsAll(heavy.statuses()), () -> "heavy ones: " + heavy.statuses());
        allIsWell(before);
    }

    @Test
    void whoAsksLittleIsAnsweredWhileManyOthersAskAllTheyCan() throws Exception {
        ask(LIGHT.get(1));
        long before = memory();
        List<String> attackers = new ArrayList<>();
        for (int i = 1; i <= ATTACKERS; i++) {
            attackers.addAll(Collections.nCopies(SEVERAL, "192.0.2." + i));
        }
        List<String> one = Collections.nCopies(2, "198.51.100.1");
        Tallied alone = new Tallied("alone");
        flood(FLOOD.dividedBy(3), List.of(new Part(alone, UNKNOWN, one)));
        Tallied polite = new Tallied("polite");
        Tallied others = new Tallied("others");
        flood(FLOOD, List.of(new Part(polite, UNKNOWN, one), new Part(others, MIXED, attackers)));
        Tallied.print(List.of(alone, polite, others));
        assertEquals(Set.of(200), polite.statuses(), "what became of who asks little");
        allIsWell(before);
    }

    /**
     * Some who ask one thing after another.
     *
     * @param addresses of theirs, one for each connection; empty for none that is known
     */
    private record Part(Tallied tallied, List<String> queries, List<String> addresses) {}

    private static void flood(Duration duration, List<Part> parts) throws InterruptedException {
        ExecutorService clients = Executors.newCachedThreadPool();
        long end = System.nanoTime() + duration.toNanos();
        parts.forEach(part -> part.addresses.forEach(address -> clients.submit(() -> {
            askUntil(end, part, address);
            return null;
        })));
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
        try (Caller caller = new Caller(server.port(), "")) {
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
    private static void askUntil(long end, Part part, String address) throws IOException {
        String name = Thread.currentThread().getName().replaceAll("\\W", "");
        try (Caller caller = new Caller(server.port(), address)) {
            for (int i = 0; System.nanoTime() < end; i++) {
                String text = part.queries.get(i % part.queries.size()).replace("%s", name + "_" + i);
                long start = System.nanoTime();
                part.tallied.add(caller.ask(query(text)), System.nanoTime() - start);
            }
        } catch (IOException e) {
            part.tallied.add(0, 0);
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
}
