package org.entente.server;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint says of itself, in the vocabulary of SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private ServiceDescription() {}

    static Model of(String endpoint, DatasetGraph dataset) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Resource service = model.createResource(endpoint);
        Resource described = model.createResource(endpoint + "#dataset")
                .addProperty(RDF.type, term("Dataset"))
                .addProperty(
                        property("defaultGraph"),
                        model.createResource(endpoint + "#union").addProperty(RDF.type, term("Graph")));
        dataset.listGraphNodes().forEachRemaining(graph -> {
            Resource named =
                    model.createResource(endpoint + "#" + graph.getURI().replaceAll(".*/", ""));
            described.addProperty(property("namedGraph"), named);
            named.addProperty(RDF.type, term("NamedGraph"))
                    .addProperty(property("name"), model.createResource(graph.getURI()));
        });
        service.addProperty(RDF.type, term("Service"))
                .addProperty(property("endpoint"), service)
                .addProperty(property("supportedLanguage"), term("SPARQL11Query"))
                .addProperty(property("feature"), term("UnionDefaultGraph"))
                .addProperty(property("defaultDataset"), described);
        for (String format : List.of(
                "SPARQL_Results_JSON",
                "SPARQL_Results_XML",
                "SPARQL_Results_CSV",
                "SPARQL_Results_TSV",
                "Turtle",
                "N-Triples",
                "RDF_XML",
                "JSON-LD")) {
            service.addProperty(property("resultFormat"), model.createResource(FORMATS + format));
        }
        return model;
    }

    private static Resource term(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SD + name);
    }
}
