package org.entente.documenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.vocabulary.RDFS;
import org.entente.dataset.MemoryDataset;
import org.junit.jupiter.api.Test;

class CensusTest {
    private static final Node CITY = iri("City");
    private static final Node LABEL = RDFS.label.asNode();

    private final Census census = Census.of(dataset("""
            :one { :oslo a :City ; rdfs:label "Oslo", "Christiania" ; :within :norway .
                   :bergen a :City ; rdfs:label "Bergen" . }
            :two { :oslo a :City, :Capital ; rdfs:label "Oslo" .
                   :norway rdfs:label "Norway" . }
            """));

    @Test
    void aTripleOfSeveralGraphsIsCountedOnce() {
        assertEquals(8, census.triples());
        assertEquals(Map.of(iri("one"), 6L, iri("two"), 4L), census.graphs());
    }

    @Test
    void subjectsObjectsClassesAndPropertiesAreCountedOnceEach() {
        assertEquals(3, census.distinctSubjects());
        assertEquals(7, census.distinctObjects());
        assertEquals(2, census.classes().size());
        assertEquals(3, census.properties().size());
    }

    @Test
    void theThingsOfAClassAreCountedAndOneOfWhichMostIsSaidIsTheExample() {
        assertEquals(2, census.entities(CITY));
        assertEquals(Optional.of(iri("oslo")), census.example(CITY));
        assertEquals(0, census.entities(iri("River")));
        assertEquals(Optional.empty(), census.example(iri("River")));
    }

    @Test
    void ofThingsOfWhichAsMuchIsSaidTheFirstByNameIsTheExample() {
        Census equals = Census.of(dataset(":g { :b a :City . :a a :City . :c a :City . }"));
        assertEquals(Optional.of(iri("a")), equals.example(CITY));
    }

    @Test
    void aPropertyHasStatementsSubjectsObjectsAndCarriers() {
        PropertyTally labels = census.property(LABEL);
        assertEquals(4, labels.triples());
        assertEquals(3, labels.subjects().size());
        assertEquals(4, labels.objects().size());
        assertEquals(Map.of(CITY, 2L, iri("Capital"), 1L), labels.carriers());
        assertEquals(iri("oslo"), labels.example().orElseThrow().getSubject());
        assertEquals(2L, census.carriedBy(CITY).get(LABEL));
        assertEquals(1L, census.carriedBy(CITY).get(iri("within")));
    }

    @Test
    void aPropertyThatIsNotThereHasNothing() {
        PropertyTally none = census.property(iri("flowsInto"));
        assertEquals(0, none.triples());
        assertTrue(none.example().isEmpty());
    }

    @Test
    void thingsAreCountedByWhatTheirNamesStartWithAndTheirPartsAreNot() {
        Census parts = Census.of(dataset(":g { :id-a rdfs:label 'a' . <http://x.example/id-a#p> rdfs:label 'p' . }"));
        assertEquals(1, parts.named("http://x.example/id-"));
    }

    @Test
    void anEmptyDatasetHoldsNothing() {
        Census empty = Census.of(dataset(""));
        assertEquals(0, empty.triples());
        assertFalse(empty.properties().iterator().hasNext());
    }

    private static Node iri(String name) {
        return SSE.parseNode("<http://x.example/" + name + ">");
    }

    static DatasetGraph dataset(String trig) {
        String prefixes = "PREFIX : <http://x.example/> PREFIX rdfs: <" + RDFS.getURI() + "> ";
        DatasetGraph read = RDFParser.fromString(prefixes + trig, Lang.TRIG).toDatasetGraph();
        return MemoryDataset.of(read.stream());
    }
}
