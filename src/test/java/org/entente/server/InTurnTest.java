package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is dear is made for a few at a time. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class InTurnTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    private final class Waiting extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void whoFindsNoPlaceIsToldToComeAgainAndThenFindsOne() throws Exception {
        FusekiServer server = FusekiServer.create()
                .port(0)
                .addServlet("/dear", new Waiting())
                .addFilter("/dear", new InTurn(1, Duration.ofMillis(100)))
                .build()
                .start();
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + "/dear"))
                    .build();
            HttpClient client = HttpClient.newHttpClient();
            CompletableFuture<HttpResponse<String>> first = client.sendAsync(request, BodyHandlers.ofString());
            begun.await();
            HttpResponse<String> refused = client.send(request, BodyHandlers.ofString());
            assertEquals(503, refused.statusCode());
            assertTrue(refused.headers().firstValue("Retry-After").isPresent());
            end.countDown();
            assertEquals(200, first.get().statusCode());
            assertEquals(200, client.send(request, BodyHandlers.ofString()).statusCode());
        } finally {
            server.stop();
        }
    }
}
