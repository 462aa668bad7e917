package org.entente.guarding;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A condition of an order, which is looked at for each two rows that are compared: each time at the clock, too. */
final class BoundedCondition extends ExprFunction1 {
    private final Deadline deadline;

    BoundedCondition(Expr expression, Deadline deadline) {
        super(expression, "by");
        this.deadline = deadline;
    }

    @Override
    protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
        deadline.glance();
        return getArg().eval(row, environment);
    }

    @Override
    public NodeValue eval(NodeValue value) {
        return value;
    }

    @Override
    public Expr copy(Expr expression) {
        return new BoundedCondition(expression, deadline);
    }
}
