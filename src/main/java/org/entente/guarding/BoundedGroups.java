package org.entente.guarding;

import java.util.Set;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Puts bounds on what is aggregated, which a transformation of expressions does not reach, and on sorting. */
final class BoundedGroups extends TransformCopy {
    private static final Set<String> SUMS = Set.of("SUM", "AVG");

    private final Bounds bounds;
    private final Deadline deadline;

    BoundedGroups(Bounds bounds, Deadline deadline) {
        this.bounds = bounds;
        this.deadline = deadline;
    }

    @Override
    public Op transform(OpGroup group, Op rows) {
        return OpGroup.create(
                rows,
                group.getGroupVars(),
                group.getAggregators().stream()
                        .map(one -> new ExprAggregator(one.getVar(), bounded(one.getAggregator())))
                        .toList());
    }

    /** The engine would add durations, too, until they are too long. */
    private static ExprList numbers(Expr expression) {
        return new ExprList(new BoundedFunction("number", new ExprList(expression), values -> {
            if (!values.get(0).isNumber()) {
                throw new ExprEvalException("there is no sum of what is no number");
            }
            return values.get(0);
        }));
    }

    /** The engine sorts to the end, however long that takes. */
    @Override
    public Op transform(OpOrder order, Op rows) {
        return new OpOrder(
                rows,
                order.getConditions().stream()
                        .map(one -> new SortCondition(
                                new BoundedCondition(one.getExpression(), deadline), one.getDirection()))
                        .toList());
    }

    private Aggregator bounded(Aggregator aggregator) {
        ExprList expressions = aggregator.getExprList();
        Aggregator inner =
                expressions == null ? aggregator : aggregator.copy(ExprTransformer.transform(bounds, expressions));
        if (expressions != null && SUMS.contains(aggregator.getName())) {
            return inner.copy(numbers(inner.getExprList().get(0)));
        }
        return inner instanceof AggGroupConcat concat ? new BoundedConcat(concat) : inner;
    }
}
