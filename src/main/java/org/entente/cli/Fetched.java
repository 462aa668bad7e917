package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.export.OutputFile;
import org.entente.server.Token;

/** A backup that a server makes of the folder it serves. */
final class Fetched {
    private static final int OK = 200;
    private static final int LONGEST_SENTENCE = 500;

    private Fetched() {}

    /** @throws IOException if the server cannot be reached, refuses, or ends before the file is whole */
    static void backup(URI server, Token token, Path file) throws IOException {
        if (server.getHost() == null) {
            throw new Problem.Stop(server + " is no address of a server; write one such as http://localhost:3030/");
        }
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/backup"))
                .header("Authorization", token.header())
                .build();
        try (InputStream body = body(request, server)) {
            OutputFile.write(file, body::transferTo);
        }
    }

    private static InputStream body(HttpRequest request, URI server) throws IOException {
        try {
            HttpResponse<InputStream> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() == OK) {
                return response.body();
            }
            try (InputStream body = response.body()) {
                String sentence = new String(body.readNBytes(LONGEST_SENTENCE), StandardCharsets.UTF_8);
                throw new IOException(server + " answers " + response.statusCode() + ": " + sentence.strip());
            }
        } catch (ConnectException e) {
            throw new IOException(server + ": no server answers there", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
