package org.entente.operators;

import java.util.Set;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;

/** Tells expressions that always have the same value for the same terms, whenever they are evaluated. */
final class Steady {
    private static final Set<String> EACH_TIME_ANOTHER = Set.of("rand", "uuid", "struuid", "bnode", "row");

    private Steady() {}

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
