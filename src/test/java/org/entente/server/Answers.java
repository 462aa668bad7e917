package org.entente.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;

/** What a site answers, read. */
final class Answers {
    private Answers() {}

    /** The graph that a response holds. */
    static Model graph(HttpResponse<String> response) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(Site.contentType(response)))
                .parse(model);
        return model;
    }

    /** The rows of an answer, without their heading; a cell holds no comma. */
    static List<List<String>> rows(Site site, String query) {
        return site.ask(Site.query(query), "Accept", "text/csv")
                .body()
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .toList();
    }

    static long number(Site site, String query) {
        return Long.parseLong(rows(site, query).get(0).get(0));
    }

    static String body(String address) throws IOException {
        try (InputStream in = URI.create(address).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is answered to who knows the server by another name. */
    static String underAnotherName(Site site, String host, String path) {
        try (Socket socket = new Socket("localhost", site.server().port())) {
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
