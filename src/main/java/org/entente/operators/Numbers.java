package org.entente.operators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.columns.Terms;
import org.jspecify.annotations.Nullable;

/** Numbers of values: those of terms of the data, and negative ones of what an operator has met besides. */
final class Numbers {
    private final Terms terms;
    private final Map<Node, Integer> others = new HashMap<>();
    private final List<Node> met = new ArrayList<>();

    Numbers(Terms terms) {
        this.terms = terms;
    }

    /** Numbers side by side; equal if all of them are. */
    record Several(int[] values) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Several several && Arrays.equals(values, several.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }

        @Override
        public String toString() {
            return Arrays.toString(values);
        }
    }

    /** Of a variable's value; {@link Terms#NONE} if it has none. */
    int of(Binding row, Var variable) {
        int number = NumberedBinding.number(row, variable, terms);
        return number == Terms.NONE ? met(row.get(variable)) : number;
    }

    /** Of a value; {@link Terms#NONE} if there is none. */
    int of(@Nullable Node value) {
        int number = value == null ? Terms.NONE : terms.number(value);
        return number == Terms.NONE ? met(value) : number;
    }

    private int met(@Nullable Node value) {
        if (value == null) {
            return Terms.NONE;
        }
        Integer known = others.get(value);
        if (known != null) {
            return known;
        }
        met.add(value);
        others.put(value, -met.size());
        return -met.size();
    }

    /** What has a number. */
    Node node(int number) {
        return number < 0 ? met.get(-number - 1) : terms.node(number);
    }

    /** A row of values, of which some may be missing. */
    Binding row(Var[] variables, int[] values) {
        if (Arrays.stream(values).noneMatch(number -> number < 0)) {
            return new NumberedBinding(null, terms, variables, values);
        }
        var row = Binding.builder();
        for (int at = 0; at < values.length; at++) {
            if (values[at] != Terms.NONE) {
                row.add(variables[at], node(values[at]));
            }
        }
        return row.build();
    }
}
