package org.entente.operators;

import java.util.Optional;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;

/** Tells each pattern within GRAPH the graph, so that graphs need not be tried one by one. */
public final class WithinGraph {
    private WithinGraph() {}

    /** The same as patterns of quads; absent if it is not made of patterns that all name what they match. */
    public static Optional<Op> divided(OpGraph op) {
        return consistsOfPatterns(op.getSubOp()) ? Optional.of(Algebra.toQuadForm(op)) : Optional.empty();
    }

    private static boolean consistsOfPatterns(Op op) {
        if (op instanceof OpBGP patterns) {
            return !patterns.getPattern().isEmpty()
                    && patterns.getPattern().getList().stream()
                            .noneMatch(triple -> triple.getObject().isTripleTerm());
        }
        if (op instanceof OpFilter filter) {
            return ownsConditions(filter.getExprs()) && consistsOfPatterns(filter.getSubOp());
        }
        if (op instanceof OpSequence sequence) {
            return sequence.getElements().stream().allMatch(WithinGraph::consistsOfPatterns);
        }
        if (op instanceof OpLeftJoin optional) {
            return ownsConditions(optional.getExprs()) && bothConsistOfPatterns(optional);
        }
        return (op instanceof OpJoin || op instanceof OpUnion || op instanceof OpConditional)
                && bothConsistOfPatterns((Op2) op);
    }

    private static boolean bothConsistOfPatterns(Op2 op) {
        return consistsOfPatterns(op.getLeft()) && consistsOfPatterns(op.getRight());
    }

    /** Whether conditions ask nothing of the graph. */
    private static boolean ownsConditions(ExprList conditions) {
        return conditions == null || conditions.getList().stream().allMatch(WithinGraph::asksNothing);
    }

    private static boolean asksNothing(Expr condition) {
        return !condition.isFunction()
                || !(condition.getFunction() instanceof ExprFunctionOp)
                        && condition.getFunction().getArgs().stream().allMatch(WithinGraph::asksNothing);
    }
}
