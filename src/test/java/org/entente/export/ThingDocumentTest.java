package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.entente.describing.Describer;
import org.entente.ontology.ENT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThingDocumentTest {
    private static final String BASE = "https://w3id.org/entente/id/";
    private static final String CONTEXT = "https://graph.example/context.jsonld";
    private static final DatasetGraph SHIPPED = MemoryDataset.of(Desk.shipped().stream());
    private static final Node VISIT = thing("event/to-lam-visits-russia-2025-05");
    private static final Describer DESCRIBER = new Describer(SHIPPED);

    @Test
    void everyThingReadsBackAsTheTriplesOfItsDescription() {
        List<Node> things = Desk.shipped().stream()
                .map(Quad::getSubject)
                .filter(subject ->
                        subject.getURI().startsWith(BASE) && !subject.getURI().contains("#"))
                .distinct()
                .toList();
        assertTrue(things.size() > 600, "only " + things.size());
        for (Node thing : things) {
            Set<Triple> described = quads(thing).map(Quad::asTriple).collect(Collectors.toSet());
            String written = written(thing);
            assertEquals(described, read(written), thing::toString);
            assertFalse(written.contains("\"@graph\""), written);
        }
    }

    @Test
    void claimsStandInTheThingAndEvidenceInTheClaims() {
        JsonObject visit = json(written(VISIT));
        assertEquals(VISIT.getURI(), visit.getString("id"));
        JsonArray claims = visit.getJsonArray("claims");
        assertEquals(2, claims.size());
        JsonObject first = claims.getJsonObject(0);
        assertEquals(
                "planned",
                first.getJsonObject("claimedOccurrence").getJsonObject("label").getString("en"));
        JsonObject selector = first.getJsonArray("evidence").getJsonObject(0).getJsonObject("hasSelector");
        assertEquals(5420, selector.getInt("end"));
        assertFalse(first.containsKey("asserts"), "what it asserts is what it stands in");
    }

    @Test
    void aSingleClaimIsAListToo() {
        assertEquals(
                1,
                json(written(thing("event/putin-visits-vietnam-2024-06"))).getJsonArray("claims").stream()
                        .limit(1)
                        .count());
        JsonObject article = json(written(thing("article/sputnik-2025-05-10")));
        assertEquals(68, article.getJsonArray("reports").size());
        assertEquals(
                "Sputnik International",
                article.getJsonObject("publisher").getJsonObject("label").getString("en"));
    }

    @Test
    void whatIsNamedIsNamedWithItsLabelWhereverAPropertyOfOursNamesIt() {
        JsonObject visit = json(written(VISIT));
        for (String property : List.of("guest", "place", "topic", "occurrence")) {
            assertTrue(visit.getJsonObject(property).containsKey("label"), property);
        }
        assertEquals("https://w3id.org/entente/id/region/russia", visit.getString("schema:location"));
    }

    @Test
    void aReaderMeetsWhatItIsFirstAndTheClaimsLast() {
        List<String> keys = List.copyOf(json(written(VISIT)).keySet());
        assertEquals(List.of("@context", "id", "type", "label"), keys.subList(0, 4));
        assertEquals("claims", keys.get(keys.size() - 1));
        assertEquals(CONTEXT, json(written(VISIT)).getString("@context"));
    }

    @Test
    void theSameDescriptionIsTheSameDocumentByteForByte() {
        List<Quad> shuffled = new ArrayList<>(quads(VISIT).toList());
        Collections.shuffle(shuffled, new Random(5));
        assertEquals(written(VISIT), ThingDocument.of(VISIT, shuffled.stream(), CONTEXT));
    }

    @Test
    void whatCannotBeReachedFromTheThingIsNotLost() {
        List<Quad> apart = Stream.concat(quads(VISIT), quads(thing("topic/nuclear-energy")))
                .toList();
        String written = ThingDocument.of(VISIT, apart.stream(), CONTEXT);
        assertEquals(apart.stream().map(Quad::asTriple).collect(Collectors.toSet()), read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "-0", "+5", "1234567890123456789", "5"})
    void everySpellingOfANumberIsKept(String number) {
        Quad quad = Quad.create(
                thing("graph"),
                VISIT,
                ENT.paragraph.asNode(),
                NodeFactory.createLiteralDT(number, XSDDatatype.XSDinteger));
        assertEquals(Set.of(quad.asTriple()), read(ThingDocument.of(VISIT, Stream.of(quad), CONTEXT)));
    }

    @Test
    void languagesDecimalsAndSignsOfMarkupAreKept() {
        List<Quad> quads = Stream.of(
                        NodeFactory.createLiteralLang("</script>\u2028 “ü”", "de-AT"),
                        NodeFactory.createLiteralString("\"\\ \n"),
                        NodeFactory.createLiteralDT("1.50", XSDDatatype.XSDdecimal))
                .map(value -> Quad.create(thing("graph"), VISIT, RDFS.label.asNode(), value))
                .toList();
        assertEquals(
                quads.stream().map(Quad::asTriple).collect(Collectors.toSet()),
                read(ThingDocument.of(VISIT, quads.stream(), CONTEXT)));
    }

    private static String written(Node thing) {
        return ThingDocument.of(thing, quads(thing), CONTEXT);
    }

    private static Stream<Quad> quads(Node thing) {
        return DESCRIBER.describe(thing, 1).orElseThrow().quads().stream();
    }

    private static Node thing(String id) {
        return NodeFactory.createURI(BASE + id);
    }

    /** Reads a document with the context in the place of its address, since nothing is loaded from elsewhere. */
    private static Set<Triple> read(String document) {
        JsonObject context = json(PublishedContext.shipped().text());
        String whole = Json.createObjectBuilder(json(document))
                .add("@context", context.get("@context"))
                .build()
                .toString();
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(whole, Lang.JSONLD).parse(graph);
        return graph.stream().collect(Collectors.toSet());
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
