package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
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
        assertTrue(data.body().contains("to-lam"), data.body());
    }

    @Test
    void allFormatsWithoutGraphsSayTheSame() {
        Model turtle = data("ttl", Lang.TURTLE);
        assertTrue(turtle.isIsomorphicWith(data("nt", Lang.NTRIPLES)));
        assertTrue(turtle.isIsomorphicWith(data("rdf", Lang.RDFXML)));
        String context = site.ask("/context.jsonld").body();
        Matcher terms = Pattern.compile("\"@context\": (\\{.*\\})\\s*\\}\\s*$", Pattern.DOTALL)
                .matcher(context);
        assertTrue(terms.find(), context);
        String document = site.ask("/data/" + TO_LAM + ".jsonld").body();
        Model tree = ModelFactory.createDefaultModel();
        RDFParser.fromString(
                        document.replaceFirst(
                                "\"http://localhost:\\d+/context.jsonld\"", Matcher.quoteReplacement(terms.group(1))),
                        Lang.JSONLD)
                .parse(tree);
        assertTrue(turtle.isIsomorphicWith(tree), document);
    }

    @Test
    void theDefaultGraphOfTriGIsTheUnionOfItsNamedGraphs() {
        DatasetGraph trig = DatasetGraphFactory.create();
        RDFParser.fromString(site.ask("/data/" + TO_LAM + ".trig").body(), Lang.TRIG)
                .parse(trig);
        assertTrue(data("ttl", Lang.TURTLE).getGraph().isIsomorphicWith(trig.getDefaultGraph()));
        Graph union = GraphFactory.createDefaultGraph();
        trig.listGraphNodes().forEachRemaining(name -> GraphUtil.addInto(union, trig.getGraph(name)));
        assertTrue(union.isIsomorphicWith(trig.getDefaultGraph()));
    }

    private static Model data(String extension, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(site.ask("/data/" + TO_LAM + "." + extension).body(), language)
                .parse(model);
        return model;
    }

    @Test
    void pageAndDataTellWhatTheyDescribeItsLicenceAndTheirOtherForms() {
        for (String path : List.of("/data/" + TO_LAM + ".ttl", "/page/" + TO_LAM)) {
            List<String> links = site.ask(path).headers().allValues("Link");
            for (String link : List.of(
                    "<https://w3id.org/entente/id/actor/to-lam>; rel=\"describes\"",
                    "<https://w3id.org/entente/id/actor/to-lam>; rel=\"cite-as\"",
                    "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"",
                    "<https://schema.org/Person>; rel=\"type\"",
                    "</data/actor/to-lam.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
                    "</data/actor/to-lam.ttl>; rel=\"alternate\"; type=\"text/turtle\"")) {
                assertTrue(links.contains(link), () -> path + " " + link + " in " + links);
            }
        }
        List<String> ofData = site.ask("/data/" + TO_LAM + ".nt").headers().allValues("Link");
        assertTrue(ofData.contains("</page/actor/to-lam>; rel=\"alternate\"; type=\"text/html\""), ofData::toString);
        List<String> ofPage = site.ask("/page/" + TO_LAM).headers().allValues("Link");
        assertTrue(
                ofPage.contains("</data/actor/to-lam.ttl>; rel=\"describedby\"; type=\"text/turtle\""),
                ofPage::toString);
    }

    @Test
    void theContextIsPublishedForPagesOfAnyOriginAndToBeKeptForADay() {
        HttpResponse<String> response = site.ask("/context.jsonld", "Accept", "text/html");
        assertEquals(200, response.statusCode());
        assertEquals("application/ld+json", contentType(response));
        assertEquals(
                "*",
                response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertEquals(
                "public, max-age=86400",
                response.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(response.body().contains("\"guest\""), response.body());
    }

    @Test
    void aPageNamesItsOtherFormsInItsHeadToo() {
        String page = site.ask("/page/" + TO_LAM).body();
        for (String format : List.of("ttl", "jsonld", "nt", "rdf", "trig")) {
            assertTrue(page.contains("href=\"/data/actor/to-lam." + format + "\""), format);
        }
        assertTrue(page.contains("<link rel=\"alternate\" type=\"text/turtle\""), page);
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
                "topic/nuclear-energy",
                "figure/agreements-simplified-customs-agreements-of-vietnam-2024-05-41a15304",
                "stance/gennady-bezdetko-assesses-0e1312b8",
                "tenure/gennady-bezdetko-ambassador-of-russia-to-vietnam-75c8075b",
                "claim/006219f0973807f5",
                "evidence/00214a2883d23654"
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
    void noLinkOfAPageIsNamedByTheIdOfAThing() {
        for (String id : List.of(TO_LAM, "region/vietnam", "claim/006219f0973807f5", "topic/nuclear-energy")) {
            String page = site.ask("/page/" + id).body();
            assertFalse(Pattern.compile(">[a-z]+/[a-z0-9-]+</a>").matcher(page).find(), page);
        }
    }

    @Test
    void namesInOtherLanguagesSayInWhichTheyAre() {
        String page = site.ask("/page/actor/vladimir-putin").body();
        assertTrue(page.contains("<span lang=\"ru\">Владимир Путин</span>"), page);
    }

    @Test
    void whatIsForMachinesOnAPageIsDataAndRunsNowhere() {
        HttpResponse<String> response = site.ask("/page/" + TO_LAM);
        String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"), policy);
        List<String> scripts = Pattern.compile("<script(?! src=\"/assets/)[^>]*>")
                .matcher(response.body())
                .results()
                .map(MatchResult::group)
                .toList();
        assertEquals(List.of("<script type=\"application/ld+json\">"), scripts);
    }

    @Test
    void anEventThatSeveralArticlesTellOfShowsHowEachTellsIt() {
        String page = site.ask("/page/event/to-lam-visits-russia-2025-05").body();
        assertTrue(page.contains("How each article tells it"), page);
        assertFalse(site.ask("/page/event/bezdetko-press-before-to-lam-visit")
                .body()
                .contains("How each article tells it"));
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
