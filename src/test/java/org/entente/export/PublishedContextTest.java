package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.entente.building.Desk;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedContextTest {
    private static final JsonObject TERMS = Json.createReader(
                    new StringReader(PublishedContext.shipped().text()))
            .readObject()
            .getJsonObject("@context");

    @Test
    void everyClassAndPropertyOfTheOntologyHasItsOwnNameForATerm() {
        Set<String> declared = Ontology.shipped().graph().stream()
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode())
                        && triple.getObject().getURI().startsWith(OWL.NS)
                        && triple.getSubject().getURI().startsWith(ENT.NS))
                .map(triple -> triple.getSubject().getLocalName())
                .collect(Collectors.toSet());
        assertTrue(declared.size() > 90, declared::toString);
        declared.forEach(name -> assertTrue(iri(name).endsWith("ent:" + name), name));
    }

    @ParameterizedTest
    @CsvSource({
        "guest, @type, @id",
        "when, @type, edtf:EDTF",
        "earliest, @type, xsd:date",
        "value, @type, xsd:decimal",
        "paragraph, @type, xsd:positiveInteger",
        "start, @type, xsd:nonNegativeInteger",
        "wkt, @type, geo:wktLiteral",
        "prefLabel, @container, @language",
        "headline, @container, @language",
        "claims, @reverse, ent:asserts",
        "reports, @reverse, ent:reportedIn",
        "prov:wasDerivedFrom, @type, @id",
        "schema:headline, @container, @language"
    })
    void aTermTellsWhatItsValuesAre(String term, String key, String value) {
        assertEquals(value, TERMS.getJsonObject(term).getString(key));
    }

    @Test
    void stringsNeedNoType() {
        assertEquals("ent:digest", TERMS.getString("digest"));
        assertEquals("skos:altLabel", TERMS.getString("altLabel"));
    }

    @Test
    void everyPropertyOfTheThingsInTheSeedsHasATerm() {
        Set<String> used = Desk.shipped().stream()
                .filter(quad -> quad.getSubject().getURI().contains("/id/"))
                .map(Quad::getPredicate)
                .map(property -> property.getURI())
                .filter(iri -> !iri.equals(RDF.type.getURI()))
                .collect(Collectors.toSet());
        Set<String> known = new HashSet<>();
        TERMS.keySet().stream().filter(term -> !term.startsWith("@")).forEach(term -> known.add(expanded(iri(term))));
        used.removeAll(known);
        assertEquals(Set.of(), used);
    }

    @Test
    void itIsOfVersionOneDotOneAndNamesIdAndTypePlainly() {
        assertEquals("1.1", TERMS.getJsonNumber("@version").toString());
        assertEquals("@id", TERMS.getString("id"));
        assertEquals("@type", TERMS.getString("type"));
    }

    private static String iri(String term) {
        return TERMS.get(term) instanceof JsonObject object
                ? object.getString("@id", object.getString("@reverse", ""))
                : TERMS.getString(term);
    }

    private static String expanded(String name) {
        int colon = name.indexOf(':');
        return name.startsWith("http") || colon < 0
                ? name
                : TERMS.getString(name.substring(0, colon)) + name.substring(colon + 1);
    }
}
