package org.entente.ontology;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** What mappers ask of the ontology: all that a class or a property is also. */
class OntologyTest {
    private final Ontology ontology = Ontology.shipped();

    @Test
    void aCountryIsAnActorAndARegionAndAllThatTheseAre() {
        assertEquals(
                Set.of(
                        "ent:Actor",
                        "ent:Region",
                        "schema:Country",
                        "prov:Agent",
                        "foaf:Agent",
                        "geo:Feature",
                        "schema:Place"),
                Set.copyOf(names(ontology.superclasses(ENT.Country.asNode()))));
    }

    @Test
    void aFreeTradeAgreementIsATreatyFirst() {
        assertEquals(
                List.of("ent:Treaty", "ent:Agreement", "prov:Entity"),
                names(ontology.superclasses(ENT.FreeTradeAgreement.asNode())));
    }

    @Test
    void aHostIsAParticipantAndSoAnActorOfTheEvent() {
        assertEquals(List.of("ent:participant", "sem:hasActor"), names(ontology.superproperties(ENT.host.asNode())));
    }

    @Test
    void anAddresseeIsNotAlwaysAParticipant() {
        assertEquals(Set.of(), ontology.superproperties(ENT.addressee.asNode()));
    }

    @Test
    void aClassIsNotAboveItself() {
        assertAll(types(OWL.Class)
                .map(type -> () -> assertFalse(ontology.superclasses(type).contains(type), type::toString)));
    }

    @Test
    void theClosureIsClosed() {
        assertAll(types(OWL.Class).map(type -> () -> {
            Set<Node> above = ontology.superclasses(type);
            assertAll(above.stream().map(wider -> () -> assertTrue(above.containsAll(ontology.superclasses(wider)))));
        }));
    }

    @Test
    void theClosureOfPropertiesIsWhatAReasonerWouldFind() {
        assertAll(ontology.graph().find(Node.ANY, RDFS.subPropertyOf.asNode(), Node.ANY).toList().stream()
                .map(triple -> () -> {
                    Set<Node> above = ontology.superproperties(triple.getSubject());
                    assertTrue(above.contains(triple.getObject()));
                    assertTrue(above.containsAll(ontology.superproperties(triple.getObject())));
                }));
    }

    @Test
    void nearerClassesComeFirstAndEquallyNearOnesByTheirIri() {
        assertEquals(
                List.of("prov:Person", "foaf:Person", "schema:Person", "ent:Actor", "prov:Agent", "foaf:Agent"),
                names(ontology.superclasses(ENT.Person.asNode())));
    }

    @Test
    void aClassThatNobodyDeclaredHasNothingAboveIt() {
        assertEquals(Set.of(), ontology.superclasses(NodeFactory.createURI("https://example.org/Rumour")));
    }

    @Test
    void theFilesAreReadOnce() {
        assertSame(Ontology.shipped(), Ontology.shipped());
    }

    @Test
    void nobodyCanChangeTheShippedGraphs() {
        Triple triple = Triple.create(ENT.Person.asNode(), RDF.type.asNode(), OWL.Class.asNode());

        assertAll(
                () -> assertThrows(
                        AddDeniedException.class, () -> ontology.graph().add(triple)),
                () -> assertThrows(
                        AddDeniedException.class, () -> ontology.shapes().add(triple)),
                () -> assertThrows(
                        UnsupportedOperationException.class,
                        () -> ontology.superclasses(ENT.Person.asNode()).clear()));
    }

    @Test
    void shapesAndOntologyAreKeptApart() {
        Node shape = NodeFactory.createURI("https://w3id.org/entente/shapes#Claim");

        assertAll(
                () -> assertTrue(ontology.shapes().contains(shape, Node.ANY, Node.ANY)),
                () -> assertFalse(ontology.graph().contains(shape, Node.ANY, Node.ANY)),
                () -> assertFalse(ontology.shapes().contains(ENT.Claim.asNode(), Node.ANY, Node.ANY)));
    }

    private Stream<Node> types(Resource kind) {
        return ontology
                .graph()
                .find(Node.ANY, RDF.type.asNode(), kind.asNode())
                .mapWith(Triple::getSubject)
                .toList()
                .stream();
    }

    private static List<String> names(Set<Node> nodes) {
        return nodes.stream()
                .map(node -> Prefixes.mapping().shortForm(node.getURI()))
                .toList();
    }
}
