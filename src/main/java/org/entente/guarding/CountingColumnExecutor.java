package org.entente.guarding;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.entente.operators.ColumnExecutor;

/** Counts the rows of a query over columns, which have operators of their own. */
final class CountingColumnExecutor extends ColumnExecutor {
    private final Counting counting;

    CountingColumnExecutor(ExecutionContext context, Rows rows) {
        super(context);
        this.counting = new Counting(rows, context);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        return counting.around(op, () -> super.exec(op, input));
    }

    @Override
    protected void watch() {
        super.watch();
        counting.pass();
    }

    @Override
    protected QueryIterator execute(OpPath op, QueryIterator input) {
        return counting.walk(op, input);
    }
}
