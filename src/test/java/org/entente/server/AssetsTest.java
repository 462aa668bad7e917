package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that pages load. */
class AssetsTest {
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
    void theIndexNamesEveryFileOfTheFolderAndNoOther() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(Assets.class.getResource("assets")).toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.equals("index.txt"))
                    .sorted()
                    .toList();
            assertEquals(there, Assets.shipped().names());
        }
    }

    @Test
    void everyLibraryComesWithItsLicenceAndIsNamedInTheNotice() {
        String notice = site.ask("/assets/NOTICE").body();
        List<String> libraries = Assets.shipped().names().stream()
                .filter(name -> name.startsWith("lib/"))
                .map(name -> name.replaceFirst("lib/([^/]+)/.*", "lib/$1/LICENSE"))
                .distinct()
                .toList();
        assertTrue(libraries.size() >= 3, libraries::toString);
        for (String licence : libraries) {
            assertTrue(notice.contains(licence), licence);
            assertTrue(site.ask("/assets/" + licence).body().contains("opyright"), licence);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "entente.css, text/css",
        "search.js, text/javascript",
        "lib/cytoscape/cytoscape.esm.min.mjs, text/javascript",
        "lib/codemirror/codemirror.css, text/css",
        "mark.svg, image/svg+xml",
        "world.geojson, application/geo+json",
        "NOTICE, text/plain"
    })
    void aFileHasItsMediaType(String name, String type) {
        HttpResponse<String> response = site.ask("/assets/" + name);
        assertEquals(200, response.statusCode());
        assertEquals(type, contentType(response));
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertArrayEquals(
                Assets.shipped().named(name).orElseThrow().content(),
                response.body().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void underItsVersionAFileIsKeptForGoodAndElseAskedForAnew() {
        String root = Assets.shipped().root();
        assertTrue(header(site.ask(root + "/entente.css"), "Cache-Control").contains("immutable"));
        assertEquals("no-cache", header(site.ask("/assets/entente.css"), "Cache-Control"));
        assertEquals(404, site.ask("/assets/0123456789ab/entente.css").statusCode());
    }

    @Test
    void whoHasAFileIsNotSentItAgain() {
        String path = Assets.shipped().root() + "/entente.css";
        String tag = header(site.ask(path), "ETag");
        HttpResponse<String> again = site.ask(path, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void aHeadTellsWhatAGetWould() {
        HttpResponse<String> get = site.ask("/assets/search.js");
        HttpResponse<String> head = site.send("HEAD", "/assets/search.js", "");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(header(get, "ETag"), header(head, "ETag"));
        assertEquals(405, site.send("POST", "/assets/search.js", "x").statusCode());
    }

    @Test
    void filesAreSentCompressedToThoseWhoCanReadThat() {
        assertEquals("gzip", header(site.ask("/assets/entente.css", "Accept-Encoding", "gzip"), "Content-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "index.txt",
                "lib",
                "lib/",
                "nothing.css",
                "../frame.ftlh",
                "..%2fframe.ftlh",
                "%2e%2e/frame.ftlh",
                "lib/../../frame.ftlh",
                "//etc/passwd",
                "..%5c..%5cpom.xml",
                "entente.css/",
                "entente.css%00.js"
            })
    void nothingElseCanBeRead(String name) {
        HttpResponse<String> response = site.ask("/assets/" + name);
        assertTrue(List.of(400, 404).contains(response.statusCode()), name + " " + response.statusCode());
        assertFalse(response.body().contains("macro"), "a template was read");
        assertEquals(1, response.body().lines().count());
    }

    @Test
    void pagesLoadOnlyFilesThatThereAre() {
        for (String page : List.of("/", "/export", "/page/actor/to-lam", "/questions/articles")) {
            List<String> loaded = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"")
                    .matcher(site.ask(page).body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertTrue(loaded.size() >= 3, page + " " + loaded);
            loaded.forEach(path -> assertEquals(200, site.ask(path).statusCode(), path));
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
