package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.server.Browser.Size;
import org.entente.store.ArticleStore;
import org.entente.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The road from pasted text to facts in the graph, as a person goes it in a real browser. */
class DraftInBrowserTest {
    private static final String SECRET = "0123456789abcdef";
    private static final String ARTICLE = """
            Iceland and Uruguay to share what they know of the sea
            REYKJAVIK, 14 April 2026 (Polar Wire) - Icelandic Foreign Minister Sigrun Helgadottir met her Uruguayan counterpart, Martin Etcheverry, in Reykjavik on Monday.
            "We will open a research station at La Paloma by 2028," Helgadottir said.
            Etcheverry invited her to visit Montevideo in November.
            Trade between Iceland and Uruguay fell 4 percent to $31 million in 2025, Statistics Iceland said.
            A meeting of the two presidents in March was cancelled.
            """;

    @TempDir
    private Path folder;

    private static WebElement fact(Browser browser, String words) {
        return browser.all("fieldset.drafted").stream()
                .filter(fieldset -> fieldset.getText().contains(words)
                        || !fieldset.findElements(By.cssSelector("[value='" + words + "']"))
                                .isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact with “" + words + "”"));
    }

    private static void decide(WebElement fact, String verdict) {
        new Select(fact.findElement(By.cssSelector("select[name^=verdict-]"))).selectByValue(verdict);
    }

    private static void press(Browser browser) {
        browser.follow("form.drafts button");
    }

    /** Types over what stands in a control of a fact, found by its label as readers find it. */
    private static void correct(WebElement fact, String label, String right) {
        WebElement named = fact.findElements(By.tagName("label")).stream()
                .filter(element -> element.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no control “" + label + "”"));
        WebElement control = fact.findElement(By.id(named.getAttribute("for")));
        control.clear();
        control.sendKeys(right);
    }

    @Test
    void whatIsPastedIsReviewedCorrectedAndStandsInTheViews() throws IOException {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET));
                Browser browser = Browser.at(site).sized(Size.DESKTOP)) {
            browser.open("/draft", SECRET);
            tooShort(browser);
            browser.find("#text").clear();
            browser.find("#text").sendKeys(ARTICLE);
            press(browser);
            browser.photograph("draft-facts");
            looksWell(browser);
            review(browser);
            browser.photograph("draft-decided");
            assertTrue(browser.find("#file").getAttribute("value").contains("reason: out-of-scope"), "nothing dropped");
            press(browser);
            assertTrue(browser.text().contains("Taken in as polar-wire-2026-04-14."), browser::text);
            inTheViews(browser);
            assertEquals(
                    List.of(),
                    browser.complaints().stream()
                            .filter(line -> !line.contains("422"))
                            .toList());
        }
    }

    private static void tooShort(Browser browser) {
        browser.find("#text").sendKeys("Too short.");
        browser.find("input[name=outlet]").sendKeys("Andes Daily");
        press(browser);
        assertTrue(browser.find("[role=alert]").getText().startsWith("Nothing drafted"));
        assertEquals("Andes Daily", browser.find("input[name=outlet]").getAttribute("value"), "nobody writes it again");
        browser.find("input[name=outlet]").clear();
    }

    private static void looksWell(Browser browser) {
        assertEquals(List.of(), browser.barriers());
        assertFalse(browser.sized(Size.PHONE).overflows(), "a phone has to scroll sideways");
        browser.photograph("draft-facts-phone");
        assertEquals(List.of(), hidden(browser));
        browser.sized(Size.DESKTOP);
        assertEquals(List.of(), hidden(browser));
    }

    /** Which controls stand under the bar at the bottom when one gets to them by the keyboard. */
    private static List<?> hidden(Browser browser) {
        return (List<?>) browser.run("""
                const bar = document.querySelector("form.drafts .bar");
                return [...document.querySelectorAll("fieldset :is(input:not([type=hidden]), select, summary)")]
                    .filter((control) => {
                        control.focus();
                        return control.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
                    })
                    .map((control) => control.name || control.textContent);
                """);
    }

    /** Leaves one fact open at first; the page shows it again, and what was decided no more. */
    private static void review(Browser browser) {
        browser.all("fieldset.drafted").forEach(fact -> decide(fact, "accept"));
        decide(fact(browser, "Start of work"), "out-of-scope");
        decide(fact(browser, "31 million"), "later");
        correct(fact(browser, "Pledge of Iceland"), "Title", "A station at La Paloma");
        correct(fact(browser, "Pledge of Iceland"), "By when it is due", "by 2028");
        press(browser);
        mend(browser);
        assertEquals(1, browser.all("fieldset.drafted").size());
        assertTrue(browser.find("blockquote").getText().contains("fell 4 percent"), "its sentence stands beside it");
        decide(browser.find("fieldset.drafted"), "accept");
        press(browser);
    }

    /** What could not be taken stands there again, with what was typed and the reason at its field. */
    private static void mend(Browser browser) {
        WebElement pledge = fact(browser, "A station at La Paloma");
        assertTrue(pledge.findElement(By.cssSelector(".warn")).getText().startsWith("By when it is due: “by 2028”"));
        assertEquals(List.of(), browser.barriers());
        browser.photograph("draft-unfit");
        correct(pledge, "By when it is due", "2028");
        press(browser);
    }

    private static void inTheViews(Browser browser) {
        browser.follow("[role=status] a");
        assertTrue(browser.text().contains("Iceland and Uruguay to share"), "the article has its page");
        browser.open("/pledges");
        assertTrue(browser.text().contains("2028") && browser.text().contains("Martin Etcheverry"), "no pledges");
        browser.open("/figures");
        assertTrue(browser.text().contains("31") && browser.text().contains("Statistics Iceland"), "no figures");
    }
}
