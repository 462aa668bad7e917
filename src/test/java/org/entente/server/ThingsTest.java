package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.entente.export.RdfFormat;
import org.entente.ontology.ENT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of things lead to pages and data about them. */
class ThingsTest {
    private static final String TO_LAM = "actor/to-lam";
    private static final Pattern LOCAL_LINK = Pattern.compile("href=\"(/[^\"]*)\"");

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest(name = "“{0}” leads to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | /page/actor/to-lam",
                "*/* | /page/actor/to-lam",
                "text/* | /page/actor/to-lam",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | /page/actor/to-lam",
                "text/turtle | /data/actor/to-lam.ttl",
                "Text/Turtle | /data/actor/to-lam.ttl",
                "text/turtle;charset=utf-8 | /data/actor/to-lam.ttl",
                "text/turtle, text/html;q=0.9 | /data/actor/to-lam.ttl",
                "text/turtle;q=0.5, text/html | /page/actor/to-lam",
                "text/turtle;q=0.9, application/ld+json;q=0.8 | /data/actor/to-lam.ttl",
                "application/ld+json | /data/actor/to-lam.jsonld",
                "application/ld+json;q=0.9, text/html;q=0.2 | /data/actor/to-lam.jsonld",
                "application/ld+json;q=0.3, application/n-triples;q=0.4 | /data/actor/to-lam.nt",
                "application/n-triples | /data/actor/to-lam.nt",
                "application/rdf+xml | /data/actor/to-lam.rdf",
                "application/rdf+xml, */*;q=0.1 | /data/actor/to-lam.rdf",
                "application/trig | /data/actor/to-lam.trig",
                "application/trig;q=0.2, text/turtle;q=0.1 | /data/actor/to-lam.trig",
                "image/png, text/turtle;q=0.1 | /data/actor/to-lam.ttl",
                "image/png, */*;q=0.1 | /page/actor/to-lam"
            })
    void aNameLeadsToWhatSuitsTheAsker(String accept, String location) {
        HttpResponse<String> response = site.ask("/id/" + TO_LAM, "Accept", accept);
        assertEquals(303, response.statusCode());
        assertEquals(location, response.headers().firstValue("Location").orElse(""));
        assertEquals("Accept", response.headers().firstValue("Vary").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"image/png", "application/json", "text/csv", "application/n-quads", "nonsense/of-a-kind;q=1"})
    void whatThereIsNotIsRefusedWithWhatThereIs(String accept) {
        for (String path : List.of("/id/" + TO_LAM, "/data/" + TO_LAM)) {
            HttpResponse<String> response = site.ask(path, "Accept", accept);
            assertEquals(406, response.statusCode(), path);
            assertTrue(response.body().contains("text/turtle"), response.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle",
        "jsonld, application/ld+json",
        "nt, application/n-triples",
        "rdf, application/rdf+xml",
        "trig, application/trig"
    })
    void anExtensionAsksForAFormatWhateverIsAccepted(String extension, String type) {
        HttpResponse<String> name = site.ask("/id/" + TO_LAM + "." + extension, "Accept", "text/html");
        assertEquals(
                "/data/" + TO_LAM + "." + extension,
                name.headers().firstValue("Location").orElse(""));
        HttpResponse<String> data = site.ask("/data/" + TO_LAM + "." + extension, "Accept", "text/html");
        assertEquals(200, data.statusCode());
        assertEquals(type, contentType(data));
        Lang language = RDFLanguages.contentTypeToLang(type);
        Model read = ModelFactory.createDefaultModel();
        RDFParser.fromString(data.body(), language).parse(read);
        if (!RdfFormat.named(extension).orElseThrow().keepsGraphs()) {
            assertTrue(read.listObjectsOfProperty(
                            read.createResource("https://w3id.org/entente/id/" + TO_LAM), ENT.country)
                    .hasNext());
        }
    }

    @Test
    void allFormatsWithoutGraphsSayTheSame() {
        Model turtle = data("ttl", Lang.TURTLE);
        assertTrue(turtle.isIsomorphicWith(data("nt", Lang.NTRIPLES)));
        assertTrue(turtle.isIsomorphicWith(data("rdf", Lang.RDFXML)));
    }

    private static Model data(String extension, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(site.ask("/data/" + TO_LAM + "." + extension).body(), language)
                .parse(model);
        return model;
    }

    @Test
    void dataTellsWhatItDescribesItsLicenceAndItsOtherForms() {
        List<String> links = site.ask("/data/" + TO_LAM + ".ttl").headers().allValues("Link");
        assertTrue(links.contains("<https://w3id.org/entente/id/actor/to-lam>; rel=\"describes\""), links::toString);
        assertTrue(links.contains("</page/actor/to-lam>; rel=\"alternate\"; type=\"text/html\""), links::toString);
        assertTrue(links.stream().anyMatch(link -> link.endsWith("rel=\"license\"")), links::toString);
        assertEquals(8, links.size());
    }

    @Test
    void whoHasThisStateAlreadyIsNotSentItAgain() {
        for (String path : List.of("/data/" + TO_LAM + ".ttl", "/page/" + TO_LAM)) {
            String tag = site.ask(path).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = site.ask(path, "If-None-Match", "\"other\", " + tag);
            assertEquals(304, again.statusCode());
            assertEquals("", again.body());
            assertEquals(200, site.ask(path, "If-None-Match", "\"other\"").statusCode());
        }
    }

    @Test
    void eachFormHasATagOfItsOwn() {
        assertFalse(tag("ttl").equals(tag("nt")));
    }

    private static String tag(String extension) {
        return site.ask("/data/" + TO_LAM + "." + extension)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/actor/nobody",
                "/id/nobody",
                "/id/",
                "/id/actor/to-lam.docx",
                "/id/actor/TO-LAM",
                "/page/actor/nobody",
                "/page/actor/to-lam.ttl",
                "/data/actor/nobody.ttl",
                "/data/actor/to-lam.nq",
                "/data/actor/to-lam.ttl?page=2",
                "/data/actor/to-lam.ttl?page=zero",
                "/data/actor/to-lam.ttl?page=-1",
                "/data/actor/to-lam.ttl?page=99999999999999",
                "/page/actor/to%20lam",
                "/page/actor/t%C3%B4-lam"
            })
    void whatIsNoThingIsNotFoundAndTellsHowThingsAreNamed(String path) {
        HttpResponse<String> response = site.ask(path);
        assertEquals(404, response.statusCode());
        assertEquals("text/plain", contentType(response));
        assertTrue(response.body().contains("/id/region/russia"), response.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor/to-lam",
                "region/vietnam",
                "region/tatarstan",
                "office/president-of-russia",
                "event/to-lam-visits-russia-2025-05",
                "event/nguyen-phu-trong-invites-putin-2024-03",
                "agreement/tourism-memorandum-2030",
                "project/zarubezhneft-offshore-wind-plant",
                "article/sputnik-2025-05-10",
                "topic/nuclear-energy"
            })
    void aThingHasAPageAndEveryLinkOnItAnswers(String id) {
        HttpResponse<String> page = site.ask("/page/" + id);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<h1>"), page.body());
        List<String> links = LOCAL_LINK
                .matcher(page.body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .limit(40)
                .toList();
        assertTrue(links.size() > 5, links::toString);
        for (String link : links) {
            assertEquals(200, site.ask(link).statusCode(), link);
        }
    }

    @Test
    void thePageOfAnActorTellsNamesEventsPledgesAndStatements() {
        String page = site.ask("/page/" + TO_LAM).body();
        for (String told : List.of(
                "Tô Lâm",
                "Official visit of To Lam to Russia",
                "To Lam invites Vladimir Putin to visit Vietnam",
                "the passage")) {
            assertTrue(page.contains(told), told);
        }
    }

    @Test
    void wordsOfAnArticleAreShownEscapedWhereTheOperatorHasThem() {
        String without = site.ask("/page/" + TO_LAM).body();
        assertTrue(without.contains(">the passage</a>"), without);
        String passage = firstPassage(without);
        try (Site withTexts = new Site(Map.of(passage, "<b>So & so</b>"))) {
            String page = withTexts.ask("/page/" + TO_LAM).body();
            assertTrue(page.contains("&lt;b&gt;So &amp; so&lt;/b&gt;"), page);
            assertFalse(page.contains("<b>So"));
        }
    }

    private static String firstPassage(String page) {
        return Pattern.compile("href=\"(http[^\"]*#:~:text=[^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow();
    }
}
