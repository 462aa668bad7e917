package org.entente.documenting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {
    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/entente/ontology#Claim, ent:Claim",
        "https://w3id.org/entente/shapes#Claim, shape:Claim",
        "https://w3id.org/entente/code/occurrence, code:occurrence",
        "https://w3id.org/entente/code/occurrence/planned, occurrence:planned",
        "http://xmlns.com/foaf/0.1/Agent, foaf:Agent",
        "https://nowhere.example/Thing, https://nowhere.example/Thing"
    })
    void aTermIsNamedByItsPrefix(String iri, String name) {
        assertEquals(name, ShortNames.of(iri));
        assertEquals(name, ShortNames.of(NodeFactory.createURI(iri)));
    }

    @Test
    void aLiteralIsNamedByItsText() {
        assertEquals("Oslo", ShortNames.of(NodeFactory.createLiteralLang("Oslo", "en")));
    }

    @Test
    void aNameLeadsBackToTheIri() {
        assertEquals(Optional.of("https://w3id.org/entente/ontology#Claim"), ShortNames.iri("ent", "Claim"));
        assertEquals(Optional.empty(), ShortNames.iri("nothing", "Claim"));
    }
}
