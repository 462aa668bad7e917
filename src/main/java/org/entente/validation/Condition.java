package org.entente.validation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
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
import org.entente.ontology.Ontology;

/** What a constraint asks of the values that a thing has. What a single term must be is asked of Jena's own class. */
@FunctionalInterface
interface Condition {
    boolean holds(Focus focus, Collection<Node> values);

    /** What a constraint asks of each value by itself. */
    @FunctionalInterface
    interface OfEach extends Condition {
        boolean holds(Focus focus, Node value);

        @Override
        default boolean holds(Focus focus, Collection<Node> values) {
            for (Node value : values) {
                if (!holds(focus, value)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Empty if the constraint is of a kind that the shapes do not need. */
    static Optional<Condition> of(Constraint constraint) {
        if (constraint instanceof MinCount least) {
            return Optional.of((focus, values) -> values.size() >= least.getMinCount());
        }
        if (constraint instanceof MaxCount most) {
            return Optional.of((focus, values) -> values.size() <= most.getMaxCount());
        }
        if (constraint instanceof HasValueConstraint one) {
            return Optional.of((focus, values) -> values.contains(one.getValue()));
        }
        if (constraint instanceof InConstraint list) {
            Set<Node> allowed = new HashSet<>(list.getValues());
            return Optional.of((focus, values) -> allowed.containsAll(values));
        }
        if (constraint instanceof QualifiedValueShape some) {
            return some.qDisjoint() ? Optional.empty() : Fit.to(some.getSub()).map(fit -> count(some, fit));
        }
        if (constraint instanceof ConstraintPairwise pair) {
            return Pairwise.of(pair);
        }
        if (constraint instanceof UniqueLangConstraint) {
            return Optional.of((focus, values) -> values.size() < 2 || languagesDiffer(values));
        }
        return ofEach(constraint).map(condition -> condition);
    }

    private static Optional<OfEach> ofEach(Constraint constraint) {
        if (constraint instanceof ClassConstraint type) {
            return Optional.of((focus, value) -> isA(focus.statements().of(value), type.getExpectedClass()));
        }
        if (constraint instanceof ShNode shape) {
            return Fit.to(shape.getOther()).map(fit -> (focus, value) -> fit.of(focus.at(value)));
        }
        if (constraint instanceof ShNot shape) {
            return Fit.to(shape.getOther()).map(fit -> (focus, value) -> !fit.of(focus.at(value)));
        }
        if (constraint instanceof ShOr either) {
            return Fit.all(either.getOthers().stream().map(Fit::to))
                    .map(all -> (focus, value) -> any(all, focus.at(value)));
        }
        ValidationContext nowhere = ValidationContext.create(Shapes.parse(Graph.emptyGraph), Graph.emptyGraph);
        return Optional.of(constraint)
                .filter(ConstraintTerm.class::isInstance)
                .map(term -> (focus, value) -> ((ConstraintTerm) term).validate(nowhere, value) == null);
    }

    private static Condition count(QualifiedValueShape some, Fit fit) {
        return (focus, values) -> {
            long fitting =
                    values.stream().filter(value -> fit.of(focus.at(value))).count();
            return fitting >= some.qMin() && (some.qMax() < 0 || fitting <= some.qMax());
        };
    }

    private static boolean any(List<Fit> several, Focus focus) {
        for (Fit fit : several) {
            if (fit.of(focus)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isA(Described thing, Node type) {
        if (thing.holds(Described.TYPE, type)) {
            return true;
        }
        for (Node narrower : thing.values(Described.TYPE)) {
            if (Ontology.shipped().superclasses(narrower).contains(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean languagesDiffer(Collection<Node> values) {
        Set<String> languages = new HashSet<>();
        return values.stream()
                .filter(value ->
                        value.isLiteral() && !value.getLiteralLanguage().isEmpty())
                .allMatch(value -> languages.add(value.getLiteralLanguage().toLowerCase(Locale.ROOT)));
    }
}
