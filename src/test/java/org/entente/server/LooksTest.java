package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.server.Browser.Size;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each page in a real browser, at the width of a desk and of a phone, in light and in dark. */
class LooksTest {
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

    @ParameterizedTest
    @CsvSource({
        "home, /",
        "search, /?q=to+lam",
        "person, /page/actor/to-lam",
        "event, /page/event/to-lam-visits-russia-2025-05",
        "question, /questions/who-met-whom",
        "files, /export",
        "pledges, /pledges"
    })
    void aPageCanBeReadAndUsedByAllAndAsksNobodyElse(String name, String path) {
        for (Size size : Size.values()) {
            browser.sized(size).dark(false).open(path);
            assertEquals(List.of(), browser.barriers(), size + " " + path);
            assertFalse(browser.overflows(), "wider than a " + size + ": " + path);
            browser.photograph(name + "-" + size.name().toLowerCase(java.util.Locale.ROOT));
        }
        browser.sized(Size.DESKTOP).dark(true).open(path);
        assertEquals(List.of(), browser.barriers(), "in the dark " + path);
        browser.photograph(name + "-dark");
        assertEquals(List.of(), browser.complaints(), path);
        assertEquals(List.of(), browser.requestsElsewhere(), path);
        assertTrue(browser.all("main h1").size() == 1, "one first heading");
    }
}
