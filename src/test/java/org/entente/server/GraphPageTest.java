package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
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
        Matcher told = Pattern.compile("The 150 heaviest of 273 nodes, (\\d+) edges\\.")
                .matcher(page);
        assertTrue(told.find(), "the rest is not counted");
        assertTrue(Integer.parseInt(told.group(1)) > 250, "few are connected: " + told.group());
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
        assertEquals(13, files.size());
        for (String file : files) {
            assertTrue(file.endsWith("?focus=To+Lam&kind=visit"), file);
            assertEquals(200, site.ask(file).statusCode(), file);
        }
        assertTrue(page.contains("data-source=\"/export/facts.cyjs?focus=To+Lam&amp;kind=visit&amp;most=150\""));
    }

    @Test
    void theAnswerToAQuestionIsDrawnUnderItsTitleWithTheTableAndAllItsFiles() {
        String page = site.ask("/graph?question=who-met-whom&actor=Putin").body();
        assertTrue(page.contains("<h1>Who met whom</h1>"), "the heading does not name the question");
        assertTrue(page.contains("<a href=\"/questions/who-met-whom?actor=Putin\">as a table</a>"), "no table");
        assertTrue(page.contains("href=\"/page/actor/to-lam\""), "who met Putin is not drawn");
        assertFalse(page.contains("href=\"/page/actor/rustam-minnikhanov\""), "who did not meet him is drawn");
        assertTrue(page.contains("name=\"actor\" value=\"Putin\""), "the argument cannot be changed");
        for (String format : List.of("gexf", "nodes.csv", "neo4j.zip", "ics", "ttl")) {
            String file = "/export/facts." + format + "?actor=Putin&question=who-met-whom";
            assertEquals(200, site.ask(file).statusCode(), file);
        }
        assertTrue(
                site.ask("/export/facts.nodes.csv?question=who-met-whom").body().contains("rustam-minnikhanov"));
        assertTrue(site.ask("/export?question=who-met-whom").body().contains("13 nodes"), "no page of its files");
    }

    @Test
    void aQuestionCanBeChosenOnThePageAndEachAnswerThatHoldsThingsLeadsToItsGraph() {
        String page = site.ask("/graph").body();
        assertTrue(page.contains("<option value=\"promises-kept\">"), "a question cannot be chosen");
        assertTrue(site.ask("/questions/promises-kept")
                .body()
                .contains("<a href=\"/graph?question=promises-kept\">as a graph</a>"));
        assertFalse(site.ask("/questions/what-the-graph-holds").body().contains("as a graph"));
        assertTrue(site.ask("/graph?question=what-the-graph-holds")
                .body()
                .contains("Nothing in this answer could be drawn"));
    }

    @Test
    void anAnswerOfActorsShowsTheirEdgesAndAPeriodOfItsOwnGoesToTheQuestion() {
        assertTrue(site.ask("/graph?question=busiest-actors").body().contains("value=\"actors\" selected"));
        String later =
                site.ask("/graph?question=events-in-a-period&from=2025-05-09").body();
        assertTrue(later.contains("/questions/events-in-a-period?from=2025-05-09"), "the period is not the question's");
    }

    @Test
    void whatIsNearIsSentAloneWithEdgesToWhatIsShown() {
        String form = "application/x-www-form-urlencoded";
        HttpResponse<String> near =
                site.send("POST", "/graph/near", "focus=To+Lam&view=facts&shown=region/russia", "Content-Type", form);
        assertEquals(200, near.statusCode());
        assertTrue(near.body().replace(" ", "").contains("\"target\":\"region/russia\""), "no edge to what is shown");
        assertFalse(near.body().replace(" ", "").contains("\"id\":\"region/russia\""), "what is shown is sent again");
        HttpResponse<String> lost = site.send("POST", "/graph/near", "focus=Nobody", "Content-Type", form);
        assertEquals(400, lost.statusCode());
        assertTrue(lost.body().startsWith("focus: “Nobody” is no thing"), lost.body());
        assertEquals(
                400, site.send("POST", "/graph/near", "", "Content-Type", form).statusCode());
        String more = "focus=To+Lam&shown=" + "x".repeat(1_060_000);
        assertEquals(
                413,
                site.send("POST", "/graph/near", more, "Content-Type", form).statusCode());
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
                "question=why | question: there is none of the name “why” | /graph",
                "question=who-met-whom&actor=Nobody | actor: “Nobody” is no actor | /graph",
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
    void ofAGraphTooLargeToDrawTheBusiestAreShownWithWaysToSeeOthers() {
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
            assertEquals(200, response.statusCode());
            assertEquals(150, count(response.body(), "<circle "));
            assertTrue(response.body().contains("There are 3102 nodes, too many for one picture."), "not explained");
            assertFalse(response.body().contains("id=\"all\""), "all of them are offered");
            HttpResponse<String> whole = large.ask("/export/facts.gexf");
            assertEquals(413, whole.statusCode());
            assertTrue(whole.body().contains("narrow it with focus, kind, from, to or topic"), whole.body());
            assertEquals(200, large.ask("/export/facts.gexf?most=150").statusCode());
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
