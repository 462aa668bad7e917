package org.entente.ontology;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closed lists are complete and each code stands where its word says. */
class CodesTest {
    private final Graph graph = Ontology.shipped().graph();

    @ParameterizedTest
    @CsvSource({
        "occurrence, cancelled confirmed occurred ongoing planned proposed",
        "status, agreed expired in-force proposed signed terminated under-negotiation",
        "voice, direct-quote headline listed narrator paraphrase",
        "modality, expectation fact intention plan possibility readiness target",
        "approximation, about at-least at-most exactly nearly over under",
        "attitude, assesses hopes opposes supports values",
        "verdict, accepted corrected dropped",
        "reason, duplicate ontology-gap out-of-scope unresolved-entity unresolved-time wrong",
        "plover, ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST RETREAT"
                + " SANCTION SUPPORT THREATEN"
    })
    void aClosedListHasExactlyItsCodes(String scheme, String codes) {
        assertEquals(List.of(codes.split(" ")), List.copyOf(Codes.of(scheme)));
    }

    @ParameterizedTest
    @CsvSource({
        "measure, trade-turnover visitors students scholarships capacity delegations population bookings",
        "topic, diplomacy energy nuclear-energy trade payments aviation cybersecurity regional-cooperation friendship"
    })
    void anOpenListHasAtLeastWhatTheArticlesNeed(String scheme, String codes) {
        assertTrue(Codes.of(scheme).containsAll(List.of(codes.split(" "))));
    }

    @Test
    void everySchemeHasAPrefix() {
        assertAll(Codes.schemes().stream()
                .map(scheme -> () ->
                        assertEquals(Codes.namespace(scheme), Prefixes.all().get(scheme))));
    }

    @Test
    void aCodeIsTheLastPartOfItsIri() {
        assertAll(all().map(concept -> () -> {
            String scheme = object(concept, SKOS.inScheme.asNode()).getURI().replaceAll(".*/", "");
            String code = object(concept, SKOS.notation.asNode()).getLiteralLexicalForm();
            assertEquals(Codes.node(scheme, code), concept);
        }));
    }

    @Test
    void everyConceptIsInAScheme() {
        long codes = Codes.schemes().stream()
                .mapToLong(scheme -> Codes.of(scheme).size())
                .sum();

        assertEquals(all().count(), codes);
    }

    @Test
    void everySchemeIsDescribed() {
        SortedSet<String> described = new TreeSet<>();
        graph.find(Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
                .mapWith(triple -> triple.getSubject().getURI().replaceAll(".*/", ""))
                .forEach(described::add);

        assertEquals(described, Codes.schemes());
    }

    @Test
    void aNarrowerTopicIsUnderATopicOfTheList() {
        assertAll(graph.find(Node.ANY, SKOS.broader.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream()
                .map(broader -> () -> assertTrue(all().anyMatch(broader::equals), broader::toString)));
    }

    @Test
    void nuclearEnergyIsAKindOfEnergy() {
        assertTrue(graph.contains(
                Codes.node("topic", "nuclear-energy"), SKOS.broader.asNode(), Codes.node("topic", "energy")));
    }

    @Test
    void topicsLieAmongTheIdsAndOtherCodesDoNot() {
        assertAll(
                () -> assertEquals(
                        NodeFactory.createURI("https://w3id.org/entente/id/topic/trade"), Codes.node("topic", "trade")),
                () -> assertEquals(
                        NodeFactory.createURI("https://w3id.org/entente/code/modality/plan"),
                        Codes.node("modality", "plan")));
    }

    @Test
    void anUnknownSchemeIsRefusedWithThoseThereAre() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Codes.of("weather"));

        assertTrue(refusal.getMessage().contains("modality"), refusal.getMessage());
    }

    @Test
    void nobodyCanAddToAList() {
        Set<String> voices = Codes.of("voice");

        assertThrows(UnsupportedOperationException.class, () -> voices.add("sung"));
    }

    private Stream<Node> all() {
        return graph
                .find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .mapWith(Triple::getSubject)
                .toList()
                .stream();
    }

    private Node object(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).next().getObject();
    }
}
