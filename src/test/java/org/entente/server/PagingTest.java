package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.entente.building.Desk;
import org.entente.ontology.ENT;
import org.entente.reading.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What very many articles tell of is described on several pages. */
class PagingTest {
    private static final int ARTICLES = 230;
    private static final String VISIT = "/data/event/rojas-visits-norway.ttl";

    private static Site site;

    @BeforeAll
    static void start() {
        Source[] articles = IntStream.range(0, ARTICLES)
                .mapToObj(i -> Desk.visit("article-" + i, "2026-03-01", "planned"))
                .toArray(Source[]::new);
        site = new Site(Desk.dataset(articles), Map.of());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void thePagesLeadToEachOtherAndHoldAllClaimsTogether() {
        Model all = ModelFactory.createDefaultModel();
        for (int page = 1; page <= 3; page++) {
            RDFParser.fromString(site.ask(VISIT + "?page=" + page).body(), Lang.TURTLE)
                    .parse(all);
        }
        assertEquals(
                ARTICLES,
                all.listStatements(null, ENT.asserts, (String) null).toList().size());
        assertEquals(List.of("<?page=2>; rel=\"next\""), turning(1));
        assertEquals(List.of("<?page=1>; rel=\"prev\"", "<?page=3>; rel=\"next\""), turning(2));
        assertEquals(List.of("<?page=2>; rel=\"prev\""), turning(3));
        assertEquals(404, site.ask(VISIT + "?page=4").statusCode());
        assertTrue(site.ask(VISIT + "?page=4").body().contains("from 1 to 3"));
    }

    private static List<String> turning(int page) {
        return site.ask(VISIT + "?page=" + page).headers().allValues("Link").stream()
                .filter(Pattern.compile("rel=\"(next|prev)\"").asPredicate())
                .toList();
    }

    @Test
    void jsonLdIsPagedLikeTheRest() {
        String second =
                site.ask("/data/event/rojas-visits-norway.jsonld?page=2").body();
        assertEquals(
                100,
                Pattern.compile("\"claimedOccurrence\"")
                        .matcher(second)
                        .results()
                        .count());
        assertFalse(
                second.equals(site.ask("/data/event/rojas-visits-norway.jsonld").body()));
    }
}
