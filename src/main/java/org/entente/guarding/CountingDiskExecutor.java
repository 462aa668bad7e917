package org.entente.guarding;

import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
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
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.entente.operators.RowOperators;
import org.entente.operators.RowOperators.Beneath;
import org.entente.operators.WithinGraph;

/** Counts the rows of a query over a store on disk, whose indexes find them; sorting and grouping are ours. */
final class CountingDiskExecutor extends OpExecutorTDB2 {
    private final Counting counting;
    private final LookedUp lookedUp;

    CountingDiskExecutor(ExecutionContext context, Rows rows, LookedUp lookedUp) {
        super(context);
        this.counting = new Counting(rows, context);
        this.lookedUp = lookedUp;
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
        return op.getNode().isVariable() && StoredQuads.store(execCxt).isPresent()
                ? WithinGraph.divided(op).map(quads -> exec(quads, input)).orElseGet(() -> super.execute(op, input))
                : super.execute(op, input);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern op, QueryIterator input) {
        return matched(op, ExprList.emptyList, input).orElseGet(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpBGP op, QueryIterator input) {
        return matched(op, ExprList.emptyList, input).orElseGet(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpFilter op, QueryIterator input) {
        return matched(op.getSubOp(), op.getExprs(), input).orElseGet(() -> super.execute(op, input));
    }

    /** The rows that match patterns and conditions; absent if it is other than patterns, or asked of no store on disk. */
    private Optional<QueryIterator> matched(Op op, ExprList conditions, QueryIterator input) {
        if (op instanceof OpQuadPattern quads) {
            return StoredQuads.store(execCxt).map(store -> of(store).matched(quads, conditions, input));
        }
        return op instanceof OpBGP triples
                ? StoredQuads.activeGraph(execCxt)
                        .map(graph -> of(graph.getDSG())
                                .matched(
                                        new OpQuadPattern(graph.getGraphName(), triples.getPattern()),
                                        conditions,
                                        input))
                : Optional.empty();
    }

    private StoredQuads of(DatasetGraphTDB store) {
        return new StoredQuads(store, lookedUp, counting, execCxt);
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
