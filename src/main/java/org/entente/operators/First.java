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
 * @param limit how many are asked for
 * @param projected to what variables, if to some, when they are sorted
 */
record First(Op rows, List<SortCondition> conditions, long limit, Optional<List<Var>> projected) {
    /** More are sorted as all are. */
    private static final long MOST = 100_000;

    /** What the engine has found out by itself. */
    static First of(OpTopN top) {
        return new First(top.getSubOp(), top.getConditions(), top.getLimit(), Optional.empty());
    }

    /** What a slice asks for, if it is that. */
    static Optional<First> of(OpSlice slice) {
        long start = Math.max(0, slice.getStart());
        boolean few = slice.getLength() != Query.NOLIMIT && start < MOST && start + slice.getLength() < MOST;
        return few ? of(slice.getSubOp(), start + slice.getLength()) : Optional.empty();
    }

    private static Optional<First> of(Op sliced, long limit) {
        Op told = sliced instanceof OpDistinctReduced once ? once.getSubOp() : sliced;
        Optional<List<Var>> projected =
                told instanceof OpProject project ? Optional.of(project.getVars()) : Optional.empty();
        Op sorted = told instanceof OpProject project ? project.getSubOp() : told;
        if (!(sorted instanceof OpOrder order)) {
            return Optional.empty();
        }
        if (told == sliced) {
            return Optional.of(new First(order.getSubOp(), order.getConditions(), limit, projected));
        }
        // What is told once can be so before it is sorted, if it has all that it is sorted by.
        return projected
                .filter(variables -> variables.containsAll(sortedBy(order)))
                .map(variables -> OpDistinct.create(new OpProject(order.getSubOp(), variables)))
                .map(distinct -> new First(distinct, order.getConditions(), limit, Optional.empty()));
    }

    private static Set<Var> sortedBy(OpOrder order) {
        Set<Var> variables = new HashSet<>();
        order.getConditions()
                .forEach(condition -> variables.addAll(condition.getExpression().getVarsMentioned()));
        return variables;
    }
}
