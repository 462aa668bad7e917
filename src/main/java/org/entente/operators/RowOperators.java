package org.entente.operators;

import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterProject;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.iterator.QueryIterSlice;
import org.entente.columns.Terms;
import org.entente.operators.SortedRows.Sorted;

/** Sorts and groups rows of whatever store, with what is sorted and grouped by worked out once for each row. */
public final class RowOperators {
    private final Terms terms;
    private final ExecutionContext context;
    private final Beneath beneath;

    RowOperators(Terms terms, ExecutionContext context, Beneath beneath) {
        this.terms = terms;
        this.context = context;
        this.beneath = beneath;
    }

    /**
     * What the operators rest on.
     *
     * @param executor of the operators beneath
     * @param watch is run after every few steps, and may end the query
     */
    public record Beneath(BiFunction<Op, QueryIterator, QueryIterator> executor, Runnable watch) {
        QueryIterator rows(Op op, QueryIterator input) {
            return executor.apply(op, input);
        }
    }

    /** Of a store that has no numbers for its terms. */
    public RowOperators(ExecutionContext context, Beneath beneath) {
        this(new Terms(), context, beneath);
    }

    public QueryIterator grouped(OpGroup op, QueryIterator input) {
        return new GroupedRows(beneath.rows(op.getSubOp(), input), op, terms, context);
    }

    QueryIterator distinct(OpProject op, QueryIterator input) {
        return new DistinctRows(beneath.rows(op.getSubOp(), input), op.getVars(), terms, context);
    }

    public QueryIterator sorted(OpOrder op, QueryIterator input) {
        return sorted(op.getSubOp(), input, new Sorted(op.getConditions(), SortedRows.ALL, beneath.watch));
    }

    public QueryIterator first(OpTopN op, QueryIterator input) {
        return first(First.of(op), input);
    }

    /** What a slice asks for, if it is the first ones of sorted rows: no more are kept than are asked for. */
    public Optional<QueryIterator> first(OpSlice op, QueryIterator input) {
        return First.of(op)
                .filter(first -> first.projected().isEmpty() || input instanceof QueryIterRoot)
                .map(first -> new QueryIterSlice(first(first, input), op.getStart(), op.getLength(), context));
    }

    private QueryIterator first(First first, QueryIterator input) {
        QueryIterator sorted =
                sorted(first.rows(), input, new Sorted(first.conditions(), first.limit(), beneath.watch));
        return first.projected()
                .map(variables -> QueryIterProject.create(sorted, variables, context))
                .orElse(sorted);
    }

    private QueryIterator sorted(Op rows, QueryIterator input, Sorted how) {
        return new SortedRows(beneath.rows(rows, input), how, terms, context);
    }
}
