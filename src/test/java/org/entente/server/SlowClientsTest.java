package org.entente.server;

import static org.entente.server.Site.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.guarding.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send slowly, or nothing at all, are cut off in the end and keep nobody waiting until then. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SlowClientsTest {
    private static final String HEAD = " HTTP/1.1\r\nHost: localhost\r\n";
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site(Limits.USUAL, Operating.USUAL.with(new Patience(Duration.ofSeconds(2), 8 << 20)));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Socket open(String beginning) throws IOException {
        Socket socket = new Socket("localhost", site.server().port());
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        socket.setSoTimeout(100);
        return socket;
    }

    private static String body(String path, String type) {
        return "POST " + path + HEAD + "Content-Type: " + type + "\r\nContent-Length: 90000\r\n\r\n";
    }

    /** Sends a byte now and then until the server has had enough, and tells what it answered last. */
    private static String dripped(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (true) {
            try {
                socket.getOutputStream().write(' ');
                int read = in.read();
                if (read < 0) {
                    return answer.toString();
                }
                answer.append((char) read);
            } catch (SocketTimeoutException e) {
                // Nothing is answered yet.
                continue;
            } catch (IOException e) {
                return answer.toString();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-query",
                "application/x-www-form-urlencoded",
                "text/plain",
                "application/octet-stream"
            })
    void aBodyThatComesByDropsIsCutOff(String type) throws IOException {
        for (String path : List.of("/sparql", "/query")) {
            try (Socket socket = open(body(path, type))) {
                String answer = dripped(socket);
                assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
            }
        }
    }

    @Test
    void aHeaderThatComesByDropsIsCutOff() throws IOException {
        try (Socket socket = open("GET /" + HEAD + "X-Slow: ")) {
            String answer = dripped(socket);
            assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
        }
    }

    @Test
    void othersAreServedMeanwhile() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                slow.add(open(body("/sparql", i % 2 == 0 ? "application/sparql-query" : "text/plain")));
                slow.add(open("GET /" + HEAD));
                slow.add(open(""));
            }
            for (int i = 0; i < 20; i++) {
                assertEquals(200, site.ask(query("ASK {}")).statusCode());
                assertEquals(200, site.ask("/timeline").statusCode());
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** A client that sends all before it reads still learns why nothing of it was taken. */
    @Test
    void whoSendsAllTheSameIsHeardOutAndTold() throws IOException {
        for (String path : List.of("/sparql", "/query", "/articles/one", "/draft", "/none")) {
            try (Socket socket =
                    open("POST " + path + HEAD + "Content-Type: text/plain\r\nContent-Length: 20000000\r\n\r\n")) {
                socket.setSoTimeout(20_000);
                byte[] piece = new byte[1_000_000];
                for (int i = 0; i < 20; i++) {
                    socket.getOutputStream().write(piece);
                }
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(answer.startsWith("HTTP/1.1 4"), () -> path + " " + answer);
            }
        }
    }

    /** Nobody is heard out for ever. */
    @Test
    void whoGoesOnSendingIsCutOff() throws IOException {
        try (Socket socket = open("POST /sparql" + HEAD + "Transfer-Encoding: chunked\r\n\r\n")) {
            byte[] piece = ("ffff\r\n" + "a".repeat(0xffff) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            assertThrows(SocketException.class, () -> {
                for (int i = 0; i < 10_000; i++) {
                    socket.getOutputStream().write(piece);
                }
            });
        }
    }

    @Test
    void whatIsTooLargeToBeReadIsRefused() {
        String body = "query=" + "a".repeat(3_000_000);
        for (String path : List.of("/sparql", "/query")) {
            int status = site.send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded")
                    .statusCode();
            assertEquals(413, status, path);
        }
    }

    @Test
    void whatIsCompressedIsNotUnpacked() {
        for (String path : List.of("/sparql", "/query", "/articles/one")) {
            HttpResponse<String> refused = site.send(
                    "POST", path, "ASK {}", "Content-Type", "application/sparql-query", "Content-Encoding", "gzip");
            assertEquals(415, refused.statusCode(), path);
            assertTrue(refused.body().contains("without Content-Encoding"), refused.body());
        }
    }

    @Test
    void aQueryMayTakeLongerThanAClientMay() {
        String slow = "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?c), STR(?f), STR(?i)) = 'x') }";
        assertEquals(503, site.ask(query(slow) + "&timeout=4").statusCode());
        assertEquals(
                503,
                site.send("POST", "/sparql?timeout=4", slow, "Content-Type", "application/sparql-query")
                        .statusCode());
    }

    @Test
    void whoReadsSlowlyIsCutOffAndCanTellThatBytesAreMissing() throws Exception {
        String large = query("SELECT * { ?s ?p ?o . ?s ?q ?r } LIMIT 49000");
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("localhost", site.server().port()));
            socket.getOutputStream().write(("GET " + large + HEAD + "\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = sipped(socket);
            Matcher length =
                    Pattern.compile("(?i)\r\nContent-Length: (\\d+)\r\n").matcher(answer);
            assertTrue(length.find(), () -> answer.substring(0, Math.min(400, answer.length())));
            assertTrue(answer.length() < Integer.parseInt(length.group(1)), () -> length.group(1));
        }
        assertEquals(200, site.ask(query("ASK {}")).statusCode());
    }

    /** What is read, a kilobyte now and then until the server has had enough. */
    private static String sipped(Socket socket) throws IOException, InterruptedException {
        StringBuilder answer = new StringBuilder();
        byte[] sip = new byte[1024];
        try {
            for (int read = 0; read >= 0; read = socket.getInputStream().read(sip)) {
                answer.append(new String(sip, 0, read, StandardCharsets.ISO_8859_1));
                Thread.sleep(isServed(socket) ? 20 : 0);
            }
        } catch (SocketException e) {
            assertTrue(e.getMessage().contains("reset"), e.getMessage());
        }
        return answer.toString();
    }

    private static boolean isServed(Socket socket) {
        return site.server().connector().getConnectedEndPoints().stream()
                .anyMatch(one -> one.getRemoteSocketAddress() instanceof InetSocketAddress address
                        && address.getPort() == socket.getLocalPort());
    }
}
