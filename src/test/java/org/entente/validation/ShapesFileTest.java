package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;
import org.entente.ontology.Prefixes;
import org.junit.jupiter.api.Test;

/** The shapes speak of declared terms only, and speak clearly. */
class ShapesFileTest {
    /** What the ontology reuses as it is. */
    private static final Set<String> REUSED = Set.of(
            "rdfs:label",
            "rdfs:comment",
            "rdfs:isDefinedBy",
            "rdfs:seeAlso",
            "rdfs:subClassOf",
            "rdfs:subPropertyOf",
            "owl:Class",
            "owl:ObjectProperty",
            "owl:DatatypeProperty",
            "owl:Ontology",
            "owl:versionInfo",
            "skos:Concept",
            "skos:ConceptScheme",
            "skos:prefLabel",
            "skos:altLabel",
            "skos:hiddenLabel",
            "skos:notation",
            "skos:definition",
            "skos:inScheme",
            "skos:topConceptOf",
            "skos:broader",
            "skos:closeMatch",
            "dcterms:title",
            "dcterms:description",
            "dcterms:language",
            "dcterms:license",
            "prov:endedAtTime",
            "prov:generated",
            "prov:used",
            "prov:wasAssociatedWith",
            "geo:asWKT",
            "geo:wktLiteral",
            "oa:TextPositionSelector",
            "oa:hasSource",
            "oa:hasSelector",
            "oa:start",
            "oa:end",
            "edtf:EDTF");

    private final Graph shapes = Ontology.shipped().shapes();

    @Test
    void theShapesUseDeclaredTermsOnly() {
        Graph ontology = Ontology.shipped().graph();

        assertEquals(
                Set.of(),
                iris().filter(iri -> iri.startsWith("https://w3id.org/entente/"))
                        .filter(iri -> !iri.startsWith("https://w3id.org/entente/shapes"))
                        .filter(iri -> !ontology.contains(NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatTheShapesUseOfOthersIsWhatTheOntologyReuses() {
        assertEquals(
                Set.of(),
                iris().filter(iri -> !iri.startsWith("https://w3id.org/entente/"))
                        .filter(iri -> !iri.startsWith("https://creativecommons.org/"))
                        .map(iri -> Prefixes.mapping().shortForm(iri))
                        .filter(name -> !name.startsWith("sh:") && !name.startsWith("rdf:") && !name.startsWith("xsd:"))
                        .filter(name -> !REUSED.contains(name))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theShapesUseWordsOfShaclThatThereAre() {
        Set<String> known = Arrays.stream(SHACL.class.getFields())
                .filter(field -> field.getType().equals(Node.class))
                .map(ShapesFileTest::iri)
                .collect(Collectors.toSet());

        assertEquals(
                Set.of(),
                iris().filter(iri -> iri.startsWith(SHACL.getURI()))
                        .filter(iri -> !known.contains(iri))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyMessageIsOneEnglishSentence() {
        assertAll(messages().map(message -> () -> {
            assertEquals("en", message.getLiteralLanguage(), message::toString);
            String text = message.getLiteralLexicalForm();
            assertTrue(text.endsWith("."), text);
            assertFalse(text.matches(".*[a-z]\\. [A-Z].*"), text);
            assertTrue(text.length() <= 200, text);
        }));
    }

    @Test
    void everyPropertyThatCanFailHasOneMessage() {
        assertAll(targeting()
                .flatMap(shape -> objects(shape, SHACL.property))
                .map(property ->
                        () -> assertEquals(1, objects(property, SHACL.message).count(), property::toString)));
    }

    @Test
    void everyThingThatCanFailAsAWholeHasOneMessage() {
        assertAll(targeting()
                .filter(shape -> Stream.of(SHACL.nodeKind, SHACL.pattern, SHACL.or, SHACL.not)
                        .anyMatch(constraint ->
                                objects(shape, constraint).findAny().isPresent()))
                .map(shape ->
                        () -> assertEquals(1, objects(shape, SHACL.message).count(), shape::toString)));
    }

    @Test
    void noTwoShapesSayTheSame() {
        List<String> texts =
                messages().map(Node::getLiteralLexicalForm).sorted().toList();

        assertEquals(texts.stream().distinct().toList(), texts);
    }

    @Test
    void everyClassOfThingsThatArticlesTellOfHasAShape() {
        Set<Node> covered = objects(Node.ANY, SHACL.targetClass).collect(Collectors.toSet());
        Graph ontology = Ontology.shipped().graph();

        assertAll(
                ontology
                        .find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                        .mapWith(Triple::getSubject)
                        .toList()
                        .stream()
                        .map(type -> () -> assertTrue(
                                covered.contains(type)
                                        || Ontology.shipped().superclasses(type).stream()
                                                .anyMatch(covered::contains),
                                type::toString)));
    }

    @Test
    void everyPropertyThatArticlesUseIsHeldToAShape() {
        Set<String> unheld = Arrays.stream(ENT.class.getFields())
                .filter(field -> Property.class.equals(field.getType()))
                .map(ShapesFileTest::iri)
                .filter(iri -> iris().noneMatch(iri::equals))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unheld);
    }

    private Stream<Node> messages() {
        return objects(Node.ANY, SHACL.message);
    }

    private Stream<Node> targeting() {
        return Stream.of(SHACL.targetClass, SHACL.targetSubjectsOf)
                .flatMap(target -> shapes.find(Node.ANY, target, Node.ANY).toList().stream())
                .map(Triple::getSubject)
                .distinct();
    }

    private Stream<Node> objects(Node subject, Node predicate) {
        return shapes.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private Stream<String> iris() {
        List<Triple> triples = shapes.stream().toList();
        return triples.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(Node::isURI)
                .map(Node::getURI)
                .distinct();
    }

    private static String iri(Field constant) {
        try {
            Object value = constant.get(null);
            return value instanceof Resource resource ? resource.getURI() : ((Node) value).getURI();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
