package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.server.Browser.Size;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The first page and the graph in a real browser, as a reader uses them. */
class GraphWalkTest {
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

    @BeforeEach
    void sitAtADesk() {
        browser.sized(Size.DESKTOP).dark(false);
    }

    @AfterEach
    void nothingWentWrongAndNobodyElseWasAsked() {
        assertEquals(List.of(), browser.complaints());
        assertEquals(List.of(), browser.requestsElsewhere());
    }

    @Test
    void whoTypesToLamIsOfferedToLamAndGetsThereByKeys() {
        browser.open("/");
        WebElement field = browser.find(".find.large input");
        field.sendKeys("to lam");
        browser.until(page -> page.all(".find.large [role=option]").stream()
                .anyMatch(option -> option.getText().contains("Tô Lâm")));
        assertEquals("true", field.getDomAttribute("aria-expanded"));
        assertEquals(List.of(), browser.barriers());
        browser.photograph("suggestions-desktop");
        field.sendKeys(Keys.ARROW_DOWN);
        assertEquals(
                browser.find(".find.large [aria-selected=true]").getDomAttribute("id"),
                field.getDomAttribute("aria-activedescendant"));
        field.sendKeys(Keys.ENTER);
        browser.until(page -> page.address().equals("/page/actor/to-lam"));
    }

    @Test
    void escapeClosesTheSuggestionsAndEnterSendsWhatWasTyped() {
        browser.open("/export");
        WebElement field = browser.find("header.site input[type=search]");
        field.sendKeys("Путин");
        browser.until(page -> !page.all("header.site [role=option]").isEmpty());
        field.sendKeys(Keys.ESCAPE);
        assertFalse(browser.find("header.site .suggested").isDisplayed());
        field.sendKeys(Keys.ENTER);
        browser.until(page -> page.address().startsWith("/?q="));
        assertTrue(browser.find(".hits").getText().contains("Vladimir Putin"));
    }

    @Test
    void expandingANodeAddsItsNeighboursAndCollapsingTakesThemAway() {
        graph("/graph?focus=event/to-lam-visits-russia-2025-05&depth=1");
        long before = nodes();
        choose("actor/to-lam");
        assertTrue(browser.find(".panel h2").getText().contains("To Lam"));
        press("Expand");
        browser.until(page -> nodes() > before);
        assertTrue(has("event/to-lam-invites-putin-2025-05") || nodes() >= before + 3, nodes() + " nodes");
        assertTrue(browser.address().contains("walk=actor/to-lam"), browser.address());
        press("Collapse");
        browser.until(page -> nodes() <= before + 1);
    }

    @Test
    void aLinkShowsTheSamePictureAgain() {
        graph("/graph?focus=event/to-lam-visits-russia-2025-05&depth=1");
        choose("actor/to-lam");
        press("Expand");
        browser.until(page -> browser.address().contains("walk="));
        press("Pin");
        browser.find(".legend [data-family=stance] button").click();
        String address = browser.address();
        Object picture = picture();
        browser.open("/");
        graph(address);
        assertEquals(picture, picture());
        assertEquals(address, browser.address());
        assertEquals("To Lam", browser.find(".panel h2").getText());
    }

    @Test
    void anEdgeSaysWhatItStandsForAndWhoSaysSo() {
        graph("/graph");
        browser.run("""
                const { walk } = document.getElementById("graph");
                walk.choose(walk.cy.edges("[interaction = 'visit']").first());
                """);
        browser.until(page -> !page.all(".panel .sources a").isEmpty());
        String panel = browser.find(".panel").getText();
        assertTrue(panel.contains("visit"), panel);
        assertTrue(panel.contains("the passage"), panel);
        assertTrue(
                browser.all(".panel .sources a").get(0).getDomAttribute("href").contains("#:~:text="), panel);
        assertEquals(List.of(), browser.barriers());
        browser.photograph("graph-edge-desktop");
    }

    @Test
    void theGraphCanBeWalkedByKeysAlone() {
        graph("/graph");
        WebElement canvas = browser.find(".canvas");
        canvas.sendKeys(Keys.ARROW_RIGHT);
        String first = browser.find(".panel h2").getText();
        canvas.sendKeys(Keys.ARROW_LEFT);
        browser.until(page -> !page.find(".panel h2").getText().equals(first));
        canvas.sendKeys("p");
        assertTrue(browser.address().contains("pin="), browser.address());
        canvas.sendKeys(Keys.ESCAPE);
        assertTrue(browser.find(".panel").getText().contains("Choose a node"));
        assertFalse(browser.address().contains("at="), browser.address());
    }

    @Test
    void aKindOfNodesCanBeHidden() {
        graph("/graph");
        String all = browser.find("#count").getText();
        browser.find(".legend [data-family=organization] button").click();
        browser.until(page -> !page.find("#count").getText().equals(all));
        assertTrue(browser.address().contains("hide=organization"), browser.address());
    }

    @Test
    void ofALargeGraphTheRestCanBeShownAtOnce() {
        graph("/graph?view=facts");
        assertEquals(150, nodes());
        browser.find("#all").click();
        browser.until(page -> nodes() == 273);
        assertTrue(browser.address().contains("all=1"), browser.address());
        browser.photograph("graph-facts-desktop");
    }

    @Test
    void onlyWhatIsShownIsLoaded() {
        graph("/graph?view=facts");
        assertEquals(List.of("/export/facts.cyjs?most=150"), browser.run("""
                        return performance.getEntriesByType("resource").map((one) => new URL(one.name))
                            .filter((one) => one.pathname.startsWith("/export")).map((one) => one.pathname + one.search);
                        """));
        assertEquals(150L, browser.run("return document.getElementById('graph').walk.nodes.size"));
    }

    @Test
    void aPictureCanStartFromAQuestionAndGoBeyondItsAnswer() {
        graph("/graph");
        browser.run("document.querySelector('[name=question]').value = 'who-met-whom'");
        browser.find("#questions button").click();
        browser.until(page -> page.address().contains("question=who-met-whom"));
        browser.until(page -> !page.all("#graph[data-ready]").isEmpty());
        assertEquals("Who met whom", browser.find("h1").getText());
        assertEquals(13, nodes());
        assertEquals(List.of(), browser.barriers());
        choose("actor/to-lam");
        press("Expand");
        browser.until(page -> nodes() > 13);
        browser.photograph("graph-question-desktop");
        browser.sized(Size.PHONE);
        assertFalse(browser.overflows());
        browser.photograph("graph-question-phone");
    }

    @Test
    void thePictureCanBeTakenAwayAsAFile() {
        graph("/graph");
        Object svg = browser.run("""
                const own = document.querySelector("script[src$='/graph.js']").src;
                const { svg } = await import(own.replace("graph.js", "graph-files.js"));
                const drawn = svg(document.getElementById("graph").walk.cy, "A <title>", "white");
                const read = new DOMParser().parseFromString(drawn, "image/svg+xml");
                return [read.querySelectorAll("circle").length, read.querySelector("title").textContent];
                """);
        assertEquals(List.of(nodes(), "A <title>"), svg);
        Object png = browser.run("""
                const blob = await document.getElementById("graph").walk.cy.png({ output: "blob-promise", full: true });
                return [blob.type, blob.size > 10000];
                """);
        assertEquals(List.of("image/png", true), png);
    }

    private static void graph(String address) {
        browser.open("/export").open(address);
        browser.until(page -> !page.all("#graph[data-ready]").isEmpty());
    }

    private static long nodes() {
        return (Long) browser.run("return document.getElementById('graph').walk.cy.nodes().length");
    }

    private static boolean has(String id) {
        return Boolean.TRUE.equals(browser.run(
                "return document.getElementById('graph').walk.cy.getElementById(arguments[0]).nonempty()", id));
    }

    private static void choose(String id) {
        browser.run(
                "const { walk } = document.getElementById('graph'); walk.choose(walk.cy.getElementById(arguments[0]))",
                id);
    }

    private static void press(String name) {
        browser.all(".panel button").stream()
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** What is shown where, and how. */
    private static Object picture() {
        return browser.run("""
                return document.getElementById("graph").walk.cy.elements().map((one) => [one.id(), one.classes().filter((c) => c !== "named").join(),
                    one.isNode() ? Math.round(one.position("x")) + " " + Math.round(one.position("y")) : ""].join(" ")).sort();
                """);
    }
}
