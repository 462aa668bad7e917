package org.entente.guarding;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.entente.operators.RowOperators;
import org.entente.operators.RowOperators.Beneath;
import org.entente.operators.WithinGraph;

/**
 * Counts the rows of a query over a store on disk, which finds its rows by ways of its own and leaves sorting and grouping to
 * ours.
 */
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

    /** Asks the indexes which graphs there are; the engine would try the graphs one by one. */
    @Override
    protected QueryIterator execute(OpGraph op, QueryIterator input) {
        return op.getNode().isVariable() && StoredQuads.of(execCxt).isPresent()
                ? WithinGraph.divided(op).map(quads -> exec(quads, input)).orElseGet(() -> super.execute(op, input))
                : super.execute(op, input);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern op, QueryIterator input) {
        return StoredQuads.of(execCxt)
                .map(stored -> stored.matched(op, input))
                .orElseGet(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpFilter op, QueryIterator input) {
        return op.getSubOp() instanceof OpQuadPattern quads
                ? StoredQuads.of(execCxt)
                        .map(stored -> stored.matched(quads, op.getExprs(), input))
                        .orElseGet(() -> super.execute(op, input))
                : super.execute(op, input);
    }

    private RowOperators operators() {
        return new RowOperators(execCxt, new Beneath(this::exec, counting::pass));
    }

    @Override
    protected QueryIterator execute(OpGroup op, QueryIterator input) {
        return operators().grouped(op, input);
    }

    @Override
    protected QueryIterator execute(OpOrder op, QueryIterator input) {
        return operators().sorted(op, input);
    }

    @Override
    protected QueryIterator execute(OpTopN op, QueryIterator input) {
        return operators().first(op, input);
    }

    @Override
    protected QueryIterator execute(OpSlice op, QueryIterator input) {
        return operators().first(op, input).orElseGet(() -> super.execute(op, input));
    }
}
