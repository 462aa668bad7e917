package org.entente.guarding;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** Counts the rows of a query over a store on disk, which finds its rows by ways of its own. */
final class CountingDiskExecutor extends OpExecutorTDB2 {
    private final Counting counting;

    CountingDiskExecutor(ExecutionContext context, Rows rows) {
        super(context);
        this.counting = new Counting(rows, context);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        return counting.around(op, () -> super.exec(op, input));
    }

    @Override
    protected QueryIterator execute(OpPath op, QueryIterator input) {
        return counting.walk(op, input);
    }
}
