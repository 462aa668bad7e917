package org.entente.documenting;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;

/** Reads what a graph says of a term, in a stable order and in short names. */
record Reader(Graph graph) {
    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

    Stream<Node> all(Node term, Property property) {
        return graph.stream(term, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .sorted(BY_NAME);
    }

    Stream<Node> with(Property property, Node value) {
        return graph.stream(Node.ANY, property.asNode(), value)
                .map(Triple::getSubject)
                .sorted(BY_NAME);
    }

    Optional<String> text(Node term, Property property) {
        return all(term, property).map(ShortNames::of).findFirst();
    }

    String needed(Node term, Property property) {
        return text(term, property)
                .orElseThrow(() -> new IllegalStateException(term + " has no " + property.getLocalName()));
    }

    /** What a thing is called, or else the last parts of its IRI. */
    String label(Node thing) {
        return text(thing, RDFS.label)
                .orElseGet(
                        () -> thing.isURI() ? thing.getURI().replaceAll(".*/([^/]+/[^/]+)$", "$1") : thing.toString());
    }

    static String list(Stream<Node> terms) {
        return terms.map(ShortNames::of).distinct().collect(Collectors.joining(", "));
    }
}
