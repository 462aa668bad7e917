package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.building.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line of time and the map over HTTP: what they show, as data, and what they say of a bad choice. */
class SelectionPagesTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void holds(String page, String text) {
        assertTrue(page.contains(text), () -> "the page does not hold " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/map"})
    void aPageHasAPictureThatNeedsNoScriptAndSaysTheSameInWords(String path) {
        HttpResponse<String> page = site.ask(path);
        assertEquals("200 text/html", page.statusCode() + " " + contentType(page));
        holds(page.body(), "<svg class=\"picture ");
        holds(page.body(), "href=\"/page/event/putin-visits-vietnam-2024-06\"");
        holds(page.body(), "<table class=\"moments\">");
        assertFalse(page.body().contains(" style=\""), "a style that the page's own policy forbids");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/map"})
    void everyRowLeadsToItsClaimsAndToTheSentence(String path) {
        String row =
                site.ask(path + "?kind=visit&from=2024-06-01&to=2024-07-01").body();
        holds(row, "<a href=\"/page/claim/");
        holds(row, "#:~:text=");
        holds(row, "Gennady Bezdetko");
    }

    @Test
    void aPassageIsShownInItsWordsWhereTheseAreAtHand() {
        String link = Desk.shipped().articles().get(0).facts().stream()
                .filter(fact -> fact.id().toString().startsWith("event/"))
                .findFirst()
                .orElseThrow()
                .claim()
                .evidence()
                .get(0)
                .link();
        try (Site withTexts = new Site(Map.of(link, "Fish & <b>ships</b>"))) {
            String page = withTexts.ask("/timeline").body();
            holds(page, "Fish &amp; &lt;b&gt;ships&lt;/b&gt;");
            assertFalse(page.contains("<b>ships"), "markup of an article is no markup of the page");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/timeline, csv, text/csv",
        "/timeline, tsv, text/tab-separated-values",
        "/timeline, json, application/sparql-results+json",
        "/map, xml, application/sparql-results+xml"
    })
    void thePageComesAsDataToo(String path, String format, String type) {
        HttpResponse<String> data = site.ask(path + "?kind=visit&format=" + format);
        assertEquals("200 " + type, data.statusCode() + " " + contentType(data));
        holds(data.body(), "event/putin-visits-vietnam-2024-06");
        assertFalse(data.body().contains("brics-summit"), "no gathering was asked for");
    }

    @Test
    void aSelectionNarrowsPictureTableAndLinks() {
        String page = site.ask("/timeline?focus=To+Lam&from=2025-05-01&topic=diplomacy")
                .body();
        holds(page, "Official visit of To Lam to Russia");
        holds(page, "value=\"To Lam\"");
        holds(page, "?focus=To+Lam&amp;from=2025-05-01&amp;topic=diplomacy&amp;format=csv");
        assertFalse(page.contains("Victory in the Great Patriotic War"), "that was in 1945");
    }

    @Test
    void foldedYearsAreToldAndAChosenPeriodHasNone() {
        holds(site.ask("/timeline").body(), "The scale is folded");
        assertFalse(site.ask("/timeline?from=2024-01-01&to=2024-12-31").body().contains("The scale is folded"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/timeline?focus=Nobody                      | 400 | Focus: “Nobody” is no thing of this graph",
                "/map?focus=Nobody                           | 400 | Focus: “Nobody” is no thing of this graph",
                "/timeline?from=2025-01-01&to=2024-01-01     | 400 | From: 2025-01-01 is after to, which is 2024-01-01.",
                "/timeline?from=2025-02-30                   | 400 | From: “2025-02-30” is not a day",
                "/timeline?group=colour                      | 400 | Group: “colour” is not to be had; write one of kind, pair.",
                "/map?group=kind                             | 400 | There is no parameter “group”",
                "/map?kind=dance                             | 400 | Kind: “dance” is no kind of fact",
                "/map?kind=visit&kind=meeting                | 400 | “kind” is given more than once",
                "/timeline?topic=happiness                   | 400 | Topic: “happiness” is no topic"
            })
    void whatCannotBeChosenIsToldAboveTheForm(String path, int status, String sentence) {
        HttpResponse<String> page = site.ask(path);
        assertEquals(status, page.statusCode());
        assertEquals("text/html", contentType(page));
        holds(page.body(), "role=\"alert\">" + sentence);
        holds(page.body(), "<form class=\"ask choose\"");
    }

    @Test
    void aProgramIsToldThePlainSentence() {
        HttpResponse<String> data = site.ask("/map?kind=dance&format=csv");
        assertEquals("400 text/plain", data.statusCode() + " " + contentType(data));
        assertTrue(data.body().startsWith("kind: “dance” is no kind of fact"), data::body);
        assertEquals(400, site.ask("/map?format=docx").statusCode());
    }

    @Test
    void markupInWhatIsAskedForIsEscaped() {
        String page = site.ask("/timeline?focus=" + Site.encoded("\"><script>alert(1)</script>"))
                .body();
        assertFalse(page.contains("<script>alert"), "what was asked for runs");
        holds(page, "&lt;script&gt;alert(1)");
    }

    @Test
    void markupInALabelIsEscaped() {
        try (Site odd = new Site(Desk.dataset(Desk.article("a", "2026-02-01", """
                events:
                  - {id: odd, kind: meeting, title: "Talks <b>of</b> \\"two\\"", when: 2026-03-10, place: Chile,
                     participants: {participant: [Ana Rojas, Nils Berg]}, occurrence: planned, claim: {evidence: e1}}
                """)), Map.of())) {
            for (String path :
                    new String[] {"/timeline", "/map", "/agreements", "/query?query=SELECT*%7B%3Fs%20%3Fp%20%3Fo%7D"}) {
                assertFalse(odd.ask(path).body().contains("<b>of</b>"), path);
            }
            holds(odd.ask("/timeline").body(), "Talks &lt;b&gt;of&lt;/b&gt; &quot;two&quot;");
        }
    }

    @Test
    void anEmptyGraphGivesPagesThatSaySo() {
        try (Site empty = new Site(DatasetGraphFactory.createTxnMem(), Map.of())) {
            holds(empty.ask("/timeline").body(), "Nothing that is chosen here has a date.");
            holds(empty.ask("/map").body(), "Nothing that is chosen here has a place that is known.");
            for (String path : new String[] {"/figures", "/pledges", "/agreements", "/query"}) {
                assertEquals(200, empty.ask(path).statusCode(), path);
            }
        }
    }

    @Test
    void aChoiceWithNothingInItLeadsBack() {
        String page = site.ask("/timeline?from=2100-01-01").body();
        holds(page, "<a href=\"/timeline\">Show all</a>");
    }
}
