package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.entente.ontology.ENT;
import org.entente.ontology.OntologyFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the ontology and of the shapes, and the files behind them. */
class VocabularyPageTest {
    private static final Pattern LINK = Pattern.compile("href=\"([/#][^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*)\"");

    private static Site site;
    private static String ontology;
    private static String shapes;

    @BeforeAll
    static void start() {
        site = new Site();
        ontology = site.ask("/ontology").body();
        shapes = site.ask("/shapes").body();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void everyTermOfTheOntologyHasAnAnchorThatIsItsLocalName() {
        Set<String> anchors = anchors(ontology);
        Arrays.stream(ENT.class.getFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .map(Field::getName)
                .forEach(name -> assertTrue(anchors.contains(name), name));
    }

    @Test
    void noAnchorStandsTwice() {
        for (String page : List.of(ontology, shapes)) {
            List<String> all =
                    ANCHOR.matcher(page).results().map(found -> found.group(1)).toList();
            assertEquals(anchors(page).size(), all.size());
        }
    }

    @Test
    void everyLinkWithinTheSiteAnswersAndEveryAnchorIsThere() {
        for (String page : List.of(ontology, shapes)) {
            Set<String> here = anchors(page);
            LINK.matcher(page).results().map(link -> link.group(1)).distinct().forEach(link -> follow(link, here));
        }
    }

    private static void follow(String link, Set<String> here) {
        String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        if (link.startsWith("#")) {
            assertTrue(here.contains(anchor), link);
        } else if (link.startsWith("/ontology#")) {
            assertTrue(anchors(ontology).contains(anchor), link);
        } else if (link.startsWith("/shapes#")) {
            assertTrue(anchors(shapes).contains(anchor), link);
        } else {
            assertEquals(200, site.ask(link).statusCode(), link);
        }
    }

    private static Set<String> anchors(String page) {
        return ANCHOR.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void theHeaderSaysVersionAndLicenceAndHowToHaveTheFile() {
        assertTrue(ontology.contains("Version 1.0.0"), "version");
        assertTrue(ontology.contains("https://creativecommons.org/licenses/by/4.0/"), "licence");
        assertTrue(ontology.contains("href=\"/ontology.ttl\""), "Turtle");
        assertTrue(shapes.contains("href=\"/shapes.ttl\""), "shapes");
    }

    @Test
    void aTermIsToldWithItsNumberAndAnExampleOfTheData() {
        String claim = ontology.substring(ontology.indexOf("id=\"Claim\""), ontology.indexOf("id=\"Inference\""));
        assertTrue(claim.contains("class, 325"), claim);
        assertTrue(claim.contains("<a href=\"/page/claim/"), claim);
        assertTrue(claim.contains("<a href=\"/ontology#modality\">ent:modality</a> 325"), claim);
        assertTrue(claim.contains("<a href=\"https://schema.org/Claim\">schema:Claim</a>"), claim);
    }

    @Test
    void aDemandOfAShapeIsToldWithItsMessage() {
        String claim = shapes.substring(shapes.indexOf("id=\"Claim\""), shapes.indexOf("id=\"ClaimOfEvent\""));
        assertTrue(claim.contains("every <a href=\"/ontology#Claim\">ent:Claim</a>"), claim);
        assertTrue(claim.contains("exactly one, as <a href=\"/shapes#VoiceCode\">shape:VoiceCode</a> demands"), claim);
        assertTrue(claim.contains("A claim has exactly one voice"), claim);
    }

    @ParameterizedTest(name = "{0} as “{1}” is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/ontology | */* | text/html",
                "/ontology | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "/ontology | text/turtle | text/turtle",
                "/ontology | application/ld+json | application/ld+json",
                "/ontology | application/n-triples | application/n-triples",
                "/ontology | application/rdf+xml, text/html;q=0.5 | application/rdf+xml",
                "/ontology.ttl | text/html | text/turtle",
                "/ontology.jsonld | */* | application/ld+json",
                "/ontology.nt | image/png | application/n-triples",
                "/ontology.rdf | */* | application/rdf+xml",
                "/shapes | text/html | text/html",
                "/shapes | text/turtle | text/turtle",
                "/shapes.rdf | */* | application/rdf+xml",
                "/codes | text/turtle | text/turtle",
                "/codes.nt | */* | application/n-triples"
            })
    void aFileOrItsPageComesAsAskedFor(String path, String accept, String type) {
        HttpResponse<String> response = site.ask(path, "Accept", accept);
        assertEquals(200, response.statusCode());
        assertEquals(type, contentType(response));
        assertTrue(response.headers().allValues("Vary").contains("Accept"));
        assertEquals(4, response.headers().allValues("Link").size());
    }

    @ParameterizedTest
    @EnumSource
    void aFileComesAsItStandsCommentsAndAll(OntologyFile file) {
        HttpResponse<String> turtle = site.ask("/" + file.word() + ".ttl");
        assertEquals(file.text(), turtle.body());
        for (String extension : List.of(".jsonld", ".nt", ".rdf")) {
            assertTrue(
                    ModelFactory.createModelForGraph(file.graph())
                            .isIsomorphicWith(Answers.graph(site.ask("/" + file.word() + extension))),
                    extension);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ontology", "/shapes", "/codes", "/code/occurrence/planned"})
    void whatThereIsNotIsRefusedWithWhatThereIs(String path) {
        HttpResponse<String> response = site.ask(path, "Accept", "image/png");
        assertEquals(406, response.statusCode());
        assertTrue(response.body().contains("text/html, text/turtle"), response.body());
    }

    @Test
    void whoHasItAlreadyIsNotSentItAgain() {
        for (String path : List.of("/ontology", "/ontology.ttl", "/shapes", "/codes.rdf")) {
            String tag = site.ask(path).headers().firstValue("ETag").orElseThrow();
            assertEquals(304, site.ask(path, "If-None-Match", tag).statusCode(), path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/codes, text/html, /ontology#codes",
        "/code/occurrence/planned, text/html, /ontology#code/occurrence/planned",
        "/code/occurrence, */*, /ontology#code/occurrence",
        "/code/status/signed, text/turtle, /codes.ttl",
        "/code/status/signed, application/ld+json, /codes.jsonld"
    })
    void aCodeLeadsToWhereItIsDocumented(String path, String accept, String location) {
        HttpResponse<String> response = site.ask(path, "Accept", accept);
        assertEquals(303, response.statusCode());
        assertEquals(location, response.headers().firstValue("Location").orElse(""));
        String anchor = location.replaceFirst(".*#", "");
        assertTrue(!location.contains("#") || anchors(ontology).contains(anchor), anchor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/code/occurrence/nonesuch", "/code/", "/code/%22%3E"})
    void whatIsNoCodeIsNotFound(String path) {
        HttpResponse<String> response = site.ask(path);
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("/ontology#codes"), response.body());
    }

    @Test
    void pagesNeedNothingFromElsewhere() {
        for (String page : List.of(ontology, shapes)) {
            assertFalse(page.replace("<script src=\"/assets/", "").contains("<script"));
            assertFalse(page.replace(" src=\"/assets/", "").contains("src="));
        }
    }
}
