package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.ontology.Ontology;
import org.entente.ontology.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code shapes/} is a case: data that is added to a small world, and what the check says of it. */
class ShapeCasesTest {
    private static final String BASE = "https://w3id.org/entente/";
    private static final ShapeCheck CHECK = new ShapeCheck();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachCaseGetsExactlyItsMessages(String name) {
        List<String> found =
                CHECK.check(world(name)).stream().map(ShapeCasesTest::line).toList();

        assertEquals(String.join("\n", expected(name)), String.join("\n", found));
    }

    @Test
    void theWorldThatCasesAddToIsClean() {
        Graph world = ontology();
        RDFParser.source(folder().resolve("world.ttl")).parse(world);

        assertEquals(List.of(), CHECK.check(world));
    }

    @Test
    void everyMessageOfTheShapesIsProvokedBySomeCase() {
        String provoked = cases().flatMap(name -> expected(name).stream()).collect(Collectors.joining("\n"));

        assertAll(Ontology.shipped()
                .shapes()
                .find(Node.ANY, SHACL.message, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .map(message -> () -> assertTrue(provoked.contains(message), message)));
    }

    @Test
    void enoughCasesAreThereToTrustTheShapes() {
        assertTrue(cases().count() > 100);
    }

    private static Stream<String> cases() {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders
                    .filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> expected(String name) {
        try {
            return Files.readAllLines(folder().resolve(name).resolve("expected.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Graph world(String name) {
        Graph graph = ontology();
        RDFParser.source(folder().resolve("world.ttl")).parse(graph);
        RDFParser.source(folder().resolve(name).resolve("data.ttl")).parse(graph);
        return graph;
    }

    private static Graph ontology() {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, Ontology.shipped().graph());
        return graph;
    }

    private static String line(Violation violation) {
        String path = violation.path() == null
                ? ""
                : " " + Prefixes.mapping().shortForm(violation.path().getURI());
        return violation.severity() + " " + brief(violation.focus()) + path + ": " + violation.message();
    }

    private static String brief(Node focus) {
        return focus.isBlank() ? "_:" : focus.getURI().replace(BASE, "");
    }

    private static Path folder() {
        try {
            return Path.of(ShapeCasesTest.class.getResource("/shapes").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
