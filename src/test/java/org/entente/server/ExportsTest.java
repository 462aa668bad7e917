package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.building.Desk;
import org.entente.export.NetworkFormat;
import org.entente.networks.Perspective;
import org.entente.ontology.ENT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph, or a part of it, as files. */
class ExportsTest {
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
    @EnumSource(NetworkFormat.class)
    void everyFormatIsThereOfEveryPerspectiveThatItShows(NetworkFormat format) {
        for (Perspective perspective : Perspective.values()) {
            String path = "/export/" + perspective.word() + "." + format.extension();
            HttpResponse<String> response = site.ask(path);
            assertEquals(format.shows(perspective) ? 200 : 404, response.statusCode(), path);
            if (format.shows(perspective)) {
                assertEquals(format.mediaType(), contentType(response));
                assertTrue(header(response, "Content-Disposition")
                        .endsWith("filename=\"" + perspective.word() + "." + format.extension() + "\""));
            }
        }
    }

    @Test
    void theWholeGraphWithItsNamedGraphsIsWhatWasBuilt() {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(site.ask("/export/all.trig").body(), Lang.TRIG).parse(read);
        long built = Desk.shipped().stream().distinct().count();
        assertEquals(built, read.stream().count());
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle",
        "nt, application/n-triples",
        "nq, application/n-quads",
        "trig, application/trig",
        "jsonld, application/ld+json",
        "rdf, application/rdf+xml"
    })
    void wholeDumpsAreThereInEveryRdfFormat(String extension, String type) {
        HttpResponse<String> response = site.ask("/export/all." + extension);
        assertEquals(200, response.statusCode());
        assertEquals(type, contentType(response));
    }

    @Test
    void aPartOfTheGraphAsRdfHoldsTheClaimsOfWhatIsShown() {
        Model part = model("/export/facts.ttl?focus=event/to-lam-visits-russia-2025-05&depth=1");
        Model whole = model("/export/all.ttl");
        assertTrue(whole.containsAll(part));
        assertTrue(part.size() < whole.size() / 4, part.size() + " triples");
        assertEquals(
                2,
                part.listSubjectsWithProperty(
                                ENT.asserts,
                                part.createResource("https://w3id.org/entente/id/event/to-lam-visits-russia-2025-05"))
                        .toList()
                        .size());
    }

    private static Model model(String path) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(site.ask(path).body(), Lang.TURTLE).parse(model);
        return model;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "focus=Vietnam",
                "focus=region/vietnam&depth=1",
                "focus=https://w3id.org/entente/id/region/vietnam",
                "kind=visit,meeting",
                "from=2025-01-01",
                "to=2024-12-31",
                "topic=nuclear-energy",
                "focus=To+Lam&kind=visit&from=2025-01-01&to=2025-12-31&depth=3&topic="
            })
    void aSelectionIsSmallerThanTheWholeAndHasItsNodes(String selection) {
        Set<String> whole = nodes("/export/facts.nodes.csv");
        Set<String> part = nodes("/export/facts.nodes.csv?" + selection);
        assertTrue(part.size() > 1 && part.size() < whole.size(), part::toString);
        assertTrue(whole.containsAll(part));
    }

    private static Set<String> nodes(String path) {
        return site.ask(path)
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facts.gexf?focus=Atlantis | focus: “Atlantis” is no thing",
                "facts.gexf?focus=Vietnam&depth=7 | depth: “7” is no number of steps; write one from 1 to 6.",
                "facts.gexf?focus=Vietnam&depth=1000000000000 | depth: ",
                "facts.gexf?focus=Vietnam&depth=%00 | depth: ",
                "facts.gexf?depth=2 | depth: counts steps from a focus",
                "facts.gexf?kind=wedding | kind: “wedding” is no kind of fact",
                "facts.gexf?from=2025 | from: “2025” is not a day",
                "facts.gexf?from=2025-12-31&to=2025-01-01 | from: 2025-12-31 is after to",
                "facts.gexf?topic=gossip | topic: “gossip” is no topic",
                "facts.gexf?zoom=2 | there is no parameter “zoom”",
                "facts.gexf?focus=Vietnam&focus=Russia | “focus” is given more than once",
                "actors.gexf?focus=event/to-lam-visits-russia-2025-05 | focus: “Official visit of To Lam to Russia” is no node among actors",
                "all.ttl?focus=Vietnam | “all” is every statement"
            })
    void whatCannotBeSelectedIsToldInASentence(String address, String told) {
        HttpResponse<String> response = site.ask("/export/" + address);
        assertEquals(400, response.statusCode(), response.body());
        assertEquals("text/plain", contentType(response));
        assertTrue(response.body().startsWith(told), response.body());
        assertEquals(1, response.body().lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all",
                "all.gexf",
                "facts",
                "facts.",
                "facts.docx",
                "FACTS.gexf",
                "actors.ics",
                "actors.geojson",
                "everything.ttl",
                "facts.gexf.gz",
                "facts.gexf/more",
                "%2e%2e/all.ttl",
                "facts.%67%65xf%00",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.ttl"
            })
    void whatIsNoFileIsNotFoundAndTellsWhatThereIs(String address) {
        HttpResponse<String> response = site.ask("/export/" + address);
        assertTrue(List.of(400, 404).contains(response.statusCode()), address + " " + response.statusCode());
        assertFalse(response.body().contains("\tat "), response.body());
        if (!address.contains("%")) {
            assertTrue(response.body().contains("/export/all"), response.body());
            assertTrue(response.body().contains(".gexf"), response.body());
        }
    }

    @Test
    void whoHasTheFileAlreadyIsNotSentItAgain() {
        String tag = header(site.ask("/export/facts.gexf"), "ETag");
        assertEquals(304, site.ask("/export/facts.gexf", "If-None-Match", tag).statusCode());
        assertEquals(
                200, site.ask("/export/facts.graphml", "If-None-Match", tag).statusCode());
    }

    @Test
    void aHeadTellsWhatAGetWould() {
        HttpResponse<String> get = site.ask("/export/actors.graphml");
        HttpResponse<String> head = site.send("HEAD", "/export/actors.graphml", "");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(header(get, "Content-Type"), header(head, "Content-Type"));
        assertEquals(header(get, "ETag"), header(head, "ETag"));
    }

    @Test
    void aPageLinksEveryFileOfTheWholeOrOfAPartAndAllOfThemAnswer() {
        for (String query : List.of("", "?focus=region%2Ftatarstan&depth=&kind=visit")) {
            HttpResponse<String> page = site.ask("/export" + query);
            assertEquals(200, page.statusCode());
            List<String> links = Pattern.compile("href=\"(/export/[^\"]+)\"")
                    .matcher(page.body())
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .toList();
            assertEquals(2 * 7 + 13 + 11, links.size());
            links.forEach(link -> assertEquals(200, site.ask(link).statusCode(), link));
            assertEquals(
                    query.isEmpty() ? 0 : links.size() - 7,
                    links.stream()
                            .filter(link -> link.contains("focus=region%2Ftatarstan&kind=visit"))
                            .count());
        }
        assertEquals(400, site.ask("/export?focus=Atlantis").statusCode());
        String ofAnEvent =
                site.ask("/export?focus=event/to-lam-visits-russia-2025-05").body();
        assertTrue(ofAnEvent.contains("is no node among actors"), ofAnEvent);
        assertFalse(ofAnEvent.contains("/export/actors.gexf"));
        assertTrue(ofAnEvent.contains("/export/facts.gexf?focus=event%2Fto-lam-visits-russia-2025-05"));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
