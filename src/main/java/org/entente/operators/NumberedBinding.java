package org.entente.operators;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.entente.columns.Terms;
import org.jspecify.annotations.Nullable;

/** A row whose values are numbers of terms, which become terms when they are asked for. */
final class NumberedBinding extends BindingBase {
    private final Terms terms;
    private final Var[] variables;

    /** Of each variable's value; {@link Terms#NONE} if it has none. */
    private final int[] numbers;

    NumberedBinding(Binding parent, Terms terms, Var[] variables, int[] numbers) {
        super(parent);
        this.terms = terms;
        this.variables = variables;
        this.numbers = numbers;
    }

    /** The number of a variable's value in any row; {@link Terms#NONE} if it has none, or one that is no term of the data. */
    static int number(Binding row, Var variable, Terms terms) {
        if (row instanceof NumberedBinding numbered && numbered.terms == terms) {
            int own = numbered.own(variable);
            return own != Terms.NONE || numbered.parent == null ? own : number(numbered.parent, variable, terms);
        }
        Node value = row.get(variable);
        return value == null ? Terms.NONE : terms.number(value);
    }

    private int own(Var variable) {
        for (int at = 0; at < numbers.length; at++) {
            if (variables[at] == variable || variables[at].equals(variable)) {
                return numbers[at];
            }
        }
        return Terms.NONE;
    }

    @Override
    protected Iterator<Var> vars1() {
        return IntStream.range(0, numbers.length)
                .filter(at -> numbers[at] != Terms.NONE)
                .mapToObj(at -> variables[at])
                .iterator();
    }

    @Override
    protected int size1() {
        return (int)
                Arrays.stream(numbers).filter(number -> number != Terms.NONE).count();
    }

    @Override
    protected boolean isEmpty1() {
        return size1() == 0;
    }

    @Override
    protected boolean contains1(Var variable) {
        return own(variable) != Terms.NONE;
    }

    @Override
    protected @Nullable Node get1(Var variable) {
        int number = own(variable);
        return number == Terms.NONE ? null : terms.node(number);
    }

    @Override
    protected Binding detachWithNewParent(Binding detached) {
        return new NumberedBinding(detached, terms, variables, numbers);
    }
}
