package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph as a page, without any script. */
class GraphPageTest {
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
    void everyNodeAndEdgeStandsInATableAndInThePicture() {
        String page = site.ask("/graph").body();
        String told = page.replaceAll("(?s).*?(\\d+) nodes,? .*", "$1");
        int nodes = count(page, "<circle ");
        assertEquals(told.substring(0, 2), String.valueOf(nodes));
        assertTrue(page.contains("<a href=\"/page/region/vietnam\">Vietnam</a>"));
        assertTrue(page.contains("visit"));
        assertEquals(site.ask("/export/actors.nodes.csv").body().lines().count() - 1, nodes);
        assertEquals(
                site.ask("/export/actors.edges.csv").body().lines().count() - 1,
                count(page.substring(page.indexOf("id=\"edges\"")), "<tr><td>"));
    }

    @Test
    void aPictureIsNamedForThoseWhoCannotSeeIt() {
        String page = site.ask("/graph?focus=To+Lam").body();
        assertTrue(page.contains("role=\"group\" aria-labelledby=\"picture-name\""));
        assertTrue(page.contains("<title id=\"picture-name\">Facts around To Lam</title>"));
        assertTrue(page.contains("<desc id=\"picture-told\">21 nodes: To Lam, "), "not described");
    }

    @Test
    void whatIsOnlyPlannedIsDashed() {
        String dashed = "class=\"edge pending\"";
        assertTrue(site.ask("/graph?focus=To+Lam").body().contains(dashed));
        assertFalse(site.ask("/graph?view=facts&kind=milestone").body().contains(dashed));
    }

    @Test
    void ofALargeGraphTheHeaviestNodesAreShownAndTheOthersCounted() {
        String page = site.ask("/graph?view=facts").body();
        assertEquals(150, count(page, "<circle "));
        assertTrue(page.contains("The 150 heaviest of 273 nodes, 299 edges."), "the rest is not counted");
        assertTrue(page.contains("/page/region/vietnam"));
    }

    @Test
    void whatWasAskedForIsAmongThoseShownHoweverLight() {
        String light = "event/to-lam-visits-russia-2025-05";
        String page = site.ask("/graph?depth=4&focus=" + light).body();
        assertTrue(page.contains("<circle class=\"family-event focus\""), "the focus is not drawn");
    }

    @Test
    void everyFileOfTheSameSelectionIsLinkedAndThere() {
        String page = site.ask("/graph?focus=To+Lam&kind=visit").body();
        List<String> files = Pattern.compile("href=\"(/export/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertEquals(12, files.size());
        for (String file : files) {
            assertTrue(file.endsWith("?focus=To+Lam&kind=visit"), file);
            assertEquals(200, site.ask(file).statusCode(), file);
        }
        assertTrue(page.contains("data-source=\"/export/facts.cyjs?focus=To+Lam&amp;kind=visit\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "focus=Putinn | focus: “Putinn” is no thing | /graph?focus=actor%2Fvladimir-putin",
                "focus=%3Cscript%3E | is no thing | /graph",
                "kind=wedding | kind: “wedding” is no kind of fact | /graph",
                "view=sideways | view: “sideways” is no way to draw the graph; there are actors, facts | /graph",
                "view=actors&focus=event/to-lam-visits-russia-2025-05 | is no node among actors | /graph?focus=event%2Fto-lam-visits-russia-2025-05",
                "zoom=2 | there is no parameter “zoom” | /graph",
                "from=2025-12-31&to=2025-01-01 | is after to | /graph"
            })
    void whatCannotBeShownHasAPageThatHelps(String query, String told, String link) {
        HttpResponse<String> response = site.ask("/graph?" + query);
        assertEquals(400, response.statusCode());
        assertEquals("text/html", contentType(response));
        String page = response.body().replace("&#39;", "'");
        assertTrue(page.contains(told), told);
        assertTrue(page.contains("href=\"" + link + "\""), link);
        assertFalse(page.contains("<script>"), "markup is run");
    }

    @Test
    void aSelectionThatNothingSuitsSaysSo() {
        HttpResponse<String> response = site.ask("/graph?from=1900-01-01&to=1900-01-02");
        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("Nothing in the graph suits all of this."));
    }

    @Test
    void anEmptyGraphHasAPageToo() {
        try (Site empty = new Site(MemoryDataset.of(java.util.stream.Stream.empty()), java.util.Map.of())) {
            assertTrue(empty.ask("/graph").body().contains("Nothing in the graph suits all of this."));
            assertEquals(200, empty.ask("/").statusCode());
            assertTrue(empty.ask("/?q=putin").body().contains("Nothing is called that."));
        }
    }

    @Test
    void aGraphTooLargeToDrawIsRefusedWithWaysToNarrowIt() {
        StringBuilder events = new StringBuilder("events:\n");
        for (int i = 0; i < 3100; i++) {
            events.append("""
                      - id: talks-%d
                        kind: meeting
                        title: Talks number %d
                        when: 2026-03-04
                        participants: {participant: [Ana Rojas, Nils Berg]}
                        occurrence: occurred
                        claim: {evidence: e1}
                    """.formatted(i, i));
        }
        try (Site large =
                new Site(Desk.dataset(Desk.article("a", "2026-03-05", events.toString())), java.util.Map.of())) {
            HttpResponse<String> response = large.ask("/graph?view=facts");
            assertEquals(413, response.statusCode());
            assertTrue(response.body().contains("narrow it with focus, kind, from, to or topic"));
            assertEquals(200, large.ask("/graph").statusCode());
            assertEquals(200, large.ask("/page/actor/ana-rojas").statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor/to-lam", "region/vietnam", "event/to-lam-visits-russia-2025-05"})
    void thePageOfAThingHasASmallPictureOfWhatIsAroundItThatLeadsOn(String id) {
        String page = site.ask("/page/" + id).body();
        int nodes = count(page, "<circle ");
        assertTrue(nodes > 2 && nodes <= 24, nodes + " nodes");
        assertTrue(page.contains("href=\"/graph?focus=" + id + "\""));
        assertEquals(200, site.ask("/graph?focus=" + id).statusCode());
    }

    @Test
    void whatIsNotDrawnHasNoPicture() {
        String claim = site.ask("/questions/sources-of-a-fact?format=csv")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        String page = site.ask("/page/" + claim.replaceFirst(".*/id/", "")).body();
        assertFalse(page.contains("<svg"), "a claim is drawn");
    }

    private static int count(String page, String what) {
        return (int)
                Pattern.compile(Pattern.quote(what)).matcher(page).results().count();
    }
}
