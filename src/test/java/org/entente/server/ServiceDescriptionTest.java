package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the endpoint says of itself, held against what it does. */
class ServiceDescriptionTest {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private static Site site;
    private static Model description;
    private static Resource service;

    @BeforeAll
    static void start() {
        site = new Site();
        description = Answers.graph(site.ask("/sparql"));
        service = description.createResource("http://localhost:" + site.server().port() + "/sparql");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void itNamesEndpointLanguageAndFeatures() {
        assertTrue(service.hasProperty(sd("endpoint"), service));
        assertTrue(service.hasProperty(sd("supportedLanguage"), description.createResource(SD + "SPARQL11Query")));
        assertTrue(service.hasProperty(sd("feature"), description.createResource(SD + "UnionDefaultGraph")));
        assertFalse(description.containsResource(description.createResource(SD + "BasicFederatedQuery")));
    }

    @Test
    void itLeadsToTheDescriptionOfTheDataSet() {
        String address = service.getPropertyResourceValue(RDFS.seeAlso).getURI();
        assertEquals(
                200, site.ask(address.replaceFirst("http://localhost:\\d+", "")).statusCode());
    }

    @Test
    void theDefaultGraphIsOfTheSizeThatIsCounted() {
        Resource union =
                service.getPropertyResourceValue(sd("defaultDataset")).getPropertyResourceValue(sd("defaultGraph"));
        assertEquals(
                Answers.number(site, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
                union.getProperty(VOID.triples).getLong());
    }

    @Test
    void everyNamedGraphIsOfTheSizeThatIsCounted() {
        List<Resource> graphs = service.getPropertyResourceValue(sd("defaultDataset"))
                .listProperties(sd("namedGraph"))
                .mapWith(statement -> statement.getResource())
                .toList();
        assertEquals(9, graphs.size());
        for (Resource graph : graphs) {
            String name = graph.getPropertyResourceValue(sd("name")).getURI();
            assertEquals(
                    Answers.number(site, "SELECT (COUNT(*) AS ?n) { GRAPH <" + name + "> { ?s ?p ?o } }"),
                    graph.getPropertyResourceValue(sd("graph"))
                            .getProperty(VOID.triples)
                            .getLong(),
                    name);
        }
    }

    @Test
    void nothingIsNameless() {
        assertFalse(description.listSubjects().toList().stream().anyMatch(RDFNode::isAnon));
    }

    @Test
    void itIsThatOfTheHostAsked() {
        assertTrue(Answers.underAnotherName(site, "data.example", "/sparql").contains("<http://data.example/sparql>"));
    }

    private static Property sd(String name) {
        return description.createProperty(SD + name);
    }
}
