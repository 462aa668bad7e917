package org.entente.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Entry;
import org.entente.facts.Fact;
import org.entente.facts.Names;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;
import org.entente.reading.ArticleReader;
import org.entente.reading.RegisterReader;
import org.entente.reading.SmallWorld;
import org.entente.reading.Source;
import org.entente.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What holds of all triples that mappers write, be they of the articles that ship or of the cases. */
class WrittenTriplesTest {
    private static final Graph ONTOLOGY = Ontology.shipped().graph();
    private static final List<Source> SEEDS = SmallWorld.sources(Path.of("seeds", "articles"));
    private static final RegisterReader REGISTER =
            new RegisterReader(SmallWorld.sources(Path.of("seeds", "reference")));
    private static final Names NAMES = Register.of(REGISTER.names());
    private static final List<Entry> ENTRIES = REGISTER.entries(NAMES).value().orElseThrow();

    @Test
    void everyKindOfFactHasAMapper() {
        assertEquals(Set.of(Fact.class.getPermittedSubclasses()), ArticleMapper.MAPPERS.keySet());
    }

    @Test
    void noNodeIsBlank() {
        assertEquals(
                List.of(),
                offending(triple ->
                        triple.getSubject().isURI() && !triple.getObject().isBlank()));
    }

    @Test
    void everyIriIsOneThatRdfAllows() {
        assertEquals(
                List.of(),
                written()
                        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .distinct()
                        .filter(iri -> IRIx.create(iri).hasViolations()
                                || IRIx.create(iri).isRelative())
                        .toList());
    }

    @Test
    void everyLiteralIsOneOfItsDatatype() {
        assertEquals(
                List.of(),
                offending(triple -> !triple.getObject().isLiteral()
                        || triple.getObject()
                                .getLiteralDatatype()
                                .isValid(triple.getObject().getLiteralLexicalForm())));
    }

    @Test
    void everyPropertyOfOursIsDeclaredForWhatItPointsTo() {
        assertEquals(
                List.of(),
                offending(triple -> !ours(triple.getPredicate())
                        || declared(
                                triple.getPredicate(),
                                triple.getObject().isLiteral()
                                        ? OWL.DatatypeProperty.asNode()
                                        : OWL.ObjectProperty.asNode())));
    }

    @Test
    void everyClassOfOursIsDeclared() {
        assertEquals(
                List.of(),
                offending(triple -> !triple.getPredicate().equals(RDF.type.asNode())
                        || !ours(triple.getObject())
                        || declared(triple.getObject(), OWL.Class.asNode())));
    }

    @Test
    void everythingOfATypeIsOfItsSupertypesToo() {
        Set<Triple> all = written().collect(Collectors.toSet());

        assertEquals(
                List.of(),
                offending(triple -> !triple.getPredicate().equals(RDF.type.asNode())
                        || Ontology.shipped().superclasses(triple.getObject()).stream()
                                .allMatch(wider -> all.contains(
                                        Triple.create(triple.getSubject(), triple.getPredicate(), wider)))));
    }

    @Test
    void whatAPropertySaysItsSuperpropertiesSayToo() {
        Set<Triple> all = written().collect(Collectors.toSet());

        assertEquals(
                List.of(),
                offending(triple -> Ontology.shipped().superproperties(triple.getPredicate()).stream()
                        .allMatch(
                                wider -> all.contains(Triple.create(triple.getSubject(), wider, triple.getObject())))));
    }

    @Test
    void whateverIsDescribedHasAType() {
        Set<Triple> all = written().collect(Collectors.toSet());
        Set<Node> typed = all.stream()
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());

        assertEquals(
                Set.of(),
                all.stream()
                        .map(Triple::getSubject)
                        .filter(subject -> !typed.contains(subject))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void theSameFileAlwaysGivesTheSameQuadsInTheSameOrder(Source seed) {
        assertEquals(quads(seed, Iris.DEFAULT), quads(seed, Iris.DEFAULT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void theOrderOfKeysInAFileChangesNothing(Source seed) {
        JsonNode tree = new YAMLMapper().readTree(seed.bytes());
        byte[] upsideDown = new ObjectMapper().writeValueAsBytes(upsideDown(tree));

        assertEquals(
                Set.copyOf(quads(seed, Iris.DEFAULT)),
                Set.copyOf(quads(new Source(seed.name(), upsideDown), Iris.DEFAULT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void anotherBaseMovesAllThatIsOursAndNothingElse(Source seed) {
        String base = "http://localhost:3030/test/";

        List<String> moved = quads(seed, new Iris(base)).stream()
                .map(quad -> quad.toString().replace(base + "id/", Iris.DEFAULT.base() + "id/"))
                .map(quad -> quad.replace(base + "graph/", Iris.DEFAULT.base() + "graph/"))
                .toList();

        assertEquals(quads(seed, Iris.DEFAULT).stream().map(Quad::toString).toList(), moved);
        assertTrue(moved.stream().noneMatch(quad -> quad.contains("localhost")));
    }

    @Test
    void noQuadIsWrittenTwice() {
        for (Source seed : SEEDS) {
            List<Quad> quads = quads(seed, Iris.DEFAULT);
            assertEquals(quads.size(), new HashSet<>(quads).size());
        }
    }

    static Stream<Source> seeds() {
        return SEEDS.stream();
    }

    private static List<String> offending(Predicate<Triple> fine) {
        return written()
                .filter(fine.negate())
                .map(Triple::toString)
                .sorted()
                .limit(20)
                .toList();
    }

    private static Stream<Triple> written() {
        return Written.TRIPLES.stream();
    }

    /** All triples of the register and the articles that ship, and those of the cases. */
    private static final class Written {
        static final Set<Triple> TRIPLES = Stream.of(
                        register(), seeds().flatMap(seed -> quads(seed, Iris.DEFAULT).stream()), cases())
                .flatMap(quads -> quads)
                .map(Quad::asTriple)
                .collect(Collectors.toSet());

        private static Stream<Quad> register() {
            return Stream.concat(
                    RegisterMapper.of(ENTRIES).map(ENTRIES, Iris.DEFAULT),
                    RegisterMapper.of(SmallWorld.entries()).map(SmallWorld.entries(), Iris.DEFAULT));
        }

        private static Stream<Quad> cases() {
            return MappingCasesTest.cases().flatMap(name -> MappingCasesTest.map(name).stream());
        }
    }

    private static List<Quad> quads(Source seed, Iris iris) {
        ArticleFacts facts =
                new ArticleReader(NAMES, SmallWorld.codes()).read(seed).value().orElseThrow();
        return new ArticleMapper(iris, RegisterMapper.of(ENTRIES)).map(facts).toList();
    }

    /** The same tree with the keys of every mapping in the opposite order. */
    private static JsonNode upsideDown(JsonNode node) {
        if (node instanceof ObjectNode mapping) {
            List<String> keys = new ArrayList<>(mapping.propertyNames());
            Collections.reverse(keys);
            ObjectNode turned = mapping.objectNode();
            keys.forEach(key -> turned.set(key, upsideDown(mapping.get(key))));
            return turned;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode turned = list.arrayNode();
            list.forEach(item -> turned.add(upsideDown(item)));
            return turned;
        }
        return node;
    }

    private static boolean ours(Node node) {
        return node.isURI() && node.getURI().startsWith(ENT.NS);
    }

    private static boolean declared(Node term, Node sort) {
        return ONTOLOGY.contains(term, RDF.type.asNode(), sort);
    }
}
