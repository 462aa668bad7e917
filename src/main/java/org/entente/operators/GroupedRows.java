package org.entente.operators;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.entente.columns.Terms;
import org.entente.operators.Numbers.Several;

/** Groups rows by the numbers of what they are grouped by; what is counted is counted by number, too. */
final class GroupedRows extends Gathering {
    private final List<Var> variables;
    private final List<Optional<Memo>> expressions;
    private final List<ExprAggregator> aggregators;
    private final Numbers numbers;
    private final ExecutionContext context;

    GroupedRows(QueryIterator input, OpGroup group, Terms terms, ExecutionContext context) {
        super(input, context);
        this.variables = group.getGroupVars().getVars();
        this.expressions = variables.stream()
                .map(variable -> Optional.ofNullable(group.getGroupVars().getExpr(variable))
                        .map((Expr expression) -> new Memo(expression, terms, context)))
                .toList();
        this.aggregators = group.getAggregators();
        this.numbers = new Numbers(terms);
        this.context = context;
    }

    @Override
    Iterator<Binding> gather(QueryIterator rows) {
        Map<Several, List<Tally>> groups = new LinkedHashMap<>();
        if (variables.isEmpty()) {
            groups.put(new Several(new int[0]), tallies());
        }
        while (rows.hasNext()) {
            Binding row = rows.next();
            groups.computeIfAbsent(key(row), key -> tallies()).forEach(tally -> tally.add(row));
        }
        return groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .iterator();
    }

    private List<Tally> tallies() {
        return aggregators.stream()
                .map(one -> Tally.of(one.getAggregator(), numbers, context))
                .toList();
    }

    private Several key(Binding row) {
        int[] values = new int[variables.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = expressions.get(at).isPresent()
                    ? computed(expressions.get(at).get(), row)
                    : numbers.of(row, variables.get(at));
        }
        return new Several(values);
    }

    private int computed(Memo expression, Binding row) {
        NodeValue value = expression.value(row);
        return value == null ? Terms.NONE : numbers.of(value.asNode());
    }

    private Binding row(Several key, List<Tally> tallies) {
        BindingBuilder row = Binding.builder(numbers.row(variables.toArray(Var[]::new), key.values()));
        for (int at = 0; at < tallies.size(); at++) {
            Node value = tallies.get(at).value();
            if (value != null) {
                row.add(aggregators.get(at).getVar(), value);
            }
        }
        return row.build();
    }
}
