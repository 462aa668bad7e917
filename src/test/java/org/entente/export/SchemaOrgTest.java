package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaOrgTest {
    private static final String BASE = "https://w3id.org/entente/id/";
    private static final Graph SHIPPED =
            MemoryDataset.of(Desk.shipped().stream()).getDefaultGraph();

    @Test
    void everyThingOfTheSeedsIsDescribedWithoutEmptyValues() {
        List<Node> things = Desk.shipped().stream()
                .map(Quad::getSubject)
                .filter(subject ->
                        subject.getURI().startsWith(BASE) && !subject.getURI().contains("#"))
                .distinct()
                .toList();
        for (Node thing : things) {
            String text = SchemaOrg.of(thing, SHIPPED);
            assertFalse(text.contains("<"), text);
            JsonObject json = json(text);
            assertFull(json, text);
            assertEquals(thing.getURI(), json.getString("@id"));
            assertTrue(json.containsKey("@type") && json.containsKey("name") && json.containsKey("url"), text);
        }
    }

    private static void assertFull(JsonValue value, String text) {
        if (value instanceof JsonObject object) {
            assertFalse(object.isEmpty(), text);
            object.values().forEach(inner -> assertFull(inner, text));
        } else if (value instanceof JsonArray array) {
            assertTrue(array.size() > 1, text);
            array.forEach(inner -> assertFull(inner, text));
        } else {
            assertFalse(
                    value == JsonValue.NULL
                            || value instanceof JsonString string
                                    && string.getString().isBlank(),
                    text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "actor/to-lam, @type, Person",
        "actor/zarubezhneft, @type, Organization",
        "region/vietnam, @type, Country",
        "region/hanoi, @type, City",
        "region/kremlin, @type, Place",
        "event/to-lam-visits-russia-2025-05, @type, Event",
        "event/to-lam-visits-russia-2025-05, startDate, 2025-05-08",
        "event/to-lam-visits-russia-2025-05, endDate, 2025-05-11",
        "event/to-lam-visits-russia-2025-05, eventStatus, https://schema.org/EventScheduled",
        "article/sputnik-2025-05-10, @type, NewsArticle",
        "article/sputnik-2025-05-10, datePublished, 2025-05-10",
        "article/sputnik-2025-05-10, inLanguage, en",
        "agreement/tourism-memorandum-2030, @type, Thing",
        "claim/006219f0973807f5, @type, Claim"
    })
    void aThingIsWhatItIsInTheTermsOfSchemaOrg(String id, String key, String value) {
        assertEquals(value, shipped(id).getString(key));
    }

    @Test
    void whatANameStandsForIsNamed() {
        assertEquals(
                "Vietnam", shipped("actor/to-lam").getJsonObject("nationality").getString("name"));
        assertEquals("Tô Lâm", shipped("actor/to-lam").getString("alternateName"));
        assertEquals(
                "Russia",
                shipped("event/to-lam-visits-russia-2025-05")
                        .getJsonObject("location")
                        .getString("name"));
        assertEquals(
                21.02,
                shipped("region/hanoi")
                        .getJsonObject("geo")
                        .getJsonNumber("latitude")
                        .doubleValue());
    }

    @Test
    void aPledgeHasNoScheduleAndAnUncertainDateIsNoDate() {
        assertFalse(shipped("event/to-lam-invites-putin-2025-05").containsKey("eventStatus"));
        assertFalse(shipped("article/vietnamplus-2025-01").containsKey("datePublished"));
    }

    @Test
    void noValueCanEndTheScriptThatHoldsIt() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node thing = NodeFactory.createURI(BASE + "actor/x");
        graph.add(
                thing, RDFS.label.asNode(), NodeFactory.createLiteralString("</script><script>alert(1)</script><!--"));
        String text = SchemaOrg.of(thing, graph);
        assertFalse(text.contains("<"), text);
        assertEquals("</script><script>alert(1)</script><!--", json(text).getString("name"));
    }

    private static JsonObject shipped(String id) {
        return json(SchemaOrg.of(NodeFactory.createURI(BASE + id), SHIPPED));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
