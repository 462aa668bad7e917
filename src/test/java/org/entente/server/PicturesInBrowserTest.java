package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.entente.server.Browser.Size;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The line of time, the map, the registers and the plots in a real browser. */
class PicturesInBrowserTest {
    private static final String SEEN = "return [...document.querySelectorAll(arguments[0])]"
            + ".filter((row) => !row.hidden && row.getClientRects().length).length";

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

    @AfterEach
    void nothingIsComplainedOfAndNobodyElseIsAsked() {
        // A page that says why something cannot be shown is itself complained of.
        assertEquals(
                List.of(),
                browser.complaints().stream()
                        .filter(complaint -> !complaint.contains("status of 400"))
                        .toList());
        assertEquals(List.of(), browser.requestsElsewhere());
    }

    private static int seen(String css) {
        return ((Number) browser.run(SEEN, css)).intValue();
    }

    private static List<String> firstCells() {
        return browser.all("table.register tbody tr").stream()
                .filter(WebElement::isDisplayed)
                .map(row -> row.findElement(By.cssSelector("th")).getText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "timeline, /timeline",
        "timeline-by-pair, /timeline?group=pair&from=2024-03-01&to=2024-06-30",
        "map, /map",
        "figures, /figures",
        "ledger, /pledges?as-of=2025-06-01",
        "agreements, /agreements",
        "refused, /timeline?from=2025-01-01&to=2024-01-01"
    })
    void aPageCanBeReadAndUsedByAll(String name, String path) {
        for (Size size : Size.values()) {
            browser.sized(size).dark(false).open(path);
            assertEquals(List.of(), browser.barriers(), size + " " + path);
            assertFalse(browser.overflows(), "wider than a " + size + ": " + path);
            browser.photograph(name + "-" + size.name().toLowerCase(Locale.ROOT));
        }
        browser.sized(Size.DESKTOP).dark(true).open(path);
        assertEquals(List.of(), browser.barriers(), "in the dark " + path);
        browser.photograph(name + "-dark");
    }

    @Test
    void drawingAcrossTheLineOfTimeKeepsWhatLiesThere() {
        browser.sized(Size.DESKTOP).open("/timeline");
        browser.until(any -> browser.find(".brushing").isDisplayed());
        int all = seen("table.moments tbody tr[data-first]");
        browser.run("""
                const svg = document.querySelector("svg.time");
                const year = svg.querySelector("rect[data-from='2024-01-01']").getBoundingClientRect();
                const at = (type, x) => svg.dispatchEvent(new PointerEvent(type, { pointerId: 1, bubbles: true, button: 0,
                  pointerType: "mouse", clientX: x, clientY: year.top + 10 }));
                svg.setPointerCapture = () => {};
                at("pointerdown", year.left + year.width * .4);
                at("pointermove", year.left + year.width * .5);
                at("pointerup", year.left + year.width * .5);
                """);
        int kept = seen("table.moments tbody tr[data-first]");
        assertTrue(kept > 3 && kept < all / 2, kept + " of " + all + " rows are kept");
        assertTrue(browser.text().contains("Visit of Vladimir Putin to Vietnam, 2024"));
        assertFalse(browser.find("table.moments").getText().contains("Official visit of To Lam to Russia"));
        assertTrue(seen(".mark.faded") > 10, "what lies elsewhere fades");
        assertTrue(browser.find(".brushing output")
                .getText()
                .matches("\\d+ of \\d+ between 2024-05-\\d\\d and 2024-0[67]-\\d\\d\\."));
        browser.run("document.querySelector('.clear').click()");
        assertEquals(all, seen("table.moments tbody tr[data-first]"));
    }

    @Test
    void zoomingInShowsThePeriodAloneUnderAnAddressOfItsOwn() {
        browser.sized(Size.DESKTOP).open("/timeline");
        browser.until(any -> browser.find(".brushing").isDisplayed());
        browser.run("""
                const { from, to } = document.querySelector("form.choose").elements;
                from.value = "2024-06-01"; to.value = "2024-06-30";
                from.dispatchEvent(new Event("input"));
                """);
        browser.run("document.querySelector('.zoom').click()");
        browser.until(any -> browser.address().equals("/timeline?from=2024-06-01&to=2024-06-30"));
        assertTrue(browser.text().contains("Jun"));
        assertEquals(0, browser.all(".stretch.folded").size());
    }

    @Test
    void aMarkLeadsToThePageOfItsThing() {
        browser.sized(Size.DESKTOP).open("/timeline");
        browser.run("document.querySelector(\"svg a[href='/page/event/to-lam-visits-russia-2025-05'] text\")"
                + ".dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        browser.until(any -> browser.address().equals("/page/event/to-lam-visits-russia-2025-05"));
        assertTrue(browser.text().contains("Official visit of To Lam to Russia"));
    }

    @Test
    void theSliderOfTheMapShowsWhatHadBegunByThen() {
        browser.sized(Size.DESKTOP).open("/map");
        browser.until(any -> browser.find(".until").isDisplayed());
        int all = seen("table.moments tbody tr[data-first]");
        browser.run("""
                const slider = document.querySelector(".until input");
                slider.value = "0";
                slider.dispatchEvent(new Event("input"));
                """);
        assertEquals("1945-01: 1 of " + all, browser.find(".until output").getText());
        assertEquals(1, seen("table.moments tbody tr[data-first]"));
        assertTrue(seen(".arc.faded") > 5, "nobody had travelled");
    }

    @Test
    void aRegisterIsSortedByEachColumnBothWaysAndAsItWas() {
        browser.sized(Size.DESKTOP).open("/figures");
        browser.until(any -> !browser.all("button.sort").isEmpty());
        List<String> given = firstCells();
        WebElement value = browser.all("table.register thead th").get(1);
        browser.run("arguments[0].querySelector('button').click()", value);
        assertEquals("ascending", value.getAttribute("aria-sort"));
        assertTrue(
                firstCells().get(0).startsWith("Compositions by Le Tu Minh"),
                firstCells().get(0));
        browser.run("arguments[0].querySelector('button').click()", value);
        assertEquals("descending", value.getAttribute("aria-sort"));
        assertTrue(
                firstCells().get(0).contains("aimed at by 2030"), firstCells().get(0));
        browser.run("arguments[0].querySelector('button').click()", value);
        assertEquals(given, firstCells());
    }

    @Test
    void aRegisterKeepsTheRowsWithTheWordsWhateverTheirAccents() {
        browser.sized(Size.DESKTOP).open("/agreements");
        WebElement field = browser.until(any -> browser.find(".filter input"));
        field.sendKeys("TÁTARSTAN hanoi");
        assertEquals("2 of 21", browser.find(".filter output").getText());
        assertEquals(2, firstCells().size());
    }

    @Test
    void theLedgerTellsWhatIsOpenAndLeadsToIt() {
        browser.sized(Size.DESKTOP).open("/pledges?as-of=2025-06-01");
        WebElement open = browser.find(".tally a[href*='state=open']");
        String count = open.findElement(By.tagName("b")).getText();
        open.click();
        browser.until(any -> browser.address().equals("/pledges?as-of=2025-06-01&state=open"));
        assertEquals(count, String.valueOf(firstCells().size()));
    }

    @ParameterizedTest
    @CsvSource({
        "/timeline, .moments tbody tr",
        "/map, .moments tbody tr",
        "/figures, .register tbody tr",
        "/pledges, .register tbody tr",
        "/agreements, .register tbody tr"
    })
    void withoutScriptsAPageShowsItsData(String path, String rows) {
        try (Browser plain = Browser.at(site)) {
            plain.withoutScripts().sized(Size.DESKTOP).open(path);
            assertTrue(plain.all(rows).size() > 3, path);
            assertTrue(
                    plain.all(".alive").stream().noneMatch(WebElement::isDisplayed), "controls that would do nothing");
        }
    }
}
