package org.entente.guarding;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function that the engine knows by its IRI, and that looks at its arguments itself; its results have bounds. */
final class BoundedCast extends ExprFunction1 {
    BoundedCast(Expr function) {
        super(function, "cast");
    }

    @Override
    protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
        return BoundedFunction.bounded(() -> getArg().eval(row, environment));
    }

    @Override
    public NodeValue eval(NodeValue value) {
        return value;
    }

    @Override
    public Expr copy(Expr function) {
        return new BoundedCast(function);
    }
}
