package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.entente.dataset.State;
import org.entente.guarding.Room;
import org.entente.guarding.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is dear is made for a few at a time, and for all at once where all ask the same. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class InTurnTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Semaphore mayEnd = new Semaphore(0);
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger reading = new AtomicInteger();
    private volatile State state = State.empty(Instant.EPOCH);
    private final Room room = new Room(4, 2);
    private final Turns turns = new Turns(room, 1);
    private FusekiServer server;

    private final class Dear extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            int number = made.incrementAndGet();
            mayEnd.acquireUninterruptibly();
            response.setHeader("ETag", "W/\"" + number + "\"");
            Replies.text(response, request.getParameter("ill") == null ? 200 : 413, "made " + number);
        }
    }

    /** Counts who looks at it. */
    private final class Looked extends DatasetGraphWrapper {
        Looked(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public void begin(TxnType type) {
            reading.incrementAndGet();
            super.begin(type);
        }

        @Override
        public void end() {
            super.end();
            reading.decrementAndGet();
        }
    }

    @BeforeEach
    void start() {
        InTurn.Means means = new InTurn.Means(new Clients(true), new WholeFilter(), new Kept(() -> state, 10_000));
        server = FusekiServer.create()
                .port(0)
                .addServlet("/dear", new Dear())
                .addFilter("/dear", new Crowd(room, means.clients()))
                .addFilter("/dear", new InTurn(turns, means, Duration.ofSeconds(30)))
                .addFilter("/dear", new InOneState(new Looked(DatasetGraphFactory.createTxnMem())))
                .build()
                .start();
        ((ServerConnector) server.getJettyServer().getConnectors()[0])
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .addCustomizer(new ForwardedRequestCustomizer());
    }

    @AfterEach
    void stop() {
        mayEnd.release(100);
        server.stop();
    }

    private CompletableFuture<HttpResponse<String>> asked(String query, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + "/dear" + query));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    private CompletableFuture<HttpResponse<String>> askedBy(String address, String query) {
        return asked(query, "X-Forwarded-For", address);
    }

    private void until(int waiting) throws InterruptedException {
        while (made.get() == 0 || turns.waiting() != waiting) {
            Thread.sleep(5);
        }
    }

    @Test
    void whoFindsNoRoomIsToldToComeAgainAndThenFindsSome() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> inside = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            inside.add(asked("?part=" + i));
        }
        until(3);
        HttpResponse<String> refused = asked("?part=5").get();
        assertEquals(503, refused.statusCode());
        assertTrue(refused.headers().firstValue("Retry-After").isPresent());
        mayEnd.release(5);
        for (CompletableFuture<HttpResponse<String>> one : inside) {
            assertEquals(200, one.get().statusCode());
        }
        assertEquals(200, asked("?part=5").get().statusCode());
    }

    @Test
    void whoWaitsLooksAtNothingOfTheData() throws Exception {
        asked("?part=1");
        until(0);
        asked("?part=2");
        asked("?part=3");
        until(2);
        assertEquals(1, reading.get());
    }

    @Test
    void aClientWithManyIsRefusedMoreAndOneWithFewIsNot() throws Exception {
        askedBy("192.0.2.1", "?part=1");
        until(0);
        CompletableFuture<HttpResponse<String>> second = askedBy("192.0.2.1", "?part=2");
        until(1);
        assertEquals(503, askedBy("192.0.2.1", "?part=3").get().statusCode());
        CompletableFuture<HttpResponse<String>> other = askedBy("192.0.2.2", "?part=4");
        until(2);
        mayEnd.release(2);
        assertEquals("made 2\n", other.get().body(), "who has nothing yet goes first");
        mayEnd.release();
        assertEquals("made 3\n", second.get().body());
    }

    @Test
    void allWhoAskTheSameOfTheSameStateGetWhatIsMadeOnce() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            answers.add(asked(""));
        }
        until(3);
        mayEnd.release();
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertEquals("made 1\n", answer.get().body());
            assertEquals("W/\"1\"", answer.get().headers().firstValue("ETag").orElse(""));
        }
        assertEquals(304, asked("", "If-None-Match", "W/\"1\"").get().statusCode());
    }

    @Test
    void whatIsKeptIsMadeAnewWhenTheDataHasChanged() throws Exception {
        mayEnd.release(3);
        assertEquals("made 1\n", asked("").get().body());
        state = new State(BigInteger.ONE, Instant.EPOCH);
        assertEquals("made 2\n", asked("").get().body());
        assertEquals("made 2\n", asked("").get().body());
    }

    @Test
    void whatChangedWhileItWasMadeIsNotKept() throws Exception {
        CompletableFuture<HttpResponse<String>> first = asked("");
        until(0);
        state = new State(BigInteger.ONE, Instant.EPOCH);
        mayEnd.release(2);
        assertEquals("made 1\n", first.get().body());
        assertEquals("made 2\n", asked("").get().body());
    }

    @Test
    void whatHasNotComeOutWellIsNotKept() throws Exception {
        mayEnd.release(2);
        for (int i = 0; i < 2; i++) {
            assertEquals(413, asked("?ill").get().statusCode());
        }
        assertEquals(2, made.get());
    }

    @Test
    void eachAddressAndEachTypeIsKeptByItself() throws Exception {
        mayEnd.release(3);
        for (int i = 0; i < 2; i++) {
            assertEquals("made 1\n", asked("?part=1").get().body());
            assertEquals("made 2\n", asked("?part=2").get().body());
            assertEquals(
                    "made 3\n", asked("?part=1", "Accept", "text/csv").get().body());
        }
        assertEquals(3, made.get());
    }

    @Test
    void whatIsAskedInSomebodysNameIsNotKept() throws Exception {
        mayEnd.release(4);
        for (int i = 1; i <= 2; i++) {
            String mine = asked("", "Authorization", "Bearer of news").get().body();
            assertEquals("made " + i + "\n", mine);
        }
    }
}
