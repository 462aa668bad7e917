package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead to nothing say what there is instead, and tricks lead nowhere else. */
class NoThingTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/id/actor/nobody-known | The graph has no actor “nobody-known”.",
                "/id/actor/to-lamm | /id/actor/to-lam.",
                "/id/actor/putin | /id/actor/vladimir-putin",
                "/page/region/vietnaam | /id/region/vietnam",
                "/data/event/putin-visits-vietnam.ttl | /id/event/putin-visits-vietnam-2024-06",
                "/data/event/putin-visits-vietnam | /id/event/putin-visits-vietnam-2024-06",
                "/id/planet/mars | There are no things of the kind “planet”; there are actor, agreement, article, claim,",
                "/page/planet/mars | there are actor, agreement,",
                "/id/nobody | This names no thing.",
                "/id/ | This names no thing.",
                "/id | This names no thing.",
                "/id/actor/TO-LAM | This names no thing.",
                "/page/actor/to%20lam | This names no thing.",
                "/page/actor/t%C3%B4-lam | This names no thing.",
                "/id/actor/to-lam/ | This names no thing.",
                "/id/actor/to-lam.docx | There is no form “.docx” of it; there are .ttl, .trig, .nt, .jsonld, .rdf.",
                "/data/actor/to-lam.nq | There is no form “.nq” of it",
                "/page/actor/to-lam.ttl | the page is /page/actor/to-lam, its data /data/actor/to-lam.ttl."
            })
    void whatIsNoThingIsNotFoundAndTellsWhatThereIs(String path, String told) {
        HttpResponse<String> response = site.ask(path);
        assertEquals(404, response.statusCode());
        assertEquals("text/plain", contentType(response));
        assertTrue(response.body().contains(told), response.body());
        assertTrue(response.body().contains("/id/region/russia"), response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "zero", "-1", "0", "01", "99999999999999", "1e3", "%20"})
    void aPageThatThereIsNotTellsHowManyThereAre(String page) {
        HttpResponse<String> response = site.ask("/data/actor/to-lam.ttl?page=" + page);
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("from 1 to 1"), response.body());
    }

    @Test
    void namesWithoutAnyLikenessAreNotOffered() {
        assertFalse(site.ask("/id/actor/zzzzqqqq").body().contains("Near"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/id/actor/%2e%2e/to-lam",
                "/id/../../../etc/passwd",
                "/id/%2e%2e/%2e%2e/etc/passwd",
                "/id/actor/to-lam%00",
                "/id/actor%2Fto-lam",
                "/id/actor/%252e%252e",
                "/id/actor/%c0%ae%c0%ae",
                "/id/actor/%e0%80%ae",
                "/id/actor/%",
                "/id/actor/%zz",
                "/id/actor/..;/to-lam",
                "/id//actor/to-lam",
                "/id/actor/\\to-lam",
                "/id/actor/to-lam%0d%0aX:%20y",
                "/data/actor/to-lam.ttl%00.html",
                "/data/actor/to-lam.ttl?page=%zz",
                "/page/actor/%3Cscript%3E"
            })
    void trickyAddressesLeadNowhere(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/1.1 40[04] .*"), answer);
        assertTrue(answer.contains("Content-Type: text/plain"), answer);
        assertFalse(answer.contains("root:") || answer.contains("\tat ") || answer.contains("<script"), answer);
    }

    @ParameterizedTest
    @CsvSource({"1000, 404", "100000, 404", "700000, 414"})
    void anAddressOfAnyLengthIsAnswered(int length, int status) throws IOException {
        String answer = raw(
                "GET /id/actor/" + "a".repeat(length) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        assertTrue(answer.length() < 2000, answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: \"><b>",
                "Host: localhost\r\nX-Forwarded-Host: \"><b>",
                "Host: localhost\r\nX-Forwarded-Port: abc"
            })
    void garbledHostsAreRefused(String headers) throws IOException {
        String answer = raw("GET /data/actor/to-lam.jsonld HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("This request is malformed"), answer);
    }

    @Test
    void whatIsNotReadingIsNotAllowed() {
        for (String path :
                List.of("/id/actor/to-lam", "/page/actor/to-lam", "/data/actor/to-lam.ttl", "/context.jsonld")) {
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND")) {
                HttpResponse<String> response = site.send(method, path, "");
                assertEquals(405, response.statusCode(), method);
                assertEquals(
                        "GET, HEAD, OPTIONS",
                        response.headers().firstValue("Allow").orElse(""));
                assertTrue(response.body().contains("use GET or HEAD"), response.body());
            }
            HttpResponse<String> asked = site.send("OPTIONS", path, "");
            assertEquals(204, asked.statusCode());
            assertEquals(
                    "GET, HEAD, OPTIONS", asked.headers().firstValue("Allow").orElse(""));
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", site.server().port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
