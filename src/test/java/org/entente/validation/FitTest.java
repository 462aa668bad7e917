package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.building.Built;
import org.entente.building.Desk;
import org.entente.mapping.Iris;
import org.entente.ontology.Ontology;
import org.junit.jupiter.api.Test;

/** The quick way tells all that the full validation tells, of graphs that are spoilt at random. */
class FitTest {
    private static final Shapes SHAPES = Shapes.parse(Ontology.shipped().shapes());
    private static final Graph ONTOLOGY = Ontology.shipped().graph();
    private static final Graph REGISTER = graph(triples(Desk.shipped(), Iris.DEFAULT.reference()));

    private final ShapeCheck check = new ShapeCheck(REGISTER, ONTOLOGY);
    private final Random random = new Random(11);

    private static List<Triple> triples(Built built, Node graph) {
        return built.stream()
                .filter(quad -> quad.getGraph().equals(graph))
                .map(Quad::asTriple)
                .toList();
    }

    private static Graph graph(Collection<Triple> triples) {
        Graph graph = GraphFactory.createGraphMem();
        triples.forEach(graph::add);
        return graph;
    }

    /** All that is wrong, found by Jena's validation of everything that is spoken of. */
    private static List<String> slowly(List<Triple> stated) {
        Graph own = graph(stated);
        Graph data = new MultiUnion(new Graph[] {own, REGISTER, ONTOLOGY});
        Graph targets = graph(stated);
        stated.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .filter(Node::isURI)
                .distinct()
                .flatMap(node -> REGISTER.stream(node, RDF.type.asNode(), Node.ANY))
                .forEach(targets::add);
        ValidationContext context = ValidationContext.create(SHAPES, data);
        for (Shape shape : SHAPES.getTargetShapes()) {
            VLib.focusNodes(targets, shape).forEach(node -> VLib.validateShape(context, data, shape, node));
        }
        return context.generateReport().getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.value() + " " + entry.message())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> quickly(List<Triple> stated) {
        return check.check(stated).stream()
                .map(found -> found.focus() + " " + found.value() + " " + found.message())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void everyShapeThatShipsIsUnderstood() {
        assertEquals(
                List.of(),
                SHAPES.getTargetShapes().stream()
                        .filter(shape -> Fit.to(shape).isEmpty())
                        .map(Shape::getShapeNode)
                        .toList());
    }

    @Test
    void graphsInOrderAreFoundSo() {
        for (Node article : articles()) {
            List<Triple> graph = triples(Desk.shipped(), article);
            assertEquals(List.of(), quickly(graph));
        }
    }

    private static List<Node> articles() {
        return Desk.shipped().articles().stream()
                .map(facts -> Iris.DEFAULT.graphOf(facts.article().id()))
                .toList();
    }

    @Test
    void graphsThatAreSpoiltAtRandomGetTheSameMessagesEitherWay() {
        int wrong = 0;
        for (Node article : articles()) {
            List<Triple> whole = triples(Desk.shipped(), article);
            for (int round = 0; round < 6; round++) {
                List<Triple> spoilt = spoilt(whole);
                List<String> expected = slowly(spoilt);
                List<String> found = quickly(spoilt);
                assertEquals(List.of(), without(expected, found), "not told");
                assertEquals(List.of(), without(found, expected), "told without need");
                wrong += expected.size();
            }
        }
        assertTrue(wrong > 100, "the test needs graphs with much wrong, and found " + wrong);
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    /** Some statements left out, some about another thing, some with another value. */
    private List<Triple> spoilt(List<Triple> whole) {
        List<Node> nodes = whole.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        nodes.add(NodeFactory.createLiteralString("words"));
        nodes.add(NodeFactory.createURI("https://example.org/nothing"));
        nodes.addAll(
                REGISTER.stream().map(Triple::getSubject).distinct().limit(50).toList());
        List<Triple> spoilt = new ArrayList<>();
        for (Triple triple : whole) {
            int chance = random.nextInt(100);
            Node other = nodes.get(random.nextInt(nodes.size()));
            if (chance == 1 && other.isURI()) {
                spoilt.add(Triple.create(other, triple.getPredicate(), triple.getObject()));
            } else if (chance == 2) {
                spoilt.add(Triple.create(triple.getSubject(), triple.getPredicate(), other));
            } else if (chance > 3) {
                spoilt.add(triple);
            }
        }
        return spoilt.stream().distinct().toList();
    }
}
