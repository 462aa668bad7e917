package org.entente.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.entente.ontology.Codes;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeTest {
    @Test
    void aCodeIsWrittenInLowerCaseWithHyphens() {
        assertEquals("under-negotiation", Status.UNDER_NEGOTIATION.code());
        assertEquals("fact", Modality.FACT.code());
    }

    @Test
    void onlyTheWordItselfIsRead() {
        assertEquals(Optional.of(Status.IN_FORCE), Code.of(Status.class, "in-force"));
        assertTrue(Stream.of("in_force", "In-force", "IN_FORCE", "in force", "", "signed ")
                .allMatch(word -> Code.of(Status.class, word).isEmpty()));
    }

    @Test
    void theWordsOfAListComeInItsOrder() {
        assertEquals(List.of("supports", "opposes", "values", "hopes", "assesses"), Code.words(Attitude.class));
    }

    @Test
    void theTermOfAKindIsTheNameOfItsClass() {
        assertEquals("FreeTradeAgreement", AgreementKind.FREE_TRADE_AGREEMENT.term());
        assertEquals("Visit", EventKind.VISIT.term());
        assertEquals("MacroRegion", RegionKind.MACRO_REGION.term());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyKindIsAClassOfTheOntology(Term kind) {
        Node term = NodeFactory.createURI(ENT.NS + kind.term());

        assertTrue(Ontology.shipped().graph().contains(term, RDF.type.asNode(), OWL.Class.asNode()), kind.term());
    }

    @Test
    void theClosedListsAreThoseOfTheCodes() {
        assertEquals(List.copyOf(Codes.of("status")), sorted(Status.class));
        assertEquals(List.copyOf(Codes.of("occurrence")), sorted(Occurrence.class));
        assertEquals(List.copyOf(Codes.of("voice")), sorted(Voice.class));
        assertEquals(List.copyOf(Codes.of("modality")), sorted(Modality.class));
        assertEquals(List.copyOf(Codes.of("approximation")), sorted(Approximation.class));
        assertEquals(List.copyOf(Codes.of("attitude")), sorted(Attitude.class));
    }

    @Test
    void everyUsualPloverCodeIsOneOfTheCodes() {
        assertTrue(Stream.of(EventKind.values())
                .flatMap(kind -> kind.usualPlover().stream())
                .allMatch(Codes.of("plover")::contains));
    }

    private static <E extends Enum<E> & Code> List<String> sorted(Class<E> list) {
        return Code.words(list).stream().sorted().toList();
    }

    private static Stream<Term> terms() {
        return Stream.of(
                        EventKind.values(),
                        AgreementKind.values(),
                        ActorKind.values(),
                        RegionKind.values(),
                        FigureKind.values())
                .flatMap(Stream::of);
    }
}
