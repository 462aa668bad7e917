package org.entente.operators;

import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;
import org.entente.columns.Terms;
import org.entente.columns.Trigrams;
import org.jspecify.annotations.Nullable;

/** An expression; if it is of one variable and steady, it is not evaluated again soon for the same term. */
final class Memo {
    private static final int FEWEST = 1 << 6;
    private static final int MOST = 1 << 16;

    private final Expr expression;
    private final Terms terms;
    private final FunctionEnv environment;
    private final Optional<Var> variable;

    /** What a term must contain for the expression to be true of it. */
    private final Trigrams needed;

    /** Of the terms whose values are known, each in the slot that its last digits tell. */
    private int[] numbers;

    private @Nullable NodeValue[] values;
    private int misses;

    Memo(Expr expression, Terms terms, FunctionEnv environment) {
        this.expression = expression;
        this.terms = terms;
        this.environment = environment;
        this.variable = Steady.variable(expression);
        this.needed = Needle.of(expression);
        this.numbers = new int[variable.isPresent() ? FEWEST : 0];
        this.values = new NodeValue[numbers.length];
    }

    /** The value in a row; null if the expression has none there. */
    @Nullable
    NodeValue value(Binding row) {
        return value(row, number(row));
    }

    private int number(Binding row) {
        return variable.isPresent() ? NumberedBinding.number(row, variable.get(), terms) : Terms.NONE;
    }

    private @Nullable NodeValue value(Binding row, int number) {
        if (number == Terms.NONE) {
            return evaluated(row);
        }
        if (numbers[number & numbers.length - 1] != number) {
            remember(number, evaluated(row));
        }
        return values[number & numbers.length - 1];
    }

    /** Where values have to make room for others often, there are more slots from then on. */
    private void remember(int number, @Nullable NodeValue value) {
        if (++misses > numbers.length && numbers.length < MOST) {
            numbers = new int[4 * numbers.length];
            values = new NodeValue[numbers.length];
            misses = 0;
        }
        numbers[number & numbers.length - 1] = number;
        values[number & numbers.length - 1] = value;
    }

    /** Whether it is true of a row. */
    boolean holds(Binding row) {
        int number = number(row);
        if (needed != Trigrams.NONE && number != Terms.NONE && !terms.texts().mayContain(number, needed)) {
            return false;
        }
        NodeValue value = value(row, number);
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
