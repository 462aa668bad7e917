package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.building.Desk;
import org.entente.reading.Source;
import org.entente.store.ArticleStore;
import org.entente.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    private static final String SECRET = "0123456789abcdef";
    private static final String[] HOLDER = {"Authorization", "Bearer " + SECRET, "Content-Type", "application/yaml"};

    @TempDir
    private Path folder;

    private ArticleStore store;
    private Site site;

    @BeforeEach
    void serve() throws IOException {
        store = Stores.open(folder);
        site = new Site(store, Token.of(SECRET));
    }

    @AfterEach
    void stop() throws IOException {
        site.close();
        store.close();
    }

    private HttpResponse<String> put(String id, String body) {
        return site.send("PUT", "/articles/" + id, body, HOLDER);
    }

    private static String text(Source source) {
        return new String(source.bytes(), StandardCharsets.UTF_8);
    }

    private static String visit(String id, String occurrence) {
        return text(Desk.visit(id, "2025-03-01", occurrence));
    }

    private String asked(String query) {
        return site.ask(Site.query(query), "Accept", "text/csv").body();
    }

    @Test
    void anArticleThatIsPutIsThereForQueriesAndPagesAtOnce() {
        HttpResponse<String> put = put("one", visit("one", "planned"));
        assertEquals(201, put.statusCode(), put.body());
        assertEquals("/articles/one", put.headers().firstValue("Location").orElse(""));
        assertTrue(asked("SELECT (COUNT(*) AS ?n) { ?c a <https://w3id.org/entente/ontology#Claim> }")
                .contains("1"));
        assertEquals(200, site.ask("/page/event/rojas-visits-norway").statusCode());
        assertTrue(site.ask("/?q=visit+of+rojas").body().contains("rojas-visits-norway"));
    }

    @Test
    void theFileComesBackByteForByte() {
        String file = visit("one", "planned") + "# a comment that is kept\n";
        put("one", file);
        assertEquals(file, site.ask("/articles/one").body());
        assertTrue(site.ask("/articles").body().contains("\"one\""));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        put("one", visit("one", "planned"));
        HttpResponse<String> again = put("one", visit("one", "planned"));
        assertEquals(200, again.statusCode());
        assertTrue(again.body().contains("\"unchanged\""), again.body());
        assertEquals(2, store.lastChange());
    }

    @Test
    void anotherVersionTakesThePlaceOfTheFirstAndBothAreToldOf() {
        put("one", visit("one", "planned"));
        HttpResponse<String> second = put("one", visit("one", "cancelled"));
        assertEquals(200, second.statusCode());
        assertTrue(second.body().contains("\"replaced\""), second.body());
        String told = site.ask("/articles/one", "Accept", "application/json").body();
        assertEquals(3, told.split("\"version\"").length, told);
        String first = store.versions("one").get(0).tag();
        assertTrue(site.ask("/articles/one?version=" + first).body().contains("planned"));
    }

    @Test
    void anArticleThatIsWithdrawnTakesItsFactsAlongAndNothingElse() {
        put("one", visit("one", "planned"));
        String before = asked("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }");
        put("two", visit("two", "occurred"));
        assertEquals(204, site.send("DELETE", "/articles/two", "", HOLDER).statusCode());
        assertEquals(before, asked("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"));
        assertEquals(410, site.ask("/articles/two").statusCode());
        assertEquals(404, site.send("DELETE", "/articles/two", "", HOLDER).statusCode());
    }

    @Test
    void nobodyWritesWithoutTheToken() {
        assertEquals(
                401, site.send("PUT", "/articles/one", visit("one", "planned")).statusCode());
        HttpResponse<String> wrong =
                site.send("PUT", "/articles/one", visit("one", "planned"), "Authorization", "Bearer 0123456789abcdeF");
        assertEquals(401, wrong.statusCode());
        assertEquals(
                "Bearer realm=\"entente\"",
                wrong.headers().firstValue("WWW-Authenticate").orElse(""));
        assertEquals(401, site.send("DELETE", "/articles/one", "").statusCode());
        assertEquals(401, site.send("POST", "/articles?check", "x").statusCode());
        assertEquals(List.of(), store.articles());
    }

    @Test
    void whereThereIsNoFolderNothingIsTaken() {
        try (Site without = new Site()) {
            assertEquals(
                    403,
                    without.send("PUT", "/articles/one", visit("one", "planned"), HOLDER)
                            .statusCode());
            assertEquals(303, without.ask("/articles").statusCode());
        }
    }

    @Test
    void anArticleWithFindingsIsRefusedWithAllOfThemAndTheirPlaces() {
        HttpResponse<String> refused = put("one", visit("one", "perhaps").replace("Ana Rojas", "Anna Royas"));
        assertEquals(422, refused.statusCode());
        assertEquals(
                "application/problem+json",
                refused.headers().firstValue("Content-Type").orElse(""));
        assertTrue(refused.body().contains("\"line\"") && refused.body().contains("\"column\""), refused.body());
        assertTrue(refused.body().contains("Anna Royas") && refused.body().contains("perhaps"), refused.body());
        assertEquals(List.of(), store.articles());
    }

    @Test
    void tryingAnArticleTellsWhatWouldBeAndChangesNothing() {
        HttpResponse<String> tried = site.send("POST", "/articles?check", visit("one", "planned"), HOLDER);
        assertEquals(200, tried.statusCode(), tried.body());
        assertTrue(tried.body().contains("\"sound\""), tried.body());
        assertEquals(
                422,
                site.send("POST", "/articles?check", visit("one", "perhaps"), HOLDER)
                        .statusCode());
        assertEquals(
                405,
                site.send("POST", "/articles", visit("one", "planned"), HOLDER).statusCode());
        assertEquals(List.of(), store.articles());
        assertEquals(1, store.lastChange());
    }

    @Test
    void aVersionThatIsNotTheExpectedOneIsNotReplaced() {
        String tag =
                put("one", visit("one", "planned")).headers().firstValue("ETag").orElseThrow();
        assertEquals(200, conditional("If-Match", tag, "confirmed"));
        assertEquals(412, conditional("If-Match", tag, "cancelled"));
        assertEquals(412, conditional("If-None-Match", "*", "cancelled"));
        assertTrue(site.ask("/articles/one").body().contains("confirmed"));
    }

    private int conditional(String header, String tag, String occurrence) {
        return site.send(
                        "PUT",
                        "/articles/one",
                        visit("one", occurrence),
                        "Authorization",
                        "Bearer " + SECRET,
                        header,
                        tag)
                .statusCode();
    }

    @Test
    void whatIsNoFactFileIsRefusedForWhatItIs() {
        assertEquals(409, put("two", visit("one", "planned")).statusCode());
        assertEquals(413, put("one", "#".repeat(1_000_001)).statusCode());
        assertEquals(422, put("one", "a: &a [*a, *a]\n").statusCode());
        assertEquals(422, put("one", "---\na: 1\n---\nb: 2\n").statusCode());
        assertEquals(422, put("one", "").statusCode());
        assertEquals(422, put("one", "[".repeat(50_000)).statusCode());
        assertEquals(422, put("one", "a: " + "x".repeat(900_000)).statusCode());
        for (String type : List.of("text/turtle", "application/yaml; charset=iso-8859-1")) {
            int status = site.send(
                            "PUT", "/articles/one", "x", "Authorization", "Bearer " + SECRET, "Content-Type", type)
                    .statusCode();
            assertEquals(415, status, type);
        }
        int packed = site.send(
                        "PUT", "/articles/one", "x", "Authorization", "Bearer " + SECRET, "Content-Encoding", "gzip")
                .statusCode();
        assertEquals(415, packed);
        assertEquals(List.of(), store.articles());
    }

    @Test
    void anAddressThatNoArticleCanHaveIsNotFound() {
        for (String id : List.of("a/b", "a.b", "A", "%2e%2e%2fx", "a%25b", "%E2%80%AEa", "-a", "a".repeat(200))) {
            int status = put(id, visit("one", "planned")).statusCode();
            assertTrue(status == 404 || status == 400, id + " " + status);
        }
        assertEquals(List.of(), store.articles());
    }

    @Test
    void changesAreToldAsPatchesSinceAny() {
        put("one", visit("one", "planned"));
        put("one", visit("one", "cancelled"));
        HttpResponse<String> last = site.ask("/changes?since=2");
        assertEquals(
                "application/rdf-patch",
                last.headers().firstValue("Content-Type").orElse(""));
        assertTrue(last.body().startsWith("TX ."), last.body());
        assertTrue(last.body().contains("cancelled"), last.body());
        assertFalse(last.body().contains("skos/core#Concept"));
        assertEquals("", site.ask("/changes?since=99").body());
        assertEquals(400, site.ask("/changes?since=yesterday").statusCode());
        String listed = site.ask("/changes", "Accept", "application/json").body();
        assertTrue(listed.contains("\"put\":") || listed.contains("\"put\" :"), listed);
    }

    @Test
    void aRegisterThatKnowsAnotherSpellingIsTakenAndThatSpellingThenUnderstood() {
        String told = visit("one", "planned").replace("Nils Berg", "Nils Bergmann");
        assertEquals(422, put("one", told).statusCode());
        String register = site.ask("/register/register.yaml").body();
        String better = register.replace("misspellings: [Niels Berg]", "misspellings: [Niels Berg, Nils Bergmann]");
        assertEquals(
                200, site.send("PUT", "/register/register.yaml", better, HOLDER).statusCode());
        assertEquals(201, put("one", told).statusCode());
    }

    @Test
    void whoHasTurnedOutToBeAnotherIsFoundAtTheOthersAddressUntilThatIsTakenBack() {
        assertEquals(404, site.ask("/page/actor/nils-bergmann").statusCode());
        String merged = "merged:\n  - {id: actor/nils-bergmann, into: actor/nils-berg}\n";
        String people = "people:\n  - {id: nils-bergmann, name: Nils Bergmann, aliases: [N. Bergmann]}\n";
        assertEquals(
                200, site.send("PUT", "/register/people.yaml", people, HOLDER).statusCode());
        assertEquals(200, site.ask("/page/actor/nils-bergmann").statusCode());

        assertEquals(
                200, site.send("PUT", "/register/merged.yaml", merged, HOLDER).statusCode());
        HttpResponse<String> moved = site.ask("/id/actor/nils-bergmann.ttl");
        assertEquals(307, moved.statusCode());
        assertEquals(
                "/id/actor/nils-berg.ttl",
                moved.headers().firstValue("Location").orElse(""));
        assertEquals(
                "/page/actor/nils-berg",
                site.ask("/page/actor/nils-bergmann")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
        assertTrue(site.ask("/page/actor/nils-berg").body().contains("N. Bergmann"));

        site.send("DELETE", "/register/merged.yaml", "", HOLDER);
        assertEquals(200, site.ask("/page/actor/nils-bergmann").statusCode());
    }

    @Test
    void aRegisterWithoutWhomAnArticleNamesIsRefused() {
        put("one", visit("one", "planned"));
        String register = site.ask("/register/register.yaml").body();
        String poorer =
                register.lines().filter(line -> !line.contains("ana-rojas")).reduce("", (a, b) -> a + b + "\n");
        HttpResponse<String> refused = site.send("PUT", "/register/register.yaml", poorer, HOLDER);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("one.yaml"), refused.body());
        assertEquals(register, site.ask("/register/register.yaml").body());
    }
}
