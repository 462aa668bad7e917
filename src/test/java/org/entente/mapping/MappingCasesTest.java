package org.entente.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.reading.Accepted;
import org.entente.reading.Reading;
import org.entente.reading.SmallWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code mapping/} is a case: a fact file and the graph it becomes. What all cases say alike, of the
 * article and of its first passage, stands once in {@code mapping/article.ttl}, and the graph of the register that
 * they share in {@code mapping/register.ttl}. See {@link Accepted} for how to rewrite what is expected.
 */
class MappingCasesTest {
    private static final Path FOLDER = SmallWorld.CASES.resolve("mapping");
    private static final Id ARTICLE = new Id(Kind.ARTICLE, "herald-2031");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void factsBecomeTheTriplesOfTheCase(String name) {
        Graph graph = graph(map(name));
        Graph alike = alike();
        assertEquals("", difference("missing", alike, graph));

        GraphUtil.deleteFrom(graph, alike);
        assertGraph(FOLDER.resolve(name).resolve("expected.ttl"), graph);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void allQuadsOfAnArticleAreInItsGraph(String name) {
        assertEquals(
                List.of(Iris.DEFAULT.graphOf(ARTICLE)),
                map(name).stream().map(Quad::getGraph).distinct().toList());
    }

    @Test
    void theRegisterBecomesTheTriplesOfItsFile() {
        List<Quad> quads = RegisterMapper.of(SmallWorld.entries())
                .map(SmallWorld.entries(), Iris.DEFAULT)
                .toList();

        assertTrue(quads.stream().allMatch(quad -> quad.getGraph().equals(Iris.DEFAULT.reference())));
        assertGraph(FOLDER.resolve("register.ttl"), graph(quads));
    }

    @Test
    void enoughCasesAreThereToTrustTheMappers() {
        assertTrue(cases().count() > 20);
    }

    static Stream<String> cases() {
        return SmallWorld.cases(FOLDER).stream();
    }

    static List<Quad> map(String name) {
        Reading<ArticleFacts> reading =
                SmallWorld.read(text(FOLDER.resolve(name).resolve("facts.yaml")));
        assertEquals(List.of(), reading.findings());
        return new ArticleMapper(Iris.DEFAULT, RegisterMapper.of(SmallWorld.entries()))
                .map(reading.value().orElseThrow())
                .toList();
    }

    private static Graph alike() {
        return Turtle.read(text(FOLDER.resolve("article.ttl")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertGraph(Path file, Graph graph) {
        Graph expected = Turtle.read(Accepted.text(file, Turtle.of(graph)));

        if (!expected.isIsomorphicWith(graph)) {
            assertEquals("", difference("missing", expected, graph) + difference("unexpected", graph, expected));
        }
    }

    /** What the one graph has and the other has not. */
    private static String difference(String word, Graph one, Graph other) {
        Graph difference = GraphFactory.createDefaultGraph();
        one.find().filterDrop(other::contains).forEach(difference::add);
        return difference.isEmpty() ? "" : "# " + word + "\n" + Turtle.of(difference);
    }

    private static Graph graph(List<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
