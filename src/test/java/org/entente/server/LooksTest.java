package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.server.Browser.Size;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Each page in a real browser, at the width of a desk and of a phone, in light and in dark. */
class LooksTest {
    private static Site site;
    private static Browser browser;
    private static Browser plain;

    @BeforeAll
    static void start() {
        site = new Site();
        browser = Browser.at(site);
        plain = Browser.at(site).withoutScripts();
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, plain).filter(Objects::nonNull).forEach(Browser::close);
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "home, /",
        "search, /?q=to+lam",
        "graph, /graph",
        "graph-of-a-person, /graph?focus=To+Lam",
        "graph-that-is-not, /graph?focus=Atlantis",
        "person, /page/actor/to-lam",
        "event, /page/event/to-lam-visits-russia-2025-05",
        "question, /questions/who-met-whom",
        "files, /export",
        "ontology, /ontology",
        "use, /use",
        "pledges, /pledges"
    })
    void aPageCanBeReadAndUsedByAllAndAsksNobodyElse(String name, String path) {
        for (Size size : Size.values()) {
            open(path, size, false);
            assertFalse(browser.overflows(), "wider than a " + size + ": " + path);
            browser.photograph(name + "-" + size.name().toLowerCase(Locale.ROOT));
        }
        // Each size once and each colour once: on long pages these rules take their time.
        assertEquals(List.of(), browser.barriers(), "on a telephone " + path);
        open(path, Size.DESKTOP, true);
        assertEquals(List.of(), browser.barriers(), "in the dark " + path);
        browser.photograph(name + "-dark");
        // A page that says why something cannot be shown is itself complained of.
        List<String> complaints = browser.complaints().stream()
                .filter(complaint -> !complaint.contains(path + " - Failed to load resource"))
                .toList();
        assertEquals(List.of(), complaints, path);
        assertEquals(List.of(), browser.requestsElsewhere(), path);
        assertEquals(1, browser.all("main h1").size(), "first headings");
    }

    private static void open(String path, Size size, boolean dark) {
        browser.sized(size).dark(dark).open(path);
        browser.until(page -> page.all("#graph:not([data-ready])").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | Official visit of To Lam to Russia | All 24 that are open",
                "/?q=to+lam | Tô Lâm | person, in 21 claims",
                "/graph | Vladimir Putin | facts, with who says so",
                "/graph?focus=To+Lam | Official visit of To Lam to Russia | Talks of Vladimir Putin and To Lam, 2025",
                "/page/actor/to-lam | Victory Day celebrations in Moscow, 2025 | Sputnik International",
                "/export | facts.gexf | actors.graphml",
                "/questions/who-met-whom | Pham Minh Chinh | 2025-05",
                "/pledges | made good | Vladimir Putin"
            })
    void withoutScriptsAPageStillShowsItsData(String path, String first, String second) {
        plain.open(path);
        String text = plain.text();
        assertTrue(text.contains(first), first);
        assertTrue(text.contains(second), second);
        assertEquals(List.of(), plain.complaints());
        assertTrue(plain.all("svg.picture, .canvas").stream().allMatch(WebElement::isDisplayed), "a picture is hidden");
    }

    @Test
    void whoGoesByKeysSkipsToTheContentFirstAndSeesWhereTheyAre() {
        browser.sized(Size.DESKTOP).dark(false).open("/pledges");
        browser.find("body").sendKeys(Keys.TAB);
        assertEquals("To the content", browser.run("return document.activeElement.textContent"));
        assertTrue(((String) browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                .contains("solid"));
        assertEquals("Pledges", browser.find("nav [aria-current=page]").getText());
    }

    @Test
    void wherePagesArePrintedOnlyTheirContentIs() {
        browser.open("/pledges").printed(true);
        assertFalse(browser.find("header.site nav").isDisplayed());
        assertFalse(browser.find("form").isDisplayed());
        assertTrue(browser.find("table").isDisplayed());
        browser.printed(false);
    }
}
