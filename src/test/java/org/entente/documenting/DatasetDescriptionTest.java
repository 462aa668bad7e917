package org.entente.documenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.junit.jupiter.api.Test;

class DatasetDescriptionTest {
    private static final String BASE = "https://w3id.org/entente/";
    private static final DatasetGraph DATA = MemoryDataset.of(Desk.shipped().stream());

    private static final List<Download> FILES = List.of(
            new Download("export/all.ttl", "Everything as Turtle", "text/turtle", true),
            new Download("export/facts.gexf", "Facts for Gephi", "application/gexf+xml", false),
            new Download("export/facts.csv.zip", "Facts as tables", "application/zip", false));

    private final Model description = DatasetDescription.of(
            Census.of(DATA), new Published(BASE, "https://data.example/", "0123456789abcdef", FILES));
    private final Resource dataset = description.createResource(BASE + "dataset");

    @Test
    void nothingIsNamelessSoThatTwoDescriptionsCanBeCompared() {
        assertFalse(description.listSubjects().toList().stream().anyMatch(RDFNode::isAnon));
        assertFalse(description.listObjects().toList().stream().anyMatch(RDFNode::isAnon));
    }

    @Test
    void theDatasetIsTheOneThatTheCatalogueNames() {
        assertTrue(DATA.getDefaultGraph().contains(dataset.asNode(), RDF.type.asNode(), DCAT.Dataset.asNode()));
        assertTrue(dataset.hasProperty(RDF.type, VOID.Dataset));
        assertTrue(dataset.hasProperty(
                DCTerms.license, description.createResource("https://creativecommons.org/licenses/by/4.0/")));
        assertEquals("0123456789abcdef", dataset.getProperty(OWL.versionInfo).getString());
    }

    @Test
    void everyGraphIsASubsetOfItsSize() {
        List<Resource> subsets = resources(dataset, VOID.subset);
        assertEquals(9, subsets.size());
        subsets.forEach(subset -> assertEquals(
                DATA.getGraph(subset.asNode()).size(),
                subset.getProperty(VOID.triples).getInt(),
                subset.getURI()));
    }

    @Test
    void whereThingsAreHadIsToldUnderTheAddressGiven() {
        assertEquals(
                "https://data.example/sparql",
                dataset.getPropertyResourceValue(VOID.sparqlEndpoint).getURI());
        assertEquals(
                List.of("https://data.example/export/all.ttl"),
                resources(dataset, VOID.dataDump).stream().map(Resource::getURI).toList());
        List<Resource> distributions = resources(dataset, DCAT.distribution);
        assertEquals(4, distributions.size());
        for (Resource distribution : distributions) {
            assertTrue(distribution.hasProperty(DCTerms.license), distribution.getURI());
            assertTrue(
                    distribution
                            .getPropertyResourceValue(DCAT.accessURL)
                            .getURI()
                            .startsWith("https://data.example/"),
                    distribution.getURI());
        }
    }

    @Test
    void aFileHasAMediaTypeOrTheNameOfItsFormat() {
        resources(dataset, DCAT.distribution).stream()
                .filter(distribution -> distribution.hasProperty(DCAT.downloadURL))
                .forEach(file -> assertTrue(
                        file.hasProperty(DCAT.mediaType) != file.hasProperty(DCTerms.format), file.getURI()));
    }

    @Test
    void examplesAreThingsThatTheDataDescribes() {
        List<Resource> examples = resources(dataset, VOID.exampleResource);
        assertTrue(examples.size() >= 8, examples::toString);
        examples.forEach(example -> assertTrue(
                DATA.getDefaultGraph().contains(example.asNode(), RDF.type.asNode(), null), example.getURI()));
    }

    @Test
    void theVocabulariesInUseAreNamed() {
        List<String> vocabularies = resources(dataset, VOID.vocabulary).stream()
                .map(Resource::getURI)
                .toList();
        assertTrue(vocabularies.contains("https://w3id.org/entente/ontology#"), vocabularies::toString);
        assertTrue(vocabularies.contains("http://www.w3.org/ns/prov#"), vocabularies::toString);
        assertFalse(vocabularies.contains("http://www.w3.org/ns/shacl#"), vocabularies::toString);
    }

    @Test
    void thePatternOfNamesFitsEveryExample() {
        String pattern = dataset.getProperty(VOID.uriRegexPattern).getString();
        resources(dataset, VOID.exampleResource)
                .forEach(example -> assertTrue(example.getURI().matches(pattern), example.getURI()));
    }

    private static List<Resource> resources(Resource subject, Property property) {
        return subject.listProperties(property)
                .mapWith(statement -> statement.getResource())
                .toList();
    }
}
