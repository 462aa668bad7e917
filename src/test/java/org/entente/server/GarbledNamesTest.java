package org.entente.server;

import static org.entente.server.Site.query;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.export.Garbled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever things are called, what the server sends of them is well-formed. */
class GarbledNamesTest {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site(Garbled.dataset(), Map.of());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String whole(HttpResponse<String> response) {
        assertEquals(
                200,
                response.statusCode(),
                () -> response.body().lines().findFirst().orElse(""));
        return response.body();
    }

    private static void read(String xml) {
        assertDoesNotThrow(() -> DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/export/facts.gexf",
                "/export/actors.gexf",
                "/export/facts.graphml",
                "/export/actors.graphml",
                "/export/facts.rdf",
                "/export/all.rdf",
                "/data/actor/ana-rojas.rdf",
                "/sitemap.xml",
                "/questions/events-in-a-period?format=xml",
                "/pledges?format=xml"
            })
    void whatIsXmlCanBeRead(String path) {
        read(whole(site.ask(path)));
    }

    @Test
    void answersOfTheEndpointAndTheGraphStoreCanBeReadToo() {
        read(whole(site.ask(query("SELECT * { ?s ?p ?o }"), "Accept", "application/sparql-results+xml")));
        read(whole(site.ask(query("SELECT * { ?s ?p ?o }") + "&format=xml")));
        read(whole(site.ask(query("CONSTRUCT WHERE { ?s ?p ?o }"), "Accept", "application/rdf+xml")));
        read(whole(site.ask("/data?default", "Accept", "application/rdf+xml")));
    }

    @Test
    void aSpreadsheetComputesNothingOfThatIfItIsAskedFor() throws Exception {
        assertTrue(unpacked("/export/facts.spreadsheet.zip").contains(",'=1+1"));
        assertTrue(unpacked("/export/facts.csv.zip").contains(",=1+1"));
        assertTrue(whole(site.ask("/export")).contains("/export/facts.spreadsheet.zip"));
    }

    private static String unpacked(String path) throws IOException {
        URL file = URI.create("http://localhost:" + site.server().port() + path).toURL();
        try (ZipInputStream archive = new ZipInputStream(file.openStream())) {
            assertEquals("nodes.csv", archive.getNextEntry().getName());
            return new String(archive.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/graph",
                "/timeline",
                "/map",
                "/page/actor/ana-rojas",
                "/query?query=SELECT+*+%7B+%3Fs+%3Fp+%3Fo+%7D+LIMIT+200"
            })
    void pagesWithTheirPicturesHaveNoControlCharacters(String path) {
        String page = whole(site.ask(path));
        assertFalse(CONTROL.matcher(page).find(), "there is one");
        assertTrue(page.contains("=1+1"), "nothing is called by its name");
    }
}
