package org.entente.operators;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;

/** Tells expressions that always have the same value for the same terms, whenever they are evaluated. */
public final class Steady {
    private static final Set<String> EACH_TIME_ANOTHER = Set.of("rand", "uuid", "struuid", "bnode", "row");

    private Steady() {}

    /** The one variable whose value an expression's value hangs on; empty if it hangs on anything else. */
    public static Optional<Var> variable(Expr expression) {
        Set<Var> variables = expression.getVarsMentioned();
        return variables.size() == 1 && is(expression)
                ? Optional.of(variables.iterator().next())
                : Optional.empty();
    }

    static boolean is(Expr expression) {
        if (!expression.isFunction()) {
            return expression.isVariable() || expression.isConstant();
        }
        ExprFunction function = expression.getFunction();
        return !(function instanceof E_Function || function instanceof ExprFunctionOp)
                && !EACH_TIME_ANOTHER.contains(function.getFunctionName(null))
                && function.getArgs().stream().allMatch(Steady::is);
    }
}
