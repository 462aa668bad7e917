package org.entente.validation;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.constraint.ConstraintPairwise;
import org.apache.jena.shacl.engine.constraint.DisjointConstraint;
import org.apache.jena.shacl.engine.constraint.EqualsConstraint;
import org.apache.jena.shacl.engine.constraint.LessThanConstraint;
import org.apache.jena.shacl.engine.constraint.LessThanOrEqualsConstraint;
import org.apache.jena.sparql.expr.ExprNotComparableException;
import org.apache.jena.sparql.expr.NodeValue;

/** What a constraint asks of the values that a thing has, beside those of another of its properties. */
@FunctionalInterface
interface Pairwise {
    int DAY_LETTERS = "2025-05-08".length();

    boolean hold(Collection<Node> values, Collection<Node> others);

    static Optional<Condition> of(ConstraintPairwise constraint) {
        Node property = Described.property(constraint.getValue());
        return compared(constraint)
                .map(pair ->
                        (focus, values) -> pair.hold(values, focus.described().values(property)));
    }

    private static Optional<Pairwise> compared(ConstraintPairwise constraint) {
        if (constraint instanceof EqualsConstraint) {
            return Optional.of((values, others) -> Set.copyOf(values).equals(Set.copyOf(others)));
        }
        if (constraint instanceof DisjointConstraint) {
            return Optional.of(Collections::disjoint);
        }
        if (constraint instanceof LessThanConstraint) {
            return Optional.of((values, others) -> allBefore(values, others, -1));
        }
        return constraint instanceof LessThanOrEqualsConstraint
                ? Optional.of((values, others) -> allBefore(values, others, 0))
                : Optional.empty();
    }

    /** @param most how the two may compare at the most, as comparators tell */
    private static boolean allBefore(Collection<Node> values, Collection<Node> others, int most) {
        for (Node value : values) {
            for (Node other : others) {
                if (!isBefore(value, other, most)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isBefore(Node value, Node other, int most) {
        if (isDay(value) && isDay(other)) {
            return value.getLiteralLexicalForm().compareTo(other.getLiteralLexicalForm()) <= most;
        }
        try {
            int compared = NodeValue.compare(NodeValue.makeNode(value), NodeValue.makeNode(other));
            return compared == -1 || compared == 0 && most == 0;
        } catch (ExprNotComparableException e) {
            return false;
        }
    }

    /** A day without a time zone; such days compare as their letters do. */
    private static boolean isDay(Node node) {
        return node.isLiteral()
                && node.getLiteralDatatype() == XSDDatatype.XSDdate
                && node.getLiteralLexicalForm().length() == DAY_LETTERS;
    }
}
