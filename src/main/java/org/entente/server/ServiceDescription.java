package org.entente.server;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.entente.documenting.Census;

/** What the endpoint says of itself, in the vocabulary of SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String SIMPLE = "http://www.w3.org/ns/entailment/Simple";
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD");

    private final Model model = ModelFactory.createDefaultModel();
    private final Resource service;

    private ServiceDescription(String endpoint) {
        service = model.createResource(endpoint);
    }

    /**
     * Describes the endpoint.
     *
     * @param address where the data set is served, with a slash at its end
     */
    static Model of(String address, Holdings holdings) {
        ServiceDescription description = new ServiceDescription(address + "sparql");
        description.service(address);
        description.data(holdings.library().base(), holdings.census());
        return description.model;
    }

    private void service(String address) {
        service.addProperty(RDF.type, term("Service"))
                .addProperty(property("endpoint"), service)
                .addProperty(property("supportedLanguage"), term("SPARQL11Query"))
                .addProperty(property("feature"), term("UnionDefaultGraph"))
                .addProperty(property("defaultEntailmentRegime"), model.createResource(SIMPLE))
                .addProperty(RDFS.seeAlso, model.createResource(address + ".well-known/void"));
        RESULTS.forEach(
                format -> service.addProperty(property("resultFormat"), model.createResource(FORMATS + format)));
    }

    private void data(String base, Census census) {
        Resource described = part("dataset", "Dataset");
        Resource union = part("union", "Graph").addLiteral(VOID.triples, census.triples());
        service.addProperty(property("defaultDataset"), described)
                .addProperty(property("availableGraphs"), part("graphs", "GraphCollection"));
        described
                .addProperty(RDF.type, term("GraphCollection"))
                .addProperty(property("defaultGraph"), union)
                .addProperty(RDFS.seeAlso, model.createResource(base + "dataset"));
        census.graphs().forEach((graph, triples) -> {
            Resource named = named(graph, triples);
            described.addProperty(property("namedGraph"), named);
            part("graphs", "GraphCollection").addProperty(property("namedGraph"), named);
        });
    }

    /** A graph under its name; the name names the graph itself, so it needs no other. */
    private Resource named(Node graph, long triples) {
        Resource itself = model.createResource(graph.getURI())
                .addProperty(RDF.type, term("Graph"))
                .addLiteral(VOID.triples, triples);
        return part(graph.getURI().replaceAll(".*/", ""), "NamedGraph")
                .addProperty(property("name"), itself)
                .addProperty(property("graph"), itself);
    }

    private Resource part(String name, String type) {
        return model.createResource(service.getURI() + "#" + name).addProperty(RDF.type, term(type));
    }

    private static Resource term(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SD + name);
    }
}
