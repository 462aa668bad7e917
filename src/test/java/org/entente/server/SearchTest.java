package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.entente.server.Site.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page, and what it finds. */
class SearchTest {
    private static final int FIRST_PAGE_BYTES = 100 * 1024;

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "to lam, /page/actor/to-lam, To Lam",
        "Tô Lâm, /page/actor/to-lam, Tô Lâm",
        "Путин, /page/actor/vladimir-putin, Владимир Путин",
        "hanoi, /page/region/hanoi, Hà Nội"
    })
    void whatIsFoundIsLinkedWithItsNamesAndItsKind(String asked, String link, String name) {
        String page = site.ask("/?q=" + encoded(asked)).body();
        String first = page.substring(page.indexOf("<ol class=\"hits\">"), page.indexOf("</li>", page.indexOf("hits")));
        assertTrue(first.contains("href=\"" + link + "\""), first);
        assertTrue(first.contains(name), first);
        assertTrue(first.matches("(?s).*(person|city).*"), first);
    }

    @Test
    void theSameIsThereAsData() {
        HttpResponse<String> json = site.ask("/?format=json&q=to+lam");
        assertEquals("application/sparql-results+json", contentType(json));
        assertTrue(json.body().contains("https://w3id.org/entente/id/actor/to-lam"), json.body());
        List<String> rows = site.ask("/?format=csv&q=to+lam").body().lines().toList();
        assertEquals("thing,name,kind,others,claims", rows.get(0));
        assertTrue(
                rows.get(1).startsWith("https://w3id.org/entente/id/actor/to-lam,To Lam,person,Tô Lâm,"), rows.get(1));
        assertEquals(400, site.ask("/?format=docx&q=to+lam").statusCode());
    }

    @Test
    void whatNothingIsCalledIsSaidAndGivesNoRows() {
        HttpResponse<String> page = site.ask("/?q=zzzzqqq");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Nothing is called that."));
        assertEquals(1, site.ask("/?format=csv&q=zzzzqqq").body().lines().count());
        assertEquals(1, site.ask("/?format=csv").body().lines().count());
    }

    @Test
    void markupThatIsLookedForIsShownAndNotRun() {
        String page = site.ask("/?q=" + encoded("\"><script>alert(1)</script>")).body();
        assertFalse(page.contains("<script>alert"), "it is run");
        assertTrue(page.contains("&lt;script&gt;alert(1)"));
    }

    @Test
    void whatIsMuchTooLongIsCutAndThePageSaysSo() {
        HttpResponse<String> cut = site.ask("/?q=" + "putin+".repeat(500));
        assertEquals(200, cut.statusCode());
        assertTrue(cut.body().contains("longer than any name"), "not told");
        assertTrue(cut.body().length() < FIRST_PAGE_BYTES);
        assertTrue(site.ask("/?q=" + "x".repeat(10_000)).body().contains("Nothing is called that."));
    }

    @Test
    void thereAreAtMostTwentyAndThePageSaysSo() {
        String page = site.ask("/?q=v").body();
        assertEquals(
                20, Pattern.compile("class=\"what\"").matcher(page).results().count());
        assertTrue(page.contains("These are the 20 best"));
    }

    @Test
    void theFirstPageLeadsToTheLatestEventsTheOpenPledgesThePairsAndTheArticles() {
        String page = site.ask("/").body();
        for (String wanted : List.of(
                "Latest events",
                "href=\"/page/event/to-lam-visits-russia-2025-05\"",
                "2025-05-08 to 2025-05-11",
                "Promised, and still open",
                "href=\"/pledges?state=open\"",
                "Russia and Vietnam",
                "href=\"/questions/topics-by-country-pair?country=Vietnam\"",
                "Viet Nam News, 71 claims")) {
            assertTrue(page.contains(wanted), wanted);
        }
    }

    @Test
    void theFirstPageWithAllThatItLoadsIsSmall() throws IOException {
        String page = site.ask("/").body();
        int bytes = packed(page);
        for (String path : Pattern.compile("(?:src|href)=\"(/assets/[^\"]+/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList()) {
            bytes += packed(site.ask(path).body());
        }
        assertTrue(bytes < FIRST_PAGE_BYTES, bytes + " bytes");
    }

    private static int packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.size();
    }
}
