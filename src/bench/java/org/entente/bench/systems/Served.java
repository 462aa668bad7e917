package org.entente.bench.systems;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.bench.asking.Endpoint;
import org.entente.bench.measuring.Child;
import org.entente.bench.measuring.Usage;

/** A process that serves, from its start to its end. */
public final class Served implements AutoCloseable {
    /** Who does not serve by then is taken not to. */
    public static final Duration LONGEST_START = Duration.ofMinutes(30);

    private static final Duration LONGEST_END = Duration.ofSeconds(30);
    private static final long ASK_EVERY_MILLIS = 20;

    private final Process process;
    private final Endpoint endpoint;
    private final Duration start;

    private Served(Process process, Endpoint endpoint, Duration start) {
        this.process = process;
        this.endpoint = endpoint;
        this.start = start;
    }

    /** A port that was free a moment ago. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /**
     * Starts a command and waits until a query has a row.
     *
     * @param log where what it prints goes
     * @param query asking for a statement makes sure that the data is there
     * @throws IOException if it ends before, or takes half an hour
     */
    public static Served by(List<String> command, Path log, URI address, String query) throws IOException {
        long start = System.nanoTime();
        Process process = Child.start(command, log);
        Endpoint endpoint = new Endpoint(address);
        try {
            while (!answers(endpoint, query)) {
                if (process.waitFor(ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS)
                        || System.nanoTime() - start > LONGEST_START.toNanos()) {
                    throw new IOException("it does not serve; " + log + " tells why: " + Child.lastLine(log));
                }
            }
            return new Served(process, endpoint, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }

    private static boolean answers(Endpoint endpoint, String query) {
        try {
            String answer = new String(endpoint.ask(query, false).body(), StandardCharsets.UTF_8);
            return answer.contains("\"value\"");
        } catch (IOException e) {
            return false;
        }
    }

    public Endpoint endpoint() {
        return endpoint;
    }

    /** From the start of the process to its first answer. */
    public Duration start() {
        return start;
    }

    /** What the process has used since it was started. */
    public Usage usage() throws IOException {
        return Usage.of(process.pid());
    }

    public Duration cpu() throws IOException {
        return Usage.cpu(process.pid());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
