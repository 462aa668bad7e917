package org.entente.proposing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Another server, on loopback, that answers whatever it is told to, and as a language model if it is told no more. */
public final class Stub implements AutoCloseable {
    /** What it gives for an answer. */
    public interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public Stub(Reply reply) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            try (exchange) {
                reply.to(exchange);
            }
        });
        server.start();
    }

    /** One whose answers are these words. */
    public static Stub saying(String content) {
        return new Stub(exchange -> send(exchange, 200, completion(content, "stop")));
    }

    /** One that keeps whoever asks waiting. */
    public static Stub stalling() {
        Stub[] stub = new Stub[1];
        stub[0] = new Stub(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                stub[0].end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return stub[0];
    }

    public static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static String completion(String content, String reason) {
        String quoted = content.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"id\": \"1\", \"object\": \"chat.completion\", \"created\": 1, \"model\": \"stub\", \"choices\": [{\"index\": 0, "
                + "\"message\": {\"role\": \"assistant\", \"content\": \"" + quoted + "\"}, \"finish_reason\": \""
                + reason + "\"}]}";
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    /** What it was asked, each with the key that was given. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
