package org.entente.validation;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.entente.ontology.Ontology;
import org.entente.validation.Violation.Severity;
import org.jspecify.annotations.Nullable;

/** Holds a graph to the shapes that Entente ships; several threads may use one. */
public final class ShapeCheck {

    /**
     * What is wrong with a graph, in a stable order and each thing once; empty if nothing is.
     *
     * @param data an article's graph together with the register, the ontology and the codes, because the shapes look up
     *     the classes of actors and the schemes of codes
     */
    public List<Violation> check(Graph data) {
        return check(data, data);
    }

    /**
     * What is wrong with some things of a graph; the rest only stands by to be looked up.
     *
     * @param targets finds these things: a part of the data, with the classes of all that it speaks of
     */
    public List<Violation> check(Graph data, Graph targets) {
        ValidationContext context = ValidationContext.create(Parsed.SHAPES, data);
        for (Shape shape : Parsed.SHAPES.getTargetShapes()) {
            VLib.focusNodes(targets, shape).forEach(node -> VLib.validateShape(context, data, shape, node));
        }
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
    }
}
