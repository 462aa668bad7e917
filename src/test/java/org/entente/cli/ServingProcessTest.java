package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own, as a service manager starts and stops it. */
class ServingProcessTest {
    private static final String SECRET = "0123456789abcdef";
    private static final String EXAMPLE = "src/test/resources/example/";
    private static final int TERMINATED = 143;
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private Process process;
    private BufferedReader errors;
    private int port;

    @BeforeEach
    void serve() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.entente.cli.Main",
                "serve",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString(),
                "--register",
                EXAMPLE + "register.yaml",
                "--articles",
                EXAMPLE + "texts");
        builder.environment().put("ENTENTE_TOKEN", SECRET);
        process = builder.start();
        errors = process.errorReader(StandardCharsets.UTF_8);
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            said.add(line);
            if (line.startsWith("http://")) {
                port = URI.create(line).getPort();
                return;
            }
        }
        throw new AssertionError(String.join("\n", said));
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    private Socket connected() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String rest(Socket socket) throws IOException {
        try (InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String asked(String request) throws IOException {
        try (Socket socket = connected()) {
            send(socket, request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            return rest(socket);
        }
    }

    private void awaitRefusal() throws IOException {
        for (int i = 0; i < 100_000; i++) {
            try {
                connected().close();
            } catch (ConnectException e) {
                return;
            }
        }
        throw new AssertionError("it goes on taking connections");
    }

    /** All lines until the end of the process. */
    private List<String> ended() throws IOException, InterruptedException {
        errors.lines().forEach(said::add);
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        return said;
    }

    @Test
    void aChangeUnderWayIsMadeBeforeTheServerEndsAndNewOnesAreNotTaken() throws Exception {
        String file = Files.readString(Path.of("seeds/articles/sputnik-2025-05-10.yaml"));
        byte[] body = file.getBytes(StandardCharsets.UTF_8);
        int half = body.length / 2;
        try (Socket socket = connected()) {
            send(
                    socket,
                    "PUT /articles/sputnik-2025-05-10 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + SECRET
                            + "\r\nContent-Type: application/yaml\r\nExpect: 100-continue\r\nContent-Length: "
                            + body.length + "\r\n\r\n");
            byte[] go = socket.getInputStream().readNBytes("HTTP/1.1 100 Continue\r\n\r\n".length());
            assertTrue(new String(go, StandardCharsets.UTF_8).startsWith("HTTP/1.1 100"));
            socket.getOutputStream().write(body, 0, half);
            process.toHandle().destroy();
            awaitRefusal();
            assertTrue(process.isAlive());
            socket.getOutputStream().write(body, half, body.length - half);
            String answer = rest(socket);
            assertTrue(answer.startsWith("HTTP/1.1 201"), answer);
        }
        List<String> log = ended();
        assertEquals(TERMINATED, process.exitValue());
        assertEquals("", Files.readString(folder.resolve("data/lock")), "the lock is let go of");
        assertTrue(
                log.get(log.size() - 1).endsWith(" article=sputnik-2025-05-10 outcome=added"),
                () -> String.join("\n", log));
        Run exported = Run.of("export", "nq", "--data", folder.resolve("data").toString());
        assertTrue(exported.out().contains("/graph/sputnik-2025-05-10>"));
    }

    @Test
    void whereTheTextsAreAtHandPagesShowTheWordsOfArticlesThatCameWhileItServed() throws Exception {
        String file = Files.readString(Path.of(EXAMPLE + "facts/nairobi-ledger-2026-02-10.yaml"));
        int length = file.getBytes(StandardCharsets.UTF_8).length;
        try (Socket socket = connected()) {
            send(
                    socket,
                    "PUT /articles/nairobi-ledger-2026-02-10 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + SECRET + "\r\nContent-Type: application/yaml\r\nConnection: close\r\nContent-Length: "
                            + length + "\r\n\r\n" + file);
            assertTrue(rest(socket).startsWith("HTTP/1.1 201"));
        }
        String page = asked("GET /page/event/otieno-invites-salgueiro-2026 HTTP/1.1");
        assertTrue(page.contains("Duarte Salgueiro, Portugal"), page.substring(0, 300));
    }

    @Test
    void eachRequestIsOneLineThatTellsNoSecrets() throws Exception {
        assertTrue(asked("GET /health HTTP/1.1").startsWith("HTTP/1.1 200"));
        asked("GET /sparql?query=ASK+%7B%3Fprivate+%3Fp+%3Fo%7D HTTP/1.1");
        asked("GET /page/a%0Ab%20status=500 HTTP/1.1");
        asked("DELETE /articles/none HTTP/1.1\r\nAuthorization: Bearer " + SECRET);
        asked("GET /%zz HTTP/1.1");
        process.toHandle().destroy();
        List<String> log =
                ended().stream().filter(line -> line.contains("requests")).toList();
        assertEquals(5, log.size(), () -> String.join("\n", said));
        for (String line : log) {
            assertTrue(
                    line.matches("INFO requests - time=\\S+ method=[A-Z]+ path=\\S+ status=\\d+ bytes=\\d+ ms=[0-9.]+"
                            + " client=\\S+( article=\\S+ outcome=\\S+)?"),
                    line);
        }
        String all = String.join("\n", said) + "\n";
        assertTrue(all.contains(" method=GET path=/health status=200 "), all);
        assertTrue(all.contains(" path=/sparql status=200 "), all);
        assertTrue(all.contains(" article=none outcome=missing\n"), all);
        assertFalse(all.contains(SECRET) || all.contains("private"), all);
        assertEquals("", Files.readString(folder.resolve("data/lock")));
    }
}
