package org.entente.operators;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpDistinctReduced;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;

/**
 * The first ones of sorted rows.
 *
 * @param rows where they come from
 * @param projected to what variables, if to some
 * @param distinct whether each combination of their values is told once; then what is sorted by is among them
 * @param limit how many are asked for
 */
record First(Op rows, Optional<List<Var>> projected, boolean distinct, List<SortCondition> conditions, long limit) {
    /** More are sorted as all are. */
    private static final long MOST = 100_000;

    /** What a slice asks for, if it is that. */
    static Optional<First> of(OpSlice slice) {
        long start = Math.max(0, slice.getStart());
        boolean few = slice.getLength() != Query.NOLIMIT && start < MOST && start + slice.getLength() < MOST;
        return few ? of(slice.getSubOp(), start + slice.getLength()) : Optional.empty();
    }

    /** What the engine has found out by itself, if its rows are not distinct in a way of its own. */
    static Optional<First> of(OpTopN top) {
        if (!(top.getSubOp() instanceof OpDistinct distinct)) {
            return Optional.of(new First(top.getSubOp(), Optional.empty(), false, top.getConditions(), top.getLimit()));
        }
        return distinct.getSubOp() instanceof OpProject project
                ? Optional.of(new First(
                        project.getSubOp(), Optional.of(project.getVars()), true, top.getConditions(), top.getLimit()))
                : Optional.empty();
    }

    private static Optional<First> of(Op sliced, long limit) {
        boolean distinct = sliced instanceof OpDistinctReduced;
        Op told = sliced instanceof OpDistinctReduced once ? once.getSubOp() : sliced;
        Optional<List<Var>> projected =
                told instanceof OpProject project ? Optional.of(project.getVars()) : Optional.empty();
        Op sorted = told instanceof OpProject project ? project.getSubOp() : told;
        if (!(sorted instanceof OpOrder order) || distinct && !covers(projected, order)) {
            return Optional.empty();
        }
        return Optional.of(new First(order.getSubOp(), projected, distinct, order.getConditions(), limit));
    }

    private static boolean covers(Optional<List<Var>> projected, OpOrder order) {
        Set<Var> sortedBy = new HashSet<>();
        order.getConditions()
                .forEach(condition -> sortedBy.addAll(condition.getExpression().getVarsMentioned()));
        return projected.isPresent() && projected.get().containsAll(sortedBy);
    }
}
