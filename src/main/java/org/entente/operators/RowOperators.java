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

/** Sorts and groups rows of whatever store, with what is sorted and grouped by worked out once for each row. */
public final class RowOperators {
    private final Terms terms;
    private final ExecutionContext context;
    private final BiFunction<Op, QueryIterator, QueryIterator> executor;

    RowOperators(Terms terms, ExecutionContext context, BiFunction<Op, QueryIterator, QueryIterator> executor) {
        this.terms = terms;
        this.context = context;
        this.executor = executor;
    }

    /**
     * Of a store that has no numbers for its terms.
     *
     * @param executor of the operators beneath
     */
    public RowOperators(ExecutionContext context, BiFunction<Op, QueryIterator, QueryIterator> executor) {
        this(new Terms(), context, executor);
    }

    public QueryIterator grouped(OpGroup op, QueryIterator input) {
        return new GroupedRows(executor.apply(op.getSubOp(), input), op, terms, context);
    }

    QueryIterator distinct(OpProject op, QueryIterator input) {
        return new DistinctRows(executor.apply(op.getSubOp(), input), op.getVars(), terms, context);
    }

    public QueryIterator sorted(OpOrder op, QueryIterator input) {
        return new SortedRows(executor.apply(op.getSubOp(), input), op.getConditions(), SortedRows.ALL, terms, context);
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
                new SortedRows(executor.apply(first.rows(), input), first.conditions(), first.limit(), terms, context);
        return first.projected()
                .map(variables -> QueryIterProject.create(sorted, variables, context))
                .orElse(sorted);
    }
}
