package org.entente.guarding;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** A function whose results cannot grow without bounds: one that is too large is an error, as a division by zero is. */
final class BoundedFunction extends ExprFunctionN {
    private static final int BITS_A_DIGIT = 4;

    private final Evaluation evaluation;

    BoundedFunction(String name, ExprList arguments, Evaluation evaluation) {
        super(name, arguments);
        this.evaluation = evaluation;
    }

    /** What it does with the values of its arguments. */
    @FunctionalInterface
    interface Evaluation {
        NodeValue of(List<NodeValue> arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        return bounded(() -> evaluation.of(arguments));
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedFunction(getFunctionSymbol().getSymbol(), arguments, evaluation);
    }

    /** What the engine cannot compute is an error in the row, too. */
    static NodeValue bounded(Supplier<NodeValue> evaluation) {
        try {
            NodeValue value = bounded(evaluation.get());
            // A value may be one of which the engine can make no term.
            value.asNode();
            return value;
        } catch (QueryException | Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ExprEvalException("this cannot be computed", e);
        }
    }

    private static NodeValue bounded(NodeValue value) {
        boolean tooLarge = value.isInteger()
                ? value.getInteger().bitLength() > BITS_A_DIGIT * Limits.DIGITS
                : value.isDecimal()
                        ? value.getDecimal().precision() > Limits.DIGITS
                        : value.isString() && value.getString().length() > Limits.STRING || Durations.isTooLong(value);
        if (tooLarge) {
            throw new ExprEvalException("a result is too large");
        }
        return value;
    }
}
