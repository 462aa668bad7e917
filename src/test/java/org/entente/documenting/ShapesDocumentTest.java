package org.entente.documenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.documenting.ShapesDocument.Row;
import org.entente.documenting.ShapesDocument.Shape;
import org.entente.ontology.Ontology;
import org.junit.jupiter.api.Test;

class ShapesDocumentTest {
    private static final ShapesDocument DOCUMENT = ShapesDocument.of();

    @Test
    void everyShapeIsDocumentedOnce() {
        List<String> documented = shapes().map(Shape::anchor).sorted().toList();
        Set<String> declared = Ontology.shipped().shapes().stream(
                        Node.ANY, RDF.type.asNode(), NodeFactory.createURI(Sh.NS + "NodeShape"))
                .map(triple -> triple.getSubject().getLocalName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(List.copyOf(declared), documented);
    }

    @Test
    void everyShapeDemandsSomething() {
        shapes().forEach(shape -> assertFalse(shape.rows().isEmpty(), shape.name()));
    }

    @Test
    void everyMessageOfTheFileIsToldWordForWord() {
        Set<String> written = Ontology.shipped().shapes().stream(
                        Node.ANY, NodeFactory.createURI(Sh.NS + "message"), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = shapes().flatMap(shape -> shape.rows().stream())
                .map(Row::message)
                .filter(message -> !message.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, told);
    }

    @Test
    void aDemandIsToldInWordsWithItsMessage() {
        Row voice = row("Claim", "ent:voice");
        assertEquals("exactly one, as shape:VoiceCode demands", voice.demands());
        assertTrue(voice.message().startsWith("A claim has exactly one voice"), voice.message());
        assertFalse(voice.advice());
    }

    @Test
    void whatAShapeIsAboutIsTold() {
        assertEquals("every ent:Claim", shape("Claim").targets());
        assertEquals("every ent:Call, every ent:Meeting", shape("Encounter").targets());
        assertEquals(
                "whatever has ent:horizon, whatever has ent:until",
                shape("Horizon").targets());
        assertEquals("", shape("VoiceCode").targets());
    }

    @Test
    void demandsOnTheThingItselfStandFirst() {
        Row itself = shape("Event").rows().get(0);
        assertEquals("", itself.path());
        assertEquals("an IRI, matching /id/event/[^/]+$", itself.demands());
    }

    @Test
    void advisingIsToldApartFromRefusing() {
        Row guest = row("Visit", "ent:guest");
        assertTrue(guest.advice());
        assertEquals("at least one", guest.demands());
    }

    @Test
    void choicesAreToldAsEitherOr() {
        assertEquals(
                "either ent:asserts not of class ent:Event, or ent:claimedOccurrence at least one",
                shape("ClaimOfEvent").rows().get(0).demands());
        assertTrue(shape("NothingIntendedIsSigned").rows().get(0).demands().contains("one of status:proposed, "));
    }

    @Test
    void pathsAreToldInWords() {
        List<String> paths =
                shapes().flatMap(shape -> shape.rows().stream()).map(Row::path).toList();
        assertTrue(paths.contains("what has it as ent:evidence"), paths::toString);
        assertTrue(paths.contains("ent:outcome, then ent:mayFulfil"), paths::toString);
        assertTrue(paths.contains("ent:value or ent:change"), paths::toString);
    }

    @Test
    void whatMayNotBeIsToldAsNone() {
        assertEquals("none", row("Event", "ent:occurrence").demands());
    }

    private static Stream<Shape> shapes() {
        return DOCUMENT.parts().stream().flatMap(part -> part.shapes().stream());
    }

    private static Shape shape(String name) {
        return shapes().filter(shape -> shape.anchor().equals(name)).findFirst().orElseThrow();
    }

    private static Row row(String shape, String path) {
        return shape(shape).rows().stream()
                .filter(row -> row.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
