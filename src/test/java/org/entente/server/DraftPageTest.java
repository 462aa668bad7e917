package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.store.ArticleStore;
import org.entente.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafting and reviewing in a browser without scripts, as its forms are sent. */
class DraftPageTest {
    private static final String SECRET = "0123456789abcdef";
    private static final String ARTICLE =
            "Chile and Norway talk fish\nChilean Foreign Minister Ana Rojas will visit Norway on March 12. Trade between Chile and Norway rose 4 percent to $2 billion in 2025.";

    @TempDir
    private Path folder;

    private static HttpResponse<String> post(Site site, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + Site.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return site.send(
                "POST",
                "/draft",
                body,
                "Authorization",
                "Bearer " + SECRET,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The fields of a page's form as a browser would send them, with one verdict on all facts. */
    private static Map<String, String> filled(String page, String step, String verdict) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("step", step));
        Matcher hidden = Pattern.compile("<input type=\"hidden\" name=\"(text|file)\" value=\"([^\"]*)\"")
                .matcher(page);
        while (hidden.find()) {
            fields.put(hidden.group(1), plain(hidden.group(2)));
        }
        Matcher lines = Pattern.compile("name=\"(file|lines-\\d+)\"[^>]*>([^<]*)</textarea>")
                .matcher(page);
        while (lines.find()) {
            fields.put(lines.group(1), plain(lines.group(2)));
            fields.put(lines.group(1).replace("lines", "verdict"), verdict);
        }
        if (step.equals("commit")) {
            Matcher file =
                    Pattern.compile("name=\"file\"[^>]*>([^<]*)</textarea>").matcher(page);
            assertTrue(file.find(), "nothing to commit");
            fields.put("file", plain(file.group(1)));
        }
        return fields;
    }

    private static Map<String, String> article() {
        return Map.of("text", ARTICLE, "outlet", "Andes Daily", "published", "2026-03-05");
    }

    @Test
    void onlyWhoHasTheTokenDrafts() throws IOException {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET))) {
            assertEquals(401, site.ask("/draft").statusCode());
            HttpResponse<String> page = site.ask("/draft", "Authorization", "Bearer " + SECRET);
            assertEquals(200, page.statusCode());
            assertTrue(page.headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("")
                    .contains("frame-ancestors 'none'"));
            assertEquals(
                    403,
                    site.send(
                                    "POST",
                                    "/draft",
                                    "text=x",
                                    "Authorization",
                                    "Bearer " + SECRET,
                                    "Sec-Fetch-Site",
                                    "cross-site")
                            .statusCode());
        }
    }

    @Test
    void whatIsAcceptedIsCommittedAndInTheGraph() throws IOException {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET))) {
            HttpResponse<String> drafted = post(site, article());
            assertEquals(200, drafted.statusCode());
            assertTrue(
                    drafted.body().contains("</span> Trade between Chile and Norway rose"),
                    "the sentence is not shown");
            HttpResponse<String> decided = post(site, filled(drafted.body(), "decide", "accept"));
            assertTrue(decided.body().contains("Everything is decided"), "something is open");
            HttpResponse<String> committed = post(site, filled(decided.body(), "commit", ""));
            assertEquals(200, committed.statusCode());
            assertTrue(site.ask("/figures?format=csv").body().contains("2000000000"));
            assertTrue(site.ask("/pledges?format=csv").body().contains("Ana Rojas"));
            Matcher id = Pattern.compile("id: (\\S+)").matcher(plain(decided.body()));
            assertTrue(id.find());
            String article = "/id/article/" + id.group(1);
            assertTrue(
                    site.ask(article.replace("/id/", "/page/")).body().contains("review of the draft"),
                    "the page tells of it");
            HttpResponse<String> data = site.ask(article.replace("/id/", "/data/"), "Accept", "text/turtle");
            assertTrue(
                    data.body().contains("prov:endedAtTime") && data.body().contains("verdict:accepted"),
                    "the data has it");
        }
    }

    @Test
    void aDraftThatIsPutByHandIsRefusedAsWell() throws IOException {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET))) {
            String file = plain(
                    filled(post(site, article()).body(), "decide", "later").get("file"));
            String id = file.replaceAll("(?s).*?\n  id: (\\S+).*", "$1");
            HttpResponse<String> refused = site.send(
                    "PUT",
                    "/articles/" + id,
                    file,
                    "Authorization",
                    "Bearer " + SECRET,
                    "Content-Type",
                    "application/yaml");
            assertEquals(422, refused.statusCode());
            assertTrue(refused.body().contains("review it first"), "no reason");
            assertEquals(404, site.ask("/articles/" + id).statusCode());
        }
    }

    @Test
    void whatIsDroppedIsNotInTheFactFile() throws IOException {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET))) {
            HttpResponse<String> drafted = post(site, article());
            HttpResponse<String> decided = post(site, filled(drafted.body(), "decide", "out-of-scope"));
            assertFalse(decided.body().contains("figures:\n"));
            assertTrue(decided.body().contains("reason: out-of-scope"));
        }
    }

    @Test
    void aDraftOfWhichSomethingIsOpenIsRefused() throws IOException {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET))) {
            HttpResponse<String> drafted = post(site, article());
            HttpResponse<String> refused = post(site, filled(drafted.body(), "decide", "later"));
            Map<String, String> commit = new LinkedHashMap<>(filled(refused.body(), "decide", ""));
            commit.put("step", "commit");
            assertEquals(422, post(site, commit).statusCode());
            assertEquals(
                    "", site.ask("/figures?format=csv").body().lines().skip(1).collect(Collectors.joining()));
        }
    }

    @Test
    void textThatIsNoArticleGetsASentence() throws IOException {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET))) {
            HttpResponse<String> refused = post(site, Map.of("text", "Too short."));
            assertEquals(422, refused.statusCode());
            assertTrue(refused.body().contains("Nothing drafted: there are only"), "no sentence");
        }
    }
}
