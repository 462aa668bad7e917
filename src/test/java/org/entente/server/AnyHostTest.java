package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server works under whatever name it is asked by, and the names of things stay as they are. */
class AnyHostTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aNameLeadsOnUnderTheHostThatWasAsked() throws IOException {
        String answer = get("/id/actor/to-lam", "Host: kg.example", "Accept: text/turtle");
        assertTrue(answer.contains("Location: /data/actor/to-lam.ttl\r\n"), answer);
    }

    @Test
    void noLinkOfAPageNamesTheHost() throws IOException {
        String page = get("/page/actor/to-lam", "Host: kg.example");
        assertFalse(page.contains("kg.example"), page);
        assertFalse(page.contains("localhost"), page);
        assertTrue(page.contains("https://w3id.org/entente/id/actor/to-lam"), page);
        assertTrue(page.contains("href=\"/data/actor/to-lam.ttl\""), page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Host: kg.example | http://kg.example/context.jsonld",
                "Host: kg.example:8080 | http://kg.example:8080/context.jsonld",
                "Host: [::1]:99 | http://[::1]:99/context.jsonld",
                "Host: kg.example;X-Forwarded-Proto: https | https://kg.example/context.jsonld",
                "Host: inner:3030;X-Forwarded-Host: kg.example;X-Forwarded-Proto: https | https://kg.example/context.jsonld",
                "Host: inner;X-Forwarded-Host: kg.example:444;X-Forwarded-Proto: https | https://kg.example:444/context.jsonld",
                "Host: inner;Forwarded: host=kg.example!proto=https | https://kg.example/context.jsonld"
            })
    void theContextIsReferredToUnderTheAddressThatTheAskerSees(String headers, String context) throws IOException {
        String answer =
                get("/data/actor/to-lam.jsonld", headers.replace('!', '~').split(";"));
        Matcher reference = Pattern.compile("\"@context\": \"(.*?)\"").matcher(answer);
        assertTrue(reference.find(), answer);
        assertEquals(context, reference.group(1));
        assertTrue(answer.contains("\"id\": \"https://w3id.org/entente/id/actor/to-lam\""), answer);
    }

    private static String get(String path, String... headers) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\n"
                + String.join("\r\n", headers).replace('~', ';') + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", site.server().port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
