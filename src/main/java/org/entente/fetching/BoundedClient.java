package org.entente.fetching;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Asks over HTTP, with an end to it: the whole answer within the time and no longer than is of use. No redirect is followed,
 * for what is sent is meant for the address that was named and for none other.
 */
public final class BoundedClient {
    private static final long BETWEEN_LOOKS = Duration.ofMillis(50).toNanos();

    private final int mostBytes;
    private final HttpClient client;

    /**
     * Asks nobody as yet.
     *
     * @param connecting how long a connection may take
     * @param mostBytes of one answer
     */
    public BoundedClient(Duration connecting, int mostBytes) {
        this.mostBytes = mostBytes;
        this.client = HttpClient.newBuilder()
                .connectTimeout(connecting)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /**
     * The answer, whatever its status.
     *
     * @param patience for all of it
     * @param givenUp looked at now and then: whether nobody wants it any more
     * @throws IOException saying why there is none
     */
    public HttpResponse<byte[]> send(HttpRequest request, Duration patience, BooleanSupplier givenUp)
            throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, all -> new Limited(mostBytes));
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!givenUp.getAsBoolean() && System.nanoTime() < end) {
                try {
                    return answer.get(Math.min(BETWEEN_LOOKS, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    // Looked at again, until it is given up.
                }
            }
            throw new IOException("it did not answer within " + patience.toMillis() / 1000.0 + " s");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException trouble ? trouble : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted");
        } finally {
            answer.cancel(true);
        }
    }
}
