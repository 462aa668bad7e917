package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.export.OutputFile;
import org.entente.server.Token;

/**
 * A server that has a data folder in use, and takes care of it when it is asked.
 *
 * @param token its token
 */
record Remote(URI address, Token token) {
    private static final int OK = 200;
    private static final int LONGEST_SENTENCE = 500;

    /** @throws Problem.Stop if the address is none, or there is no token */
    static Remote at(URI address, Optional<Path> tokenFile) throws IOException {
        if (address.getHost() == null) {
            throw new Problem.Stop(address + " is no address of a server; write one such as http://localhost:3030/");
        }
        Token token = Token.configured(tokenFile)
                .orElseThrow(() -> new Problem.Stop("the server does this for who has its token;"
                        + " name it with --token-file, or set " + Token.VARIABLE));
        return new Remote(address, token);
    }

    /** @throws IOException if the server cannot be reached, refuses, or ends before the file is whole */
    void backup(Path file) throws IOException {
        try (InputStream body = answer(request("/backup").GET())) {
            OutputFile.write(file, body::transferTo);
        }
    }

    /** Tells the sizes before and after. */
    String compact() throws IOException {
        try (InputStream body = answer(request("/compact").POST(BodyPublishers.noBody()))) {
            return sentence(body);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", token.header());
    }

    private InputStream answer(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<InputStream> response =
                    HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
            if (response.statusCode() == OK) {
                return response.body();
            }
            try (InputStream body = response.body()) {
                throw new IOException(address + " answers " + response.statusCode() + ": " + sentence(body));
            }
        } catch (ConnectException e) {
            throw new IOException(address + ": no server answers there", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String sentence(InputStream body) throws IOException {
        return new String(body.readNBytes(LONGEST_SENTENCE), StandardCharsets.UTF_8).strip();
    }
}
