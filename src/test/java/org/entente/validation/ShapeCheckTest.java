package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;
import org.entente.validation.Violation.Severity;
import org.junit.jupiter.api.Test;

/** What a user of the check can rely on, whatever the shapes say. */
class ShapeCheckTest {
    private final ShapeCheck check = new ShapeCheck();

    @Test
    void theOntologyAndTheCodesPassTheirOwnShapes() {
        assertEquals(List.of(), check.check(Ontology.shipped().graph()));
    }

    @Test
    void anEmptyGraphIsInOrder() {
        assertEquals(List.of(), check.check(GraphFactory.createDefaultGraph()));
    }

    @Test
    void aViolationNamesTheThingAndTheProperty() {
        Graph graph = ontology();
        add(graph, "id/figure/x", ENT.Figure);

        Violation violation = check.check(graph).stream()
                .filter(found -> ENT.measure.asNode().equals(found.path()))
                .findFirst()
                .orElseThrow();

        assertAll(
                () -> assertEquals(thing("id/figure/x"), violation.focus()),
                () -> assertNull(violation.value()),
                () -> assertEquals(Severity.ERROR, violation.severity()));
    }

    @Test
    void aViolationNamesTheValueAtFault() {
        Graph graph = ontology();
        add(graph, "id/region/x", ENT.Country);
        graph.add(thing("id/region/x"), ENT.memberOf.asNode(), thing("id/actor/y"));

        assertEquals(
                List.of(thing("id/actor/y")),
                check.check(graph).stream()
                        .filter(found -> ENT.memberOf.asNode().equals(found.path()))
                        .map(Violation::value)
                        .toList());
    }

    @Test
    void adviceIsAWarningAndNotAnError() {
        Graph graph = ontology();
        add(graph, "id/event/x", ENT.Visit);

        assertEquals(
                List.of(Severity.WARNING),
                check.check(graph).stream()
                        .filter(found -> ENT.guest.asNode().equals(found.path()))
                        .map(Violation::severity)
                        .toList());
    }

    @Test
    void aPathOfSeveralPropertiesIsNoProperty() {
        Graph graph = ontology();
        add(graph, "id/event/x", ENT.Gathering);

        assertEquals(
                1,
                check.check(graph).stream()
                        .filter(found -> found.message().startsWith("A fact that nobody claims"))
                        .filter(found -> found.path() == null)
                        .count());
    }

    @Test
    void theSameGraphGivesTheSameListEveryTime() {
        List<Violation> once = check.check(muddle(true));
        List<Violation> again = check.check(muddle(false));

        assertAll(
                () -> assertEquals(once, again),
                () -> assertEquals(once.stream().sorted(Violation.ORDER).toList(), once));
    }

    @Test
    void nothingIsToldTwice() {
        List<Violation> found = check.check(muddle(true));

        assertEquals(new HashSet<>(found).size(), found.size());
    }

    @Test
    void severalThreadsMayUseOneCheck() {
        List<Violation> alone = check.check(muddle(true));

        List<List<Violation>> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(turn -> check.check(muddle(true)))
                .toList();

        assertEquals(Collections.nCopies(8, alone), together);
    }

    /** Many faults at once, written in one order or the other. */
    private static Graph muddle(boolean forwards) {
        Graph graph = ontology();
        IntStream.range(0, 5).map(number -> forwards ? number : 4 - number).forEach(number -> {
            add(graph, "id/event/x" + number, ENT.Pledge);
            add(graph, "id/claim/x" + number, ENT.Claim);
            add(graph, "id/actor/x" + number, ENT.Person);
        });
        return graph;
    }

    private static void add(Graph graph, String slug, Resource type) {
        graph.add(thing(slug), RDF.type.asNode(), type.asNode());
    }

    private static Node thing(String slug) {
        return NodeFactory.createURI("https://w3id.org/entente/" + slug);
    }

    private static Graph ontology() {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, Ontology.shipped().graph());
        return graph;
    }
}
