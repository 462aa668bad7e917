package org.entente.conformance;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** A bare GET of the endpoint describes it. */
record DescriptionTrial(Endpoint endpoint) implements Trial {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    @Override
    public Optional<String> problem(Case test) {
        endpoint.show(DatasetGraphFactory.create());
        HttpResponse<byte[]> response =
                endpoint.send(endpoint.request("/sparql").header("Accept", "text/turtle"));
        Graph described = GraphFactory.createDefaultGraph();
        try {
            RDFParser.source(new ByteArrayInputStream(response.body()))
                    .lang(Lang.TURTLE)
                    .parse(described);
        } catch (RiotException e) {
            return Trial.wrong("no RDF: " + e.getMessage());
        }
        Node address = NodeFactory.createURI(response.uri().toString());
        return switch (test.name()) {
            case "returns-rdf" -> described.isEmpty() ? Trial.wrong("nothing is said") : Optional.empty();
            case "has-endpoint-triple" -> found(described.contains(Node.ANY, sd("endpoint"), address));
            default ->
                found(described.stream(Node.ANY, sd("endpoint"), address)
                        .allMatch(triple -> described.contains(triple.getSubject(), RDF.type.asNode(), sd("Service"))));
        };
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }

    private static Optional<String> found(boolean found) {
        return found ? Optional.empty() : Trial.wrong("it does not say so");
    }
}
