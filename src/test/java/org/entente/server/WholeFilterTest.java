package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An answer goes out whole, or not at all. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WholeFilterTest {
    private static final int ROOM = 32 << 20;

    private static FusekiServer server;

    /** Writes as many bytes as are asked for, and breaks down after those where that is asked for too. */
    private static final class Writing extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader("ETag", "\"x\"");
            byte[] kilobyte = new byte[1024];
            int kilobytes = Integer.parseInt(request.getParameter("kb"));
            for (int i = 0; i < kilobytes; i++) {
                response.getOutputStream().write(kilobyte);
            }
            response.getOutputStream().write('.');
            response.flushBuffer();
            if (request.getParameter("broken") != null) {
                response.sendError(500);
            }
        }
    }

    @BeforeAll
    static void start() {
        server = FusekiServer.create()
                .port(0)
                .addServlet("/write", new Writing())
                .addFilter("/write", new WholeFilter(ROOM))
                .build()
                .start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.getPort() + "/write?" + query);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    void theLengthIsToldInAdvance() throws Exception {
        HttpResponse<String> response = ask("kb=900");
        assertEquals(200, response.statusCode());
        assertEquals(
                900 * 1024 + 1L,
                response.headers().firstValueAsLong("Content-Length").orElseThrow());
        assertEquals(900 * 1024 + 1, response.body().length());
    }

    @Test
    void whatBreaksDownAtItsEndWasNeverBegun() throws Exception {
        HttpResponse<String> response = ask("kb=900&broken");
        assertEquals(500, response.statusCode());
        assertTrue(response.body().length() < 5000, () -> response.body().length() + " bytes");
    }

    @Test
    void whatIsTooLargeIsRefusedWithAdvice() throws Exception {
        HttpResponse<String> response = ask("kb=" + ROOM / 2 / 1024);
        assertEquals(413, response.statusCode());
        assertTrue(response.body().contains("ask for a part"), response.body());
        assertTrue(response.headers().firstValue("ETag").isEmpty());
    }

    @Test
    void noMoreIsHeldForSlowReadersThanThereIsRoomFor() throws Exception {
        String size = "kb=" + (ROOM / 2 / 1024 - 1);
        try (Socket one = asking(size);
                Socket another = asking(size)) {
            assertTrue(
                    one.getInputStream().read() >= 0 && another.getInputStream().read() >= 0);
            HttpResponse<String> refused = ask(size);
            assertEquals(503, refused.statusCode());
            assertTrue(refused.headers().firstValue("Retry-After").isPresent());
            assertTrue(refused.headers().firstValue("ETag").isEmpty());
        }
        while (ask(size).statusCode() != 200) {
            Thread.sleep(50);
        }
    }

    private static Socket asking(String query) throws IOException {
        Socket socket = new Socket("localhost", server.getPort());
        socket.getOutputStream()
                .write(("GET /write?" + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
