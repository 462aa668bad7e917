package org.entente.operators;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.columns.Terms;
import org.entente.operators.Numbers.Several;
import org.jspecify.annotations.Nullable;

/** Tells the values of some variables, each combination once; what has been told is remembered as numbers. */
final class DistinctRows extends LookingAhead {
    private final Var[] variables;
    private final Numbers numbers;
    private final Set<Several> told = new HashSet<>();

    DistinctRows(QueryIterator input, List<Var> variables, Terms terms, ExecutionContext context) {
        super(input, context);
        this.variables = variables.toArray(Var[]::new);
        this.numbers = new Numbers(terms);
    }

    @Override
    @Nullable
    Binding following() {
        while (getInput().hasNext()) {
            Binding row = getInput().next();
            int[] values = new int[variables.length];
            for (int at = 0; at < values.length; at++) {
                values[at] = numbers.of(row, variables[at]);
            }
            if (told.add(new Several(values))) {
                return numbers.row(variables, values);
            }
        }
        return null;
    }

    @Override
    protected void closeSubIterator() {
        told.clear();
    }
}
