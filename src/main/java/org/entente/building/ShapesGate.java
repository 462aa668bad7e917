package org.entente.building;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.core.Quad;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.entente.facts.Finding.Severity;
import org.entente.facts.Place;
import org.entente.mapping.Iris;
import org.entente.ontology.ENT;
import org.entente.validation.ShapeCheck;
import org.entente.validation.Violation;

/** Lets a graph through only if it fits the shapes, in the company of the register and the ontology that it rests on. */
final class ShapesGate {
    private static final Place REGISTER = Place.of("register");
    private static final Place DERIVED = Place.of("derived");

    private final ShapeCheck check;
    private final Graph ontology;
    private final Graph reference;
    private final Set<Violation> known;

    ShapesGate(List<Quad> ontology, List<Quad> reference) {
        this.ontology = QuadGraph.of(ontology);
        this.reference = QuadGraph.of(reference);
        this.check = new ShapeCheck(this.reference, this.ontology);
        this.known = new LinkedHashSet<>(check.check(union(this.ontology, this.reference)));
    }

    Graph reference() {
        return reference;
    }

    /** What is wrong with the register and the ontology themselves. */
    List<Finding> register() {
        return known.stream().map(violation -> finding(violation, REGISTER)).toList();
    }

    /** What is wrong with an article's graph, at the places in its file where the things are stated. */
    List<Finding> article(List<Quad> quads, ArticleFacts facts, Iris iris) {
        List<Violation> violations = check
                .check(quads.stream().map(Quad::asTriple).toList())
                .stream()
                .filter(violation -> !known.contains(violation))
                .toList();
        if (violations.isEmpty()) {
            return List.of();
        }
        Map<Node, Place> places = new HashMap<>();
        facts.places().forEach((id, place) -> places.put(iris.of(id), place));
        Graph article = QuadGraph.of(quads);
        return violations.stream()
                .map(violation ->
                        finding(violation, places.getOrDefault(stated(violation.focus(), article), facts.place())))
                .toList();
    }

    /** What is wrong with what was inferred. */
    List<Finding> inferred(List<Quad> quads) {
        return check.check(union(QuadGraph.of(quads), ontology)).stream()
                .filter(violation -> !known.contains(violation))
                .map(violation -> finding(violation, DERIVED))
                .toList();
    }

    /** The thing that a violation is about: of a claim, what it asserts. */
    private static Node stated(Node focus, Graph article) {
        return article.stream(focus, ENT.asserts.asNode(), Node.ANY)
                .findFirst()
                .map(Triple::getObject)
                .orElse(focus);
    }

    private static Finding finding(Violation violation, Place place) {
        Severity severity = violation.severity() == Violation.Severity.ERROR ? Severity.ERROR : Severity.WARNING;
        return new Finding(place, severity, "<" + violation.focus() + "> does not fit the shapes", violation.message());
    }

    private static Graph union(Graph... graphs) {
        return new MultiUnion(graphs);
    }
}
