package org.entente.server;

import static org.entente.server.Site.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.entente.guarding.Admission.Watch;
import org.entente.guarding.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Queries end when nobody waits for their answers any more, though they might take an hour. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DeparturesTest {
    private static final String SECRET = "0123456789abcdef";
    private static final String ENDLESS =
            "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?c), STR(?f), STR(?i)) = 'x') }";

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site(
                Limits.USUAL.ofTime(Duration.ofHours(1)),
                new Operating(Optional.of(Token.of(SECRET)), Watch.USUAL, false));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static JsonObject seen() {
        return JSON.parse(
                site.ask("/admin/queries", "Authorization", "Bearer " + SECRET).body());
    }

    private static void awaitQueries(int number) throws InterruptedException {
        while (seen().getArray("queries").count() != number) {
            Thread.sleep(20);
        }
    }

    private static Socket asking(String path) throws IOException {
        Socket socket = new Socket("localhost", site.server().port());
        send(socket, path, "");
        return socket;
    }

    private static void send(Socket socket, String path, String header) throws IOException {
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theQueryOfAClientThatHasGoneEnds() throws Exception {
        long before = seen().getObj("ended").getNumber("abandoned").longValue();
        asking(query(ENDLESS)).close();
        asking("/query?query=" + Site.encoded(ENDLESS)).close();
        while (seen().getObj("ended").getNumber("abandoned").longValue() < before + 2) {
            Thread.sleep(20);
        }
        awaitQueries(0);
    }

    @Test
    void soDoThoseThatWaitForTheirTurn() throws Exception {
        List<Socket> clients = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            clients.add(asking(query(ENDLESS)));
        }
        awaitQueries(8);
        for (Socket client : clients) {
            client.close();
        }
        awaitQueries(0);
        assertEquals(200, site.ask(query("ASK {}")).statusCode());
    }

    @Test
    void whoHasAskedForMoreAlreadyIsStillThere() throws Exception {
        try (Socket client = asking(query(ENDLESS) + "&timeout=3")) {
            send(client, query("ASK { BIND(1 AS ?second) }"), "Accept: text/csv\r\nConnection: close\r\n");
            String answers = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answers.startsWith("HTTP/1.1 503"), answers);
            assertTrue(answers.contains("HTTP/1.1 200"), answers);
            assertTrue(answers.contains("true"), answers);
        }
    }

    @Test
    void whoAsksForMoreLaterIsStillThereToo() throws Exception {
        try (Socket client = asking(query(ENDLESS) + "&timeout=4")) {
            awaitQueries(1);
            Thread.sleep(1200);
            send(client, query("ASK {}"), "Accept: text/csv\r\nConnection: close\r\n");
            String answers = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answers.startsWith("HTTP/1.1 503"), answers);
            assertTrue(answers.contains("HTTP/1.1 200"), answers);
        }
    }
}
