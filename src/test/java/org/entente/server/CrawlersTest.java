package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.main.FusekiServer;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What crawlers are told. */
class CrawlersTest {
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]*)</loc>");

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
    void crawlersMayReadPagesAndAreKeptOffWhatIsMadeForEachQuestion() {
        HttpResponse<String> robots = site.ask("/robots.txt");
        assertEquals("text/plain", contentType(robots));
        List<String> lines = robots.body().lines().toList();
        for (String line : List.of("User-agent: *", "Disallow: /sparql", "Disallow: /export", "Disallow: /*?")) {
            assertTrue(lines.contains(line), line);
        }
        assertTrue(lines.contains("Sitemap: http://localhost:" + site.server().port() + "/sitemap.xml"), robots.body());
    }

    @Test
    void theSitemapIsNamedUnderTheHostAsked() {
        assertTrue(Answers.underAnotherName(site, "data.example:8080", "/robots.txt")
                .contains("Sitemap: http://data.example:8080/sitemap.xml"));
        assertTrue(Answers.underAnotherName(site, "data.example", "/sitemap.xml")
                .contains("<loc>http://data.example/page/region/vietnam</loc>"));
    }

    @Test
    void theSitemapListsThePageOfEveryThingOnce() {
        HttpResponse<String> map = site.ask("/sitemap.xml");
        assertEquals("application/xml", contentType(map));
        List<String> listed = locations(map.body());
        assertEquals(listed.size(), Set.copyOf(listed).size());
        String count =
                "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o FILTER(REGEX(STR(?s), \"/id/[a-z]+/[a-z0-9-]+$\")) }";
        assertEquals(
                Answers.number(site, count),
                listed.stream().filter(page -> page.contains("/page/")).count());
        for (String path : List.of("", "ontology", "shapes", "use", "pledges", "page/actor/to-lam")) {
            assertTrue(listed.contains("http://localhost:" + site.server().port() + "/" + path), path);
        }
    }

    @Test
    void everySixteenthPageOfTheSitemapOpens() {
        List<String> listed = locations(site.ask("/sitemap.xml").body());
        for (int i = 0; i < listed.size(); i += 16) {
            String path = listed.get(i).replaceFirst("http://localhost:\\d+", "");
            assertEquals(200, site.ask(path).statusCode(), path);
        }
    }

    @Test
    void whenAPageChangedIsNotKnownAndNotTold() {
        assertFalse(site.ask("/sitemap.xml").body().contains("lastmod"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "-1", "one", "99999999999999", ""})
    void aPartThatIsNotThereIsNotFound(String part) {
        HttpResponse<String> response = site.ask("/sitemap.xml?part=" + part);
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("/sitemap.xml"), response.body());
    }

    @Test
    void morePagesThanOneFileMayListAreSpreadOverSeveralWithAnIndex() throws IOException {
        Library library = Library.of(MemoryDataset.of(Desk.shipped().stream()), link -> Optional.empty());
        FusekiServer server = FusekiServer.create()
                .port(0)
                .addServlet("/sitemap.xml", new Sitemap(new Holdings(library), 100))
                .start();
        try {
            Set<String> spread = new TreeSet<>();
            String index = Answers.body("http://localhost:" + server.getPort() + "/sitemap.xml");
            assertTrue(index.contains("<sitemapindex"), index);
            for (String file : locations(index)) {
                List<String> pages = locations(Answers.body(file));
                assertTrue(pages.size() <= 100 && !pages.isEmpty(), file);
                spread.addAll(pages);
            }
            List<String> whole =
                    new ArrayList<>(locations(site.ask("/sitemap.xml").body()));
            whole.replaceAll(page -> page.replace(":" + site.server().port(), ":" + server.getPort()));
            assertEquals(new TreeSet<>(whole), spread);
        } finally {
            server.stop();
        }
    }

    private static List<String> locations(String map) {
        return LOCATION.matcher(map).results().map(found -> found.group(1)).toList();
    }
}
