package org.entente.validation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintOp1;
import org.apache.jena.shacl.engine.constraint.ConstraintPairwise;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.HasValueConstraint;
import org.apache.jena.shacl.engine.constraint.InConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.UniqueLangConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.RDF;
import org.entente.ontology.Ontology;

/**
 * Tells whether things fit shapes, and no more: nearly all do, and that much can be told twenty times as quickly as what is
 * wrong with those that do not. It follows the shapes as SHACL says; what single values must be, and how two sets of them
 * compare, it leaves to the same classes as the full validation.
 */
final class Fit {
    private final Statements statements;
    private final Shapes shapes;
    private ValidationContext trial;

    Fit(Statements statements, Shapes shapes) {
        this.statements = statements;
        this.shapes = shapes;
        this.trial = ValidationContext.create(shapes, Graph.emptyGraph);
    }

    /** Whether it can tell at all what fits a shape. */
    static boolean understands(Shape shape) {
        return (!(shape instanceof PropertyShape property) || Statements.follows(property.getPath()))
                && shape.getConstraints().stream().allMatch(Fit::understands)
                && shape.getPropertyShapes().stream().allMatch(Fit::understands);
    }

    private static boolean understands(Constraint constraint) {
        if (constraint instanceof ShNode || constraint instanceof ShNot) {
            return understands(((ConstraintOp1) constraint).getOther());
        }
        if (constraint instanceof ShOr either) {
            return either.getOthers().stream().allMatch(Fit::understands);
        }
        if (constraint instanceof QualifiedValueShape some) {
            return !some.qDisjoint() && understands(some.getSub());
        }
        return constraint instanceof ConstraintTerm
                || constraint instanceof ConstraintPairwise
                || constraint instanceof ClassConstraint
                || constraint instanceof HasValueConstraint
                || constraint instanceof MinCount
                || constraint instanceof MaxCount
                || constraint instanceof UniqueLangConstraint;
    }

    boolean fits(Shape shape, Node focus) {
        if (shape.deactivated()) {
            return true;
        }
        Collection<Node> values =
                shape instanceof PropertyShape property ? statements.values(focus, property.getPath()) : List.of(focus);
        for (Constraint constraint : shape.getConstraints()) {
            if (!holds(constraint, new Place(shape, focus, values))) {
                return false;
            }
        }
        for (PropertyShape inner : shape.getPropertyShapes()) {
            for (Node value : values) {
                if (!fits(inner, value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Where a constraint is to hold. */
    private record Place(Shape shape, Node focus, Collection<Node> values) {
        Path path() {
            return ((PropertyShape) shape).getPath();
        }
    }

    private boolean holds(Constraint constraint, Place place) {
        if (constraint instanceof MinCount least) {
            return place.values.size() >= least.getMinCount();
        }
        if (constraint instanceof MaxCount most) {
            return place.values.size() <= most.getMaxCount();
        }
        if (constraint instanceof HasValueConstraint one) {
            return place.values.contains(one.getValue());
        }
        if (constraint instanceof QualifiedValueShape some) {
            long fitting = place.values.stream()
                    .filter(value -> fits(some.getSub(), value))
                    .count();
            return fitting >= some.qMin() && (some.qMax() < 0 || fitting <= some.qMax());
        }
        if (constraint instanceof ConstraintPairwise || constraint instanceof UniqueLangConstraint) {
            return compares(constraint, place);
        }
        if (constraint instanceof InConstraint list) {
            return list.getValues().containsAll(place.values);
        }
        for (Node value : place.values) {
            if (!holds(constraint, value)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Constraint constraint, Node value) {
        if (constraint instanceof ClassConstraint type) {
            return isA(value, type.getExpectedClass());
        }
        if (constraint instanceof ShNode shape) {
            return fits(shape.getOther(), value);
        }
        if (constraint instanceof ShNot shape) {
            return !fits(shape.getOther(), value);
        }
        if (constraint instanceof ShOr either) {
            return either.getOthers().stream().anyMatch(shape -> fits(shape, value));
        }
        return ((ConstraintTerm) constraint).validate(trial, value) == null;
    }

    private boolean isA(Node thing, Node type) {
        Collection<Node> types = statements.objects(thing, RDF.type.asNode());
        if (types.contains(type)) {
            return true;
        }
        for (Node narrower : types) {
            if (Ontology.shipped().superclasses(narrower).contains(type)) {
                return true;
            }
        }
        return false;
    }

    private boolean compares(Constraint constraint, Place place) {
        Set<Node> values = new LinkedHashSet<>(place.values);
        if (constraint instanceof ConstraintPairwise pair) {
            Set<Node> others = Set.copyOf(statements.objects(place.focus, pair.getValue()));
            pair.validate(trial, place.shape, place.focus, place.path(), values, others);
        } else {
            ((UniqueLangConstraint) constraint)
                    .validatePropertyShape(trial, Graph.emptyGraph, place.shape, place.focus, place.path(), values);
        }
        if (trial.hasViolation()) {
            trial = ValidationContext.create(shapes, Graph.emptyGraph);
            return false;
        }
        return true;
    }
}
