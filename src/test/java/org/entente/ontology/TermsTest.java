package org.entente.ontology;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.reasoner.Reasoner;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

/** The ontology file is complete, explains itself and says nothing false. */
class TermsTest {
    private static final String ONTOLOGY = "https://w3id.org/entente/ontology";
    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final String SCHEMA = "https://schema.org/";

    private final Graph graph = Ontology.shipped().graph();

    @Test
    void everyTermHasOneEnglishLabelAndOneEnglishComment() {
        assertAll(terms().map(term -> () -> {
            assertEquals(List.of("en"), languages(term, RDFS.label), () -> "labels of " + term);
            assertEquals(List.of("en"), languages(term, RDFS.comment), () -> "comments of " + term);
        }));
    }

    @Test
    void everyCommentIsOneSentence() {
        assertAll(terms().map(term -> () -> {
            String comment = objects(term, RDFS.comment).get(0).getLiteralLexicalForm();
            assertTrue(Character.isUpperCase(comment.codePointAt(0)) || comment.startsWith("ent:"), comment);
            assertTrue(comment.endsWith("."), comment);
            assertFalse(comment.contains(". "), comment);
        }));
    }

    @Test
    void noTwoTermsShareAComment() {
        assertAllDifferent(terms(), RDFS.comment);
    }

    @Test
    void noTwoClassesAndNoTwoPropertiesShareALabel() {
        assertAllDifferent(declared(OWL.Class), RDFS.label);
        assertAllDifferent(properties(), RDFS.label);
    }

    @Test
    void everyTermIsDefinedByTheOntology() {
        Node ontology = NodeFactory.createURI(ONTOLOGY);

        assertAll(terms().map(term -> () ->
                assertEquals(List.of(ontology), objects(term, RDFS.isDefinedBy), () -> "isDefinedBy of " + term)));
    }

    @Test
    void everyTermIsRelatedToAnother() {
        assertAll(terms().map(term -> () -> assertTrue(
                Stream.of(RDFS.subClassOf, RDFS.subPropertyOf, SKOS.closeMatch, RDFS.seeAlso)
                        .anyMatch(relation -> !objects(term, relation).isEmpty()),
                () -> term + " stands alone")));
    }

    @Test
    void everyPropertySaysWhatItIsOf() {
        assertAll(properties()
                .map(property -> () -> assertTrue(
                        !objects(property, RDFS.domain).isEmpty()
                                || objects(property, schema("domainIncludes")).size() > 1,
                        () -> property + " has no domain")));
    }

    @Test
    void noPropertyHasSeveralDomainsOrRangesThatWouldAllHoldAtOnce() {
        assertAll(properties().map(property -> () -> {
            assertTrue(objects(property, RDFS.domain).size() <= 1, property::toString);
            assertTrue(objects(property, RDFS.range).size() <= 1, property::toString);
        }));
    }

    @Test
    void whatIsUsedOfTheOwnNamespaceIsDeclared() {
        Set<Node> declared = terms().collect(Collectors.toSet());

        assertEquals(Set.of(), mentioned(iri -> iri.startsWith(ENT.NS) && !declared.contains(uri(iri))));
    }

    @Test
    void everyOtherNamespaceIsOneOfThePrefixes() {
        Set<String> known = new HashSet<>(Prefixes.all().values());
        known.add(VANN);
        known.add(ONTOLOGY);
        known.add("https://w3id.org/entente/code/");
        known.add("https://creativecommons.org/licenses/");
        known.add("https://github.com/openeventdata/PLOVER");

        assertEquals(Set.of(), mentioned(iri -> known.stream().noneMatch(iri::startsWith)));
    }

    @Test
    void thereAreNoBlankNodes() {
        assertEquals(
                0,
                graph.stream().flatMap(TermsTest::nodes).filter(Node::isBlank).count());
    }

    @Test
    void propertiesOfValuesRangeOverDatatypesAndPropertiesOfThingsDoNot() {
        assertAll(
                () -> assertAll(declared(OWL.DatatypeProperty)
                        .flatMap(property -> objects(property, RDFS.range).stream())
                        .map(range -> () -> assertTrue(isDatatype(range), range::toString))),
                () -> assertAll(declared(OWL.ObjectProperty)
                        .flatMap(property -> objects(property, RDFS.range).stream())
                        .map(range -> () -> assertFalse(isDatatype(range), range::toString))));
    }

    @Test
    void aSubpropertyStaysWithinTheDomainAndRangeOfItsSuperproperty() {
        assertAll(properties().map(property -> () -> {
            assertNarrower(property, RDFS.domain);
            assertNarrower(property, RDFS.range);
        }));
    }

    @Test
    void theHeaderSaysWhatItIsWhichVersionAndUnderWhichLicence() {
        Node ontology = uri(ONTOLOGY);

        assertAll(
                () -> assertTrue(graph.contains(ontology, RDF.type.asNode(), OWL.Ontology.asNode())),
                () -> assertEquals(List.of("en"), languages(ontology, DCTerms.title)),
                () -> assertEquals(List.of("en"), languages(ontology, DCTerms.description)),
                () -> assertEquals(
                        List.of(uri("https://creativecommons.org/licenses/by/4.0/")),
                        objects(ontology, DCTerms.license)),
                () -> assertEquals(
                        "1.0.0", objects(ontology, OWL.versionInfo).get(0).getLiteralLexicalForm()),
                () -> assertTrue(graph.contains(
                        ontology, uri(VANN + "preferredNamespacePrefix"), NodeFactory.createLiteralString("ent"))),
                () -> assertTrue(graph.contains(
                        ontology, uri(VANN + "preferredNamespaceUri"), NodeFactory.createLiteralString(ENT.NS))));
    }

    @Test
    void theRdfsReasonerFindsNothingWrong() {
        assertClean(ReasonerRegistry.getRDFSReasoner());
    }

    @Test
    void theOwlReasonerFindsNothingWrong() {
        assertClean(ReasonerRegistry.getOWLMiniReasoner());
    }

    @Test
    void theReasonerNoticesAPersonWhoIsAnOrganization() {
        InfModel model = inference(ReasonerRegistry.getOWLMiniReasoner());
        model.createResource("https://w3id.org/entente/id/actor/x")
                .addProperty(RDF.type, ENT.Person)
                .addProperty(RDF.type, ENT.Bloc);

        assertFalse(model.validate().isValid());
    }

    private void assertAllDifferent(Stream<Node> terms, Property property) {
        List<String> texts = terms.map(term -> objects(term, property).get(0).getLiteralLexicalForm())
                .toList();

        assertEquals(
                new TreeSet<>(texts).stream().toList(), texts.stream().sorted().toList());
    }

    private void assertClean(Reasoner reasoner) {
        ValidityReport report = inference(reasoner).validate();

        report.getReports().forEachRemaining(problem -> assertEquals("", problem.toString()));
        assertTrue(report.isValid() && report.isClean());
    }

    private InfModel inference(Reasoner reasoner) {
        return ModelFactory.createInfModel(
                reasoner, ModelFactory.createDefaultModel().add(ModelFactory.createModelForGraph(graph)));
    }

    private void assertNarrower(Node property, Property side) {
        List<Node> own = objects(property, side);
        for (Node wider : Ontology.shipped().superproperties(property)) {
            for (Node type : objects(wider, side)) {
                assertTrue(
                        own.stream()
                                .anyMatch(mine -> mine.equals(type)
                                        || Ontology.shipped().superclasses(mine).contains(type)),
                        () -> property + " leaves the " + side.getLocalName() + " of " + wider);
            }
        }
    }

    private Stream<Node> terms() {
        return Stream.concat(declared(OWL.Class), properties());
    }

    private Stream<Node> properties() {
        return Stream.concat(declared(OWL.ObjectProperty), declared(OWL.DatatypeProperty));
    }

    private Stream<Node> declared(Resource kind) {
        return graph.find(Node.ANY, RDF.type.asNode(), kind.asNode()).mapWith(Triple::getSubject).toList().stream();
    }

    private List<Node> objects(Node subject, Property property) {
        return graph.find(subject, property.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private List<String> languages(Node subject, Property property) {
        return objects(subject, property).stream().map(Node::getLiteralLanguage).toList();
    }

    private Set<String> mentioned(Predicate<String> condition) {
        return graph.stream()
                .flatMap(TermsTest::nodes)
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(condition)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Node> nodes(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    private static boolean isDatatype(Node range) {
        return range.getURI().startsWith(XSD.getURI())
                || range.equals(RDF.langString.asNode())
                || range.getURI().startsWith(Prefixes.all().get("edtf"));
    }

    private static Property schema(String name) {
        return ModelFactory.createDefaultModel().createProperty(SCHEMA, name);
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
