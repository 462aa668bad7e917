package org.entente.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.facts.ArticleFacts;
import org.entente.reading.SmallWorld;
import org.junit.jupiter.api.Test;

class CatalogueMapperTest {
    @Test
    void theCatalogueListsTheGraphsTheirSizesAndWhereTheyComeFrom() throws Exception {
        Path file = SmallWorld.CASES.resolve("mapping/a-project/facts.yaml");
        ArticleFacts facts = SmallWorld.read(Files.readString(file)).value().orElseThrow();
        Iris iris = Iris.DEFAULT;
        Graph catalogue = GraphFactory.createDefaultGraph();

        new CatalogueMapper(iris)
                .map(List.of(facts), Map.of(iris.graphOf(facts.article().id()), 42L, iris.reference(), 7L))
                .forEach(quad -> {
                    assertEquals(iris.catalogue(), quad.getGraph());
                    catalogue.add(quad.asTriple());
                });

        assertEquals("""
                PREFIX article: <https://w3id.org/entente/id/article/>
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX void: <http://rdfs.org/ns/void#>

                <https://w3id.org/entente/dataset>
                    a dcat:Dataset , void:Dataset ;
                    rdfs:label "Entente"@en ;
                    void:subset <https://w3id.org/entente/graph/herald-2031> , <https://w3id.org/entente/graph/reference> .

                <https://w3id.org/entente/graph/herald-2031>
                    a void:Dataset ;
                    dcterms:source article:herald-2031 ;
                    void:triples 42 .

                <https://w3id.org/entente/graph/reference>
                    a void:Dataset ;
                    void:triples 7 .
                """, Turtle.of(catalogue));
    }
}
