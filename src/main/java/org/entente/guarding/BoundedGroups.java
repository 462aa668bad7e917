package org.entente.guarding;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Puts bounds on what is aggregated, which a transformation of expressions does not reach. */
final class BoundedGroups extends TransformCopy {
    private final Bounds bounds;

    BoundedGroups(Bounds bounds) {
        this.bounds = bounds;
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

    private Aggregator bounded(Aggregator aggregator) {
        ExprList expressions = aggregator.getExprList();
        Aggregator inner =
                expressions == null ? aggregator : aggregator.copy(ExprTransformer.transform(bounds, expressions));
        return inner instanceof AggGroupConcat concat ? new BoundedConcat(concat) : inner;
    }
}
