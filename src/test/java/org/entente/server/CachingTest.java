package org.entente.server;

import static org.entente.server.Site.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for twice is sent once, and text is sent compressed. */
class CachingTest {
    private static final String TURTLE = "/data/actor/to-lam.ttl";
    private static final String ALL = query("SELECT * { ?s ?p ?o } LIMIT 500");

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TURTLE,
                "/page/actor/to-lam",
                "/data/actor/to-lam.jsonld",
                "/context.jsonld",
                "/",
                "/pledges?actor=putin",
                "/questions/who-agreed-with-whom",
                "/timeline",
                "/export/actors.gexf",
                "/.well-known/void"
            })
    void whoHasThisStateAlreadyIsNotSentItAgain(String path) {
        String tag = header(site.ask(path), "ETag");
        assertTrue(tag.startsWith("W/\""), tag);
        for (String known : new String[] {tag, "\"other\", " + tag, tag.substring(2), "*"}) {
            HttpResponse<String> again = site.ask(path, "If-None-Match", known);
            assertEquals(304, again.statusCode(), known);
            assertEquals("", again.body());
            assertEquals(tag, header(again, "ETag"));
        }
        assertEquals(200, site.ask(path, "If-None-Match", "\"other\"").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {TURTLE, "/page/actor/to-lam", "/context.jsonld"})
    void whoHasSeenItSinceTheDataWasLoadedIsNotSentItAgain(String path) {
        String loaded = header(site.ask(path), "Last-Modified");
        ZonedDateTime time = ZonedDateTime.parse(loaded, DateTimeFormatter.RFC_1123_DATE_TIME);
        assertFalse(time.isAfter(ZonedDateTime.now()), loaded);
        assertEquals(304, site.ask(path, "If-Modified-Since", loaded).statusCode());
        String before = DateTimeFormatter.RFC_1123_DATE_TIME.format(time.minusSeconds(1));
        assertEquals(200, site.ask(path, "If-Modified-Since", before).statusCode());
        assertEquals(200, site.ask(path, "If-Modified-Since", "yesterday").statusCode());
    }

    /** Whether it was kept or is made, nobody can tell. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/actor/vladimir-putin",
                "/data/actor/vladimir-putin.ttl",
                "/agreements",
                "/sitemap.xml",
                "/ontology"
            })
    void whatIsKeptIsSentAsItWasTheFirstTime(String path) {
        HttpResponse<String> first = site.ask(path);
        HttpResponse<String> again = site.ask(path);
        assertEquals(200, first.statusCode());
        assertEquals(first.body(), again.body());
        for (String name : first.headers().map().keySet()) {
            if (!name.equalsIgnoreCase("Date")) {
                assertEquals(first.headers().allValues(name), again.headers().allValues(name), name);
            }
        }
    }

    @Test
    void theTagHasPrecedenceOverTheTime() {
        String loaded = header(site.ask(TURTLE), "Last-Modified");
        HttpResponse<String> response = site.ask(TURTLE, "If-None-Match", "\"other\"", "If-Modified-Since", loaded);
        assertEquals(200, response.statusCode());
    }

    @Test
    void eachFormAndEachThingsPageHasATagOfItsOwn() {
        assertNotEquals(header(site.ask(TURTLE), "ETag"), header(site.ask("/data/actor/to-lam.nt"), "ETag"));
        assertNotEquals(
                header(site.ask("/page/actor/to-lam"), "ETag"), header(site.ask("/page/region/vietnam"), "ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TURTLE,
                "/page/actor/to-lam",
                "/data/actor/to-lam.jsonld",
                "/context.jsonld",
                "/",
                "/id/actor/nobody"
            })
    void headTellsWhatGetWouldSend(String path) {
        HttpResponse<String> get = site.ask(path);
        HttpResponse<String> head = site.send("HEAD", path, "");
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.body());
        for (String name : new String[] {"Content-Length", "Content-Type", "ETag", "Last-Modified", "Link", "Vary"}) {
            assertEquals(get.headers().allValues(name), head.headers().allValues(name), name);
        }
        assertEquals(
                String.valueOf(get.body().getBytes(StandardCharsets.UTF_8).length), header(head, "Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TURTLE,
                "/page/actor/to-lam",
                "/data/actor/to-lam.jsonld",
                "/context.jsonld",
                "/",
                "/data?default"
            })
    void textIsCompressedForWhoCanReadThat(String path) {
        HttpResponse<byte[]> compressed = bytes(path, "gzip");
        assertEquals("gzip", header(compressed, "Content-Encoding"));
        assertEquals(site.ask(path).body(), unzipped(compressed));
        assertTrue(compressed.body().length < unzipped(compressed).length() / 2);
        assertTrue(String.join(",", compressed.headers().allValues("Vary")).contains("Accept-Encoding"));
    }

    @Test
    void answersOfTheEndpointAreCompressedByGetAndByPost() {
        HttpResponse<byte[]> get = bytes(ALL, "gzip");
        assertEquals("gzip", header(get, "Content-Encoding"));
        assertEquals(site.ask(ALL).body(), unzipped(get));
        HttpResponse<byte[]> post = send(HttpRequest.newBuilder(uri("/sparql"))
                .header("Content-Type", "application/sparql-query")
                .header("Accept-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString("SELECT * { ?s ?p ?o } LIMIT 500")));
        assertEquals("gzip", header(post, "Content-Encoding"));
        assertEquals(unzipped(get).length(), unzipped(post).length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "gzip;q=0, identity", "gzip;q=0.0, *", "br", ""})
    void whoCannotReadThatIsSentTextAsItIs(String accepted) {
        HttpResponse<byte[]> plain = bytes(TURTLE, accepted);
        assertEquals("", header(plain, "Content-Encoding"), accepted);
        assertEquals(site.ask(TURTLE).body(), new String(plain.body(), StandardCharsets.UTF_8));
        assertTrue(plain.headers().allValues("Vary").contains("Accept-Encoding"));
    }

    @Test
    void aShortAnswerIsSentAsItIs() {
        HttpResponse<byte[]> refused = bytes("/id/actor/nobody", "gzip");
        assertEquals(404, refused.statusCode());
        assertEquals("", header(refused, "Content-Encoding"));
    }

    @Test
    void aTagFitsTheCompressedFormToo() {
        String tag = header(bytes(TURTLE, "gzip"), "ETag");
        assertEquals(header(site.ask(TURTLE), "ETag"), tag);
        HttpResponse<String> again = site.ask(TURTLE, "Accept-Encoding", "gzip", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertTrue(again.headers().allValues("Vary").contains("Accept-Encoding"));
    }

    private static HttpResponse<byte[]> bytes(String path, String accepted) {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept-Encoding", accepted));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + site.server().port() + path);
    }

    private static String unzipped(HttpResponse<byte[]> response) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void whatHasNotChangedKeepsThePolicyOfThePageThatTheBrowserHas() {
        String page = "/page/actor/to-lam";
        String tag = site.ask(page).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> held = site.ask(page, "If-None-Match", tag);
        assertEquals(304, held.statusCode());
        assertEquals(Optional.empty(), held.headers().firstValue("Content-Security-Policy"));
    }
}
