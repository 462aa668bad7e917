package org.entente.operators;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.entente.columns.Terms;
import org.jspecify.annotations.Nullable;

/** What is worked out of the rows of a group. */
interface Tally {
    void add(Binding row);

    /** The value; null if there is none. */
    @Nullable
    Node value();

    /** Counts without making values, and leaves all else to the engine. */
    static Tally of(Aggregator aggregator, Numbers numbers, ExecutionContext context) {
        if (aggregator instanceof AggCount) {
            return new Rows();
        }
        boolean counts = aggregator instanceof AggCountVar || aggregator instanceof AggCountVarDistinct;
        if (counts && aggregator.getExprList().get(0) instanceof ExprVar variable) {
            return aggregator instanceof AggCountVar
                    ? new Values(variable.asVar())
                    : new Distinct(variable.asVar(), numbers);
        }
        return new Engine(aggregator, context);
    }

    /** The number of rows. */
    final class Rows implements Tally {
        private long rows;

        @Override
        public void add(Binding row) {
            rows++;
        }

        @Override
        public Node value() {
            return NodeValue.makeInteger(rows).asNode();
        }
    }

    /** The number of rows in which a variable has a value. */
    final class Values implements Tally {
        private final Var variable;
        private long values;

        Values(Var variable) {
            this.variable = variable;
        }

        @Override
        public void add(Binding row) {
            values += row.contains(variable) ? 1 : 0;
        }

        @Override
        public Node value() {
            return NodeValue.makeInteger(values).asNode();
        }
    }

    /** The number of values that a variable has. */
    final class Distinct implements Tally {
        private final Var variable;
        private final Numbers numbers;
        private final NumberSet values = new NumberSet();

        Distinct(Var variable, Numbers numbers) {
            this.variable = variable;
            this.numbers = numbers;
        }

        @Override
        public void add(Binding row) {
            int number = numbers.of(row, variable);
            if (number != Terms.NONE) {
                values.add(number);
            }
        }

        @Override
        public Node value() {
            return NodeValue.makeInteger(values.size()).asNode();
        }
    }

    /** What the engine works out; if there are no rows, it has a value of its own. */
    final class Engine implements Tally {
        private final Aggregator aggregator;
        private final Accumulator accumulator;
        private final ExecutionContext context;
        private boolean any;

        Engine(Aggregator aggregator, ExecutionContext context) {
            this.aggregator = aggregator;
            this.accumulator = aggregator.createAccumulator();
            this.context = context;
        }

        @Override
        public void add(Binding row) {
            any = true;
            accumulator.accumulate(row, context);
        }

        @Override
        public @Nullable Node value() {
            NodeValue value = any ? accumulator.getValue() : null;
            return any ? value == null ? null : value.asNode() : aggregator.getValueEmpty();
        }
    }
}
