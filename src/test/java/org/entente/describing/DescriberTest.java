package org.entente.describing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.entente.dataset.State;
import org.entente.ontology.ENT;
import org.junit.jupiter.api.Test;

class DescriberTest {
    private static final DatasetGraph SHIPPED = MemoryDataset.of(Desk.shipped().stream());
    private static final Node VISIT = thing("event/to-lam-visits-russia-2025-05");

    private final Describer describer = new Describer(SHIPPED);

    @Test
    void aThingIsDescribedWithItsClaimsTheirEvidenceAndTheLabelsOfWhatTheyName() {
        Description visit = describer.describe(VISIT, 1).orElseThrow();
        assertEquals(2, visit.claims());
        assertEquals(2, count(visit, ENT.asserts.asNode()));
        assertTrue(count(visit, ENT.digest.asNode()) >= 2);
        assertTrue(count(visit, OA.start.asNode()) >= 2);
        Set<String> labels = visit.quads().stream()
                .filter(quad -> quad.getPredicate().equals(RDFS.label.asNode()))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .collect(Collectors.toSet());
        assertTrue(labels.containsAll(List.of("To Lam", "Russia", "planned", "ongoing")), labels::toString);
    }

    @Test
    void eachStatementStaysInTheGraphThatMakesIt() {
        Set<String> graphs = describer.describe(VISIT, 1).orElseThrow().quads().stream()
                .filter(quad -> quad.getSubject().equals(VISIT))
                .map(quad -> quad.getGraph().getURI().replaceAll(".*/", ""))
                .collect(Collectors.toSet());
        assertEquals(Set.of("viet-nam-news-2025-05-08", "sputnik-2025-05-10", "derived"), graphs);
    }

    @Test
    void theRegionsPointBelongsToItsDescription() {
        Description hanoi = describer.describe(thing("region/hanoi"), 1).orElseThrow();
        assertTrue(hanoi.quads().stream()
                .anyMatch(quad -> quad.getSubject().getURI().endsWith("/hanoi#point")));
    }

    @Test
    void whatIsNotInTheGraphHasNoDescription() {
        assertTrue(describer.describe(thing("actor/nobody"), 1).isEmpty());
        assertTrue(describer.describe(VISIT, 2).isEmpty());
        assertTrue(describer.describe(VISIT, 0).isEmpty());
    }

    @Test
    void anArticleIsDescribedWithTheClaimsItMakes() {
        Description article =
                describer.describe(thing("article/sputnik-2025-05-10"), 1).orElseThrow();
        assertEquals(68, article.claims());
        assertEquals(1, article.pages());
    }

    @Test
    void theVersionIsThatOfTheStatementsAndNotOfTheirOrder() {
        List<Quad> quads =
                Desk.build(Desk.visit("one", "2026-03-01", "planned")).quads();
        List<Quad> backwards = new ArrayList<>(quads);
        Collections.reverse(backwards);
        assertEquals(version(quads), version(backwards));
        assertFalse(version(quads).equals(version(quads.subList(1, quads.size()))));
        assertEquals(16, version(quads).length());
    }

    private static String version(List<Quad> quads) {
        return State.of(MemoryDataset.of(quads.stream()), Instant.EPOCH).name();
    }

    private static long count(Description description, Node property) {
        return description.quads().stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .count();
    }

    private static Node thing(String id) {
        return NodeFactory.createURI("https://w3id.org/entente/id/" + id);
    }
}
