package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the data set, held against what the endpoint of the same server counts. */
class DatasetDocumentTest {
    private static final String ADDRESS = "/.well-known/void";

    private static Site site;
    private static Resource dataset;

    @BeforeAll
    static void start() {
        site = new Site();
        dataset = Answers.graph(site.ask(ADDRESS)).createResource("https://w3id.org/entente/dataset");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void theWholeIsCountedAsTheEndpointCountsIt() {
        assertEquals(Answers.number(site, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), number(VOID.triples));
        assertEquals(
                Answers.number(site, "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"), number(VOID.distinctSubjects));
        assertEquals(
                Answers.number(site, "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"), number(VOID.distinctObjects));
        assertEquals(Answers.number(site, "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }"), number(VOID.properties));
        assertEquals(Answers.number(site, "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }"), number(VOID.classes));
    }

    @Test
    void entitiesAreTheSubjectsThatThePatternFits() {
        String pattern = dataset.getProperty(VOID.uriRegexPattern).getString().replace("\\", "\\\\");
        assertEquals(
                Answers.number(
                        site,
                        "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o FILTER(REGEX(STR(?s), \"" + pattern + "\")) }"),
                number(VOID.entities));
    }

    @Test
    void everyClassIsCountedAsTheEndpointCountsIt() {
        Map<String, List<String>> counted = counted("SELECT ?c (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c } GROUP BY ?c");
        assertTrue(counted.size() > 50, counted::toString);
        assertEquals(counted, parts(VOID.classPartition, VOID._class, VOID.entities));
    }

    @Test
    void everyPropertyIsCountedAsTheEndpointCountsIt() {
        Map<String, List<String>> counted = counted(
                "SELECT ?p (COUNT(*) AS ?n) (COUNT(DISTINCT ?s) AS ?from) (COUNT(DISTINCT ?o) AS ?to) { ?s ?p ?o } GROUP BY ?p");
        assertTrue(counted.size() > 100, counted::toString);
        assertEquals(
                counted,
                parts(
                        VOID.propertyPartition,
                        VOID.property,
                        VOID.triples,
                        VOID.distinctSubjects,
                        VOID.distinctObjects));
    }

    @Test
    void everyGraphIsASubsetCountedAsTheEndpointCountsIt() {
        Map<String, List<String>> subsets =
                dataset.listProperties(VOID.subset).mapWith(statement -> statement.getResource()).toList().stream()
                        .collect(Collectors.toMap(Resource::getURI, graph -> numbers(graph, VOID.triples)));
        assertEquals(
                counted("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"), new TreeMap<>(subsets));
    }

    @Test
    void everyFileIsThereAndOfTheTypeTold() {
        List<Resource> files = dataset.listProperties(DCAT.distribution)
                .mapWith(statement -> statement.getResource())
                .filterKeep(distribution -> distribution.hasProperty(DCAT.downloadURL))
                .toList();
        assertTrue(files.size() > 20, files::toString);
        for (Resource file : files) {
            String address = file.getPropertyResourceValue(DCAT.downloadURL).getURI();
            HttpResponse<String> response = site.send("HEAD", address.replaceFirst("http://localhost:\\d+", ""), "");
            assertEquals(200, response.statusCode(), address);
            if (file.hasProperty(DCAT.mediaType)) {
                assertEquals(
                        "https://www.iana.org/assignments/media-types/" + contentType(response),
                        file.getPropertyResourceValue(DCAT.mediaType).getURI());
            }
        }
    }

    @Test
    void examplesOpen() {
        dataset.listProperties(VOID.exampleResource)
                .mapWith(statement -> statement.getResource().getURI())
                .toList()
                .forEach(example -> assertEquals(
                        303,
                        site.ask(example.replace("https://w3id.org/entente", ""))
                                .statusCode(),
                        example));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | text/turtle",
                "text/turtle | text/turtle",
                "application/ld+json | application/ld+json",
                "application/n-triples | application/n-triples",
                "application/rdf+xml | application/rdf+xml",
                "application/ld+json;q=0.5 | application/ld+json",
                "text/html, */*;q=0.1 | text/turtle"
            })
    void itComesInTheFormatAskedFor(String accept, String type) {
        HttpResponse<String> response = site.ask(ADDRESS, "Accept", accept);
        assertEquals(200, response.statusCode());
        assertEquals(type, contentType(response));
        assertTrue(Answers.graph(response).size() > 1000);
        assertTrue(response.headers().allValues("Vary").contains("Accept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "application/json", "nonsense/of-a-kind;q=1"})
    void whatThereIsNotIsRefusedWithWhatThereIs(String accept) {
        HttpResponse<String> response = site.ask(ADDRESS, "Accept", accept);
        assertEquals(406, response.statusCode());
        assertTrue(response.body().contains("text/turtle, application/ld+json"), response.body());
        assertTrue(response.headers().allValues("Vary").contains("Accept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "application/n-triples", "application/rdf+xml"})
    void allFormatsSayTheSame(String type) {
        Model turtle = Answers.graph(site.ask(ADDRESS));
        assertTrue(turtle.isIsomorphicWith(Answers.graph(site.ask(ADDRESS, "Accept", type))));
    }

    @Test
    void whoHasItAlreadyIsNotSentItAgain() {
        String tag = site.ask(ADDRESS).headers().firstValue("ETag").orElseThrow();
        assertEquals(304, site.ask(ADDRESS, "If-None-Match", tag).statusCode());
        assertEquals(200, site.ask(ADDRESS, "If-None-Match", "\"other\"").statusCode());
        HttpResponse<String> head = site.send("HEAD", ADDRESS, "");
        assertEquals(200, head.statusCode());
        assertEquals(tag, head.headers().firstValue("ETag").orElse(""));
    }

    @Test
    void addressesAreThoseOfTheHostAskedAndTheDataSetKeepsItsName() {
        String answer = Answers.underAnotherName(site, "data.example", ADDRESS);
        assertTrue(answer.contains("<http://data.example/sparql>"), answer);
        assertTrue(answer.contains("<http://data.example/export/all.ttl>"), answer);
        assertTrue(answer.contains("<https://w3id.org/entente/dataset>"), answer);
    }

    private static long number(Property property) {
        return dataset.getProperty(property).getLong();
    }

    private static Map<String, List<String>> counted(String query) {
        return Answers.rows(site, query).stream()
                .collect(Collectors.toMap(
                        row -> row.get(0), row -> row.subList(1, row.size()), (one, other) -> one, TreeMap::new));
    }

    private static Map<String, List<String>> parts(Property partition, Property by, Property... counts) {
        Function<Resource, String> name =
                part -> part.getPropertyResourceValue(by).getURI();
        return dataset.listProperties(partition).mapWith(statement -> statement.getResource()).toList().stream()
                .collect(Collectors.toMap(name, part -> numbers(part, counts), (one, other) -> one, TreeMap::new));
    }

    private static List<String> numbers(Resource part, Property... counts) {
        return List.of(counts).stream()
                .map(count -> part.getProperty(count).getObject().asLiteral().getLexicalForm())
                .toList();
    }
}
