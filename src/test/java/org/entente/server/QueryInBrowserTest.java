package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.entente.server.Browser.Size;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The editor of queries in a real browser. */
class QueryInBrowserTest {
    private static final String VISITS = "SELECT ?visit { ?visit a ent:Visit }";
    private static final String ENDLESS =
            "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (CONCAT(STR(?a), STR(?d), STR(?g)) = 'never so') }";

    private static Site site;
    private static Browser browser;

    @BeforeAll
    static void start() {
        site = new Site();
        browser = Browser.at(site);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        site.close();
    }

    private static void open(String path) {
        browser.sized(Size.DESKTOP).dark(false).open(path);
        browser.until(any -> !browser.all(".CodeMirror").isEmpty());
        browser.until(any -> browser.find(".share").isDisplayed());
        browser.run("return fetch('/query/vocabulary').then((words) => words.text()).then(() => null)");
    }

    private static void write(String query) {
        browser.run("document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])", query);
    }

    private static String written() {
        return String.valueOf(browser.run("return document.querySelector('.CodeMirror').CodeMirror.getValue()"));
    }

    private static void run() {
        browser.run("document.querySelector('#query button').click()");
    }

    private static String answer() {
        return String.valueOf(browser.run("return document.getElementById('answer').innerText"));
    }

    @Test
    void theEditorCanBeReadAndUsedByAll() {
        for (String path : List.of(
                "/query", "/query?question=who-visited-whom", "/query?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%7D")) {
            String name = "query-" + (path.contains("question") ? "stored" : path.contains("=") ? "wrong" : "new");
            for (Size size : Size.values()) {
                open(path);
                browser.sized(size).open(path);
                browser.until(any -> !browser.all(".CodeMirror").isEmpty());
                assertEquals(List.of(), browser.barriers(), size + " " + path);
                assertFalse(browser.overflows(), "wider than a " + size + ": " + path);
                browser.photograph(name + "-" + size.name().toLowerCase(Locale.ROOT));
            }
            browser.sized(Size.DESKTOP).dark(true).open(path);
            browser.until(any -> !browser.all(".CodeMirror").isEmpty());
            assertEquals(List.of(), browser.barriers(), "in the dark " + path);
            browser.photograph(name + "-dark");
        }
        browser.complaints();
        assertEquals(List.of(), browser.requestsElsewhere());
    }

    @Test
    void aQueryIsAnsweredOnThePageAndItsPrefixDeclared() {
        open("/query");
        write(VISITS);
        browser.until(any -> {
            run();
            return written().startsWith("PREFIX");
        });
        browser.until(any -> answer().contains("7 rows"));
        assertTrue(written().startsWith("PREFIX ent: <https://w3id.org/entente/ontology#>\n"), written());
        assertTrue(answer().contains("Official visit of To Lam to Russia"), "titles stand for names");
        assertTrue(answer().contains("On a line of time"), "visits are dated");
        assertFalse(browser.all("#answer button.sort").isEmpty(), "the answer can be sorted");
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void aFaultIsMarkedInItsLine() {
        open("/query");
        write("SELECT *\n{ ?s ?p }");
        run();
        browser.until(any -> answer().contains("cannot stand at line 2, column 9"));
        assertEquals(1, browser.all(".wrong-line").size());
        assertEquals("}", browser.find(".CodeMirror .wrong").getText());
        write("ASK {}");
        assertEquals(0, browser.all(".wrong-line").size());
        browser.complaints();
    }

    @Test
    void aQueryUnderWayIsStoppedByItsAsker() {
        open("/query");
        write(ENDLESS);
        run();
        browser.until(any -> browser.find(".stop").isEnabled());
        browser.until(any -> browser.find("#query output").getText().contains("s"));
        browser.run("document.querySelector('.stop').click()");
        browser.until(any -> answer().contains("You stopped this query."));
        write("ASK {}");
        run();
        browser.until(any -> answer().contains("Yes."));
        browser.complaints();
    }

    @Test
    void aLinkRestoresQueryAndAnswer() {
        open("/query");
        write("SELECT (\"to be shared\" AS ?words) {}");
        run();
        browser.until(any -> answer().contains("1 row"));
        String link = browser.address();
        assertTrue(link.startsWith("/query?query="), link);
        open("/query");
        open(link);
        assertEquals("SELECT (\"to be shared\" AS ?words) {}", written());
        assertTrue(answer().contains("to be shared"));
    }

    @Test
    void whatWasAskedBeforeIsAtHand() {
        open("/query");
        write("ASK { <urn:before> ?p ?o }");
        run();
        browser.until(any -> answer().contains("No."));
        open("/query");
        browser.run("document.querySelector('.history').open = true");
        browser.until(any -> browser.find(".history button").isDisplayed());
        browser.run("document.querySelector('.history button').click()");
        assertEquals("ASK { <urn:before> ?p ?o }", written());
    }

    @Test
    void namesAreCompletedFromTheWordsOfTheData() {
        open("/query");
        write("SELECT * { ?pledge ent:fulf");
        browser.run("const editor = document.querySelector('.CodeMirror').CodeMirror;"
                + "editor.setCursor(editor.lineCount(), 0); editor.setCursor(0, 999); editor.focus();");
        browser.until(any -> {
            browser.run("document.querySelector('.CodeMirror').CodeMirror.options.extraKeys['Ctrl-Space']()");
            return !browser.all(".CodeMirror-hint").isEmpty();
        });
        assertTrue(browser.find(".CodeMirror-hint").getText().startsWith("ent:fulfils"));
        browser.find(".CodeMirror-hint").click();
        assertEquals("SELECT * { ?pledge ent:fulfils", written());
    }

    @Test
    void withoutScriptsAQueryIsWrittenAndAnswered() {
        try (Browser plain = Browser.at(site)) {
            plain.withoutScripts().sized(Size.DESKTOP).open("/query");
            plain.find("#text").clear();
            plain.find("#text").sendKeys("SELECT (6 * 7 AS ?answer) { }");
            plain.find("#query button").click();
            plain.until(any -> plain.text().contains("1 row"));
            assertTrue(plain.find("#answer").getText().contains("42"));
        }
    }

    @Test
    void whatAnAnswerJoinsIsDrawnAsAGraphThatCanBeExpandedAndTaken() {
        open("/query");
        write("SELECT ?visit ?guest ?place { ?visit a ent:Visit ; ent:guest ?guest ; ent:place ?place }");
        run();
        browser.until(any -> !browser.all("details[data-graph]").isEmpty());
        browser.find("details[data-graph] summary").click();
        browser.until(any -> !browser.all(".graph[data-ready]").isEmpty());
        assertEquals(17L, browser.run("return document.querySelector('.graph').walk.cy.nodes().length"));
        browser.run("const { walk } = document.querySelector('.graph'); walk.choose(walk.cy.edges().first())");
        browser.until(any -> !browser.all(".panel .sources a").isEmpty());
        assertTrue(browser.find(".panel h2").getText().contains(" and "), "the edge does not say what it joins");
        browser.run("return document.querySelector('.graph').walk.step('expand', 'actor/to-lam')");
        browser.until(any -> browser.find(".panel .note").getText().contains("added"));
        assertEquals(List.of(), browser.barriers());
        browser.photograph("query-graph-desktop");
        write("DESCRIBE <https://w3id.org/entente/id/event/to-lam-visits-russia-2025-05>");
        run();
        browser.until(any -> !browser.all("details[data-graph]").isEmpty() && !answer().contains("rows in"));
        write("SELECT ?day { ?event ent:when ?day }");
        run();
        browser.until(any -> answer().contains("rows in"));
        assertTrue(browser.all("details[data-graph]").isEmpty(), "a graph of days");
    }
}
