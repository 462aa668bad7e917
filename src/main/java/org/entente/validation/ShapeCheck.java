package org.entente.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.entente.ontology.Ontology;
import org.entente.validation.Targets.Held;
import org.entente.validation.Violation.Severity;
import org.jspecify.annotations.Nullable;

/** Holds graphs to the shapes that Entente ships, in the company of what they rest on; several threads may use one. */
public final class ShapeCheck {
    private final Graph register;
    private final Graph ontology;
    private final Statements registered;

    /** In no company: a graph has all that it rests on. */
    public ShapeCheck() {
        this(Graph.emptyGraph, Graph.emptyGraph);
    }

    /**
     * In company, because the shapes look up the classes of actors and the schemes of codes.
     *
     * @param register whose things are held to the shapes with each graph that speaks of them
     * @param ontology with the codes; it only stands by to be looked up
     */
    public ShapeCheck(Graph register, Graph ontology) {
        this.register = register;
        this.ontology = ontology;
        this.registered =
                Statements.of(ontology.stream().toList()).with(register.stream().toList());
    }

    /** What is wrong with a whole graph, in a stable order and each thing once; empty if nothing is. */
    public List<Violation> check(Graph data) {
        ValidationContext context = ValidationContext.create(Parsed.SHAPES, data);
        for (Shape shape : Parsed.SHAPES.getTargetShapes()) {
            VLib.focusNodes(data, shape).forEach(node -> VLib.validateShape(context, data, shape, node));
        }
        return violations(context);
    }

    /** What is wrong with statements, and with the things of the register that they speak of. */
    public List<Violation> check(Collection<Triple> stated) {
        Statements statements = registered.with(stated);
        List<Doubt> doubts = new ArrayList<>();
        for (Node thing : spokenOf(stated, statements)) {
            Focus focus = Focus.on(thing, statements);
            for (Held held : shapes(statements.own(thing), registered.own(thing))) {
                if (!held.surelyFits(focus)) {
                    doubts.add(new Doubt(held.shape(), thing));
                }
            }
        }
        return doubts.isEmpty() ? List.of() : check(doubts, stated);
    }

    /** Something that may not fit. */
    private record Doubt(Shape shape, Node thing) {}

    private List<Violation> check(List<Doubt> doubts, Collection<Triple> stated) {
        Graph own = GraphFactory.createGraphMem();
        stated.forEach(own::add);
        Graph data = new MultiUnion(new Graph[] {own, register, ontology});
        ValidationContext context = ValidationContext.create(Parsed.SHAPES, data);
        doubts.forEach(doubt -> VLib.validateShape(context, data, doubt.shape, doubt.thing));
        return violations(context);
    }

    /** The things that are described, and those of the register that descriptions name. */
    private Set<Node> spokenOf(Collection<Triple> stated, Statements statements) {
        Set<Node> things = new HashSet<>(statements.subjects());
        for (Triple triple : stated) {
            if (!registered.own(triple.getObject()).isEmpty()) {
                things.add(triple.getObject());
            }
        }
        return things;
    }

    /** By the classes that statements or the register give a thing; the ontology is in order. */
    private static Collection<Held> shapes(Described own, Described registered) {
        return Parsed.TARGETS.of(own.and(registered).values(Described.TYPE), own.properties());
    }

    private static List<Violation> violations(ValidationContext context) {
        return context.generateReport().getEntries().stream()
                .map(ShapeCheck::violation)
                .distinct()
                .sorted(Violation.ORDER)
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(
                entry.focusNode(), property(entry.resultPath()), entry.value(), severity(entry), entry.message());
    }

    private static @Nullable Node property(@Nullable Path path) {
        return path instanceof P_Link link ? link.getNode() : null;
    }

    private static Severity severity(ReportEntry entry) {
        return entry.severity() == org.apache.jena.shacl.validation.Severity.Violation
                ? Severity.ERROR
                : Severity.WARNING;
    }

    /** Parsing the shapes takes longer than holding a small graph to them, so it is done once. */
    private static final class Parsed {
        static final Shapes SHAPES = Shapes.parse(Ontology.shipped().shapes());
        static final Targets TARGETS = new Targets(SHAPES);
    }
}
