package org.entente.operators;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;
import org.entente.columns.Terms;
import org.jspecify.annotations.Nullable;

/** An expression; if it is of one variable and steady, it is not evaluated again soon for the same term. */
final class Memo {
    private static final int SLOTS = 1 << 12;

    private final Expr expression;
    private final Terms terms;
    private final FunctionEnv environment;
    private final Optional<Var> variable;
    private final int[] numbers;
    private final @Nullable NodeValue[] values;

    Memo(Expr expression, Terms terms, FunctionEnv environment) {
        this.expression = expression;
        this.terms = terms;
        this.environment = environment;
        Set<Var> variables = expression.getVarsMentioned();
        this.variable = variables.size() == 1 && Steady.is(expression)
                ? Optional.of(variables.iterator().next())
                : Optional.empty();
        this.numbers = new int[variable.isPresent() ? SLOTS : 0];
        this.values = new NodeValue[numbers.length];
    }

    /** The value in a row; null if the expression has none there. */
    @Nullable
    NodeValue value(Binding row) {
        int number = variable.isPresent() ? NumberedBinding.number(row, variable.get(), terms) : Terms.NONE;
        if (number == Terms.NONE) {
            return evaluated(row);
        }
        int slot = number & SLOTS - 1;
        if (numbers[slot] != number) {
            values[slot] = evaluated(row);
            numbers[slot] = number;
        }
        return values[slot];
    }

    /** Whether it is true of a row. */
    boolean holds(Binding row) {
        NodeValue value = value(row);
        try {
            return value != null && XSDFuncOp.effectiveBooleanValue(value);
        } catch (ExprEvalException e) {
            return false;
        }
    }

    private @Nullable NodeValue evaluated(Binding row) {
        try {
            return expression.eval(row, environment);
        } catch (ExprEvalException e) {
            return null;
        }
    }
}
