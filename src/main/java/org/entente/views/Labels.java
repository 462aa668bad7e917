package org.entente.views;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.entente.ontology.ENT;

/** What things are called, and where claims stand. */
final class Labels {
    private final Graph graph;

    Labels(Graph graph) {
        this.graph = graph;
    }

    String of(Node thing) {
        return graph.stream(thing, RDFS.label.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst()
                .orElseGet(() -> thing.getURI().replaceAll(".*/", ""));
    }

    Optional<String> of(Optional<Node> thing) {
        return thing.map(this::of);
    }

    String of(List<Node> things) {
        return String.join(
                "; ", things.stream().map(this::of).sorted().distinct().toList());
    }

    Optional<Node> object(Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .findFirst();
    }

    String published(Node article) {
        return object(article, ENT.published).orElseThrow().getLiteralLexicalForm();
    }

    String outlet(Node article) {
        return of(object(article, ENT.publisher).orElseThrow());
    }

    Node article(Node claim) {
        return object(claim, ENT.reportedIn).orElseThrow();
    }

    Optional<String> claimant(Node claim) {
        return of(object(claim, ENT.claimant));
    }

    Optional<String> modality(Node claim) {
        return object(claim, ENT.modality).map(this::of);
    }

    /** A unit of the QUDT vocabulary as people write it. */
    static String unit(String name) {
        return switch (name) {
            case "NUM" -> "items";
            case "YR" -> "years";
            case "PERCENT" -> "percent";
            default -> name.replaceFirst("^CCY_", "");
        };
    }

    Optional<Node> link(Node claim) {
        return object(claim, ENT.mainEvidence).flatMap(evidence -> object(evidence, ENT.link));
    }
}
