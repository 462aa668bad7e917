package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.store.ArticleStore;
import org.entente.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafting and reviewing in a browser without scripts, as its forms are sent. */
class DraftPageTest {
    private static final String SECRET = FilledForm.SECRET;
    private static final String ARTICLE =
            "Chile and Norway talk fish\nChilean Foreign Minister Ana Rojas will visit Norway on March 12. Trade between Chile and Norway rose 4 percent to $2 billion in 2025.";

    @TempDir
    private Path folder;

    private static HttpResponse<String> article(Site site) {
        return FilledForm.post(site, "outlet=Andes+Daily&published=2026-03-05&text=" + Site.encoded(ARTICLE));
    }

    /** Decides alike on all facts of a page, or commits, if that is what its form does. */
    private static HttpResponse<String> send(Site site, HttpResponse<String> page, String verdict) {
        return FilledForm.post(site, new FilledForm(page).decide(verdict).body());
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
            HttpResponse<String> drafted = article(site);
            assertEquals(200, drafted.statusCode());
            assertTrue(
                    drafted.body().contains("</span> Trade between Chile and Norway rose"),
                    "the sentence is not shown");
            HttpResponse<String> decided = send(site, drafted, "accept");
            assertTrue(decided.body().contains("Everything is decided"), "something is open");
            HttpResponse<String> committed = send(site, decided, "");
            assertEquals(200, committed.statusCode());
            assertTrue(site.ask("/figures?format=csv").body().contains("2000000000"));
            assertTrue(site.ask("/pledges?format=csv").body().contains("Ana Rojas"));
            Matcher id = Pattern.compile("id: (\\S+)").matcher(FilledForm.plain(decided.body()));
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
            String file = new FilledForm(article(site)).value("file");
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
            HttpResponse<String> drafted = article(site);
            HttpResponse<String> decided = send(site, drafted, "out-of-scope");
            assertFalse(decided.body().contains("figures:\n"));
            assertTrue(decided.body().contains("reason: out-of-scope"));
        }
    }

    @Test
    void aDraftOfWhichSomethingIsOpenIsRefused() throws IOException {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET))) {
            HttpResponse<String> drafted = article(site);
            HttpResponse<String> refused = send(site, drafted, "later");
            FilledForm commit = new FilledForm(refused).type("step", "commit");
            assertEquals(422, FilledForm.post(site, commit.body()).statusCode());
            assertEquals(
                    "", site.ask("/figures?format=csv").body().lines().skip(1).collect(Collectors.joining()));
        }
    }

    @Test
    void textThatIsNoArticleGetsASentence() throws IOException {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET))) {
            HttpResponse<String> refused = FilledForm.post(site, "text=Too+short.");
            assertEquals(422, refused.statusCode());
            assertTrue(refused.body().contains("Nothing drafted: there are only"), "no sentence");
        }
    }
}
