package org.entente.guarding;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;

/** GROUP_CONCAT that gives up before its text is too large to hold. */
final class BoundedConcat extends AggGroupConcat {
    BoundedConcat(AggGroupConcat concat) {
        super(concat.getExprList().get(0), concat.getSeparator());
    }

    private BoundedConcat(Expr expression, String separator) {
        super(expression, separator);
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return new BoundedConcat(expressions.get(0), getSeparator());
    }

    @Override
    public Accumulator createAccumulator() {
        return new Measured(super.createAccumulator(), getExprList().get(0));
    }

    private static final class Measured implements Accumulator {
        private final Accumulator accumulator;
        private final Expr expression;
        private long length;

        Measured(Accumulator accumulator, Expr expression) {
            this.accumulator = accumulator;
            this.expression = expression;
        }

        @Override
        public void accumulate(Binding binding, FunctionEnv environment) {
            length += length(binding, environment);
            if (length > Limits.STRING) {
                throw Refusal.tooLarge("A group's text is longer than " + Limits.STRING
                        + " characters; join fewer values with GROUP_CONCAT.");
            }
            accumulator.accumulate(binding, environment);
        }

        private int length(Binding binding, FunctionEnv environment) {
            try {
                return expression.eval(binding, environment).asString().length();
            } catch (ExprEvalException e) {
                // What cannot be evaluated adds nothing here; the accumulator itself says what comes of it.
                return 0;
            }
        }

        @Override
        public NodeValue getValue() {
            return accumulator.getValue();
        }
    }
}
