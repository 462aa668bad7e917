package org.entente.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OntologyFileTest {
    @ParameterizedTest
    @CsvSource({"ONTOLOGY, entente.ttl, ontology", "CODES, codes.ttl, codes", "SHAPES, shapes.ttl, shapes"})
    void aFileIsTheOneOfTheFolderLetterForLetter(OntologyFile file, String name, String word) throws IOException {
        assertEquals(Files.readString(Path.of("ontology", name)), file.text());
        assertEquals(word, file.word());
    }

    @Test
    void theOntologyAndTheCodesAreApartHereAndTogetherWhereTheDataHoldsThem() {
        int apart = OntologyFile.ONTOLOGY.graph().size()
                + OntologyFile.CODES.graph().size();
        assertEquals(Ontology.shipped().graph().size(), apart);
        assertTrue(
                OntologyFile.SHAPES.graph().isIsomorphicWith(Ontology.shipped().shapes()));
    }

    @ParameterizedTest
    @EnumSource
    void whatAFileSaysCannotBeChanged(OntologyFile file) {
        Graph graph = file.graph();
        Triple triple = SSE.parseTriple("(<a:a> <b:b> <c:c>)");
        assertThrows(AddDeniedException.class, () -> graph.add(triple));
    }
}
