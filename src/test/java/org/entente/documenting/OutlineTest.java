package org.entente.documenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.ontology.OntologyFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The headings of the files are read from their text, so the text is held against the graph. */
class OutlineTest {
    @ParameterizedTest
    @EnumSource
    void everyTermThatAFileDeclaresStandsUnderAHeading(OntologyFile file) {
        Set<String> declared = file.graph().stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> !iri.equals("https://w3id.org/entente/ontology")
                        && !iri.equals("https://w3id.org/entente/shapes"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> outlined = Outline.of(file).parts().stream()
                .flatMap(part -> part.terms().stream())
                .map(Node::getURI)
                .sorted()
                .toList();
        assertEquals(List.copyOf(declared), outlined);
    }

    @ParameterizedTest
    @EnumSource
    void noHeadingIsEmpty(OntologyFile file) {
        Outline.of(file).parts().forEach(part -> assertFalse(part.terms().isEmpty(), part.title()));
    }

    @ParameterizedTest
    @CsvSource({
        "ONTOLOGY, Actors, https://w3id.org/entente/ontology#Actor",
        "CODES, Occurrence, https://w3id.org/entente/code/occurrence",
        "SHAPES, Codes: a value belongs to its scheme, https://w3id.org/entente/shapes#OccurrenceCode"
    })
    void aFileStartsWhereItsTextDoes(OntologyFile file, String title, String first) {
        Outline.Part part = Outline.of(file).parts().get(0);
        assertEquals(title, part.title());
        assertEquals(first, part.terms().get(0).getURI());
    }
}
