package org.entente.operators;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.util.Context;
import org.entente.columns.ColumnDataset;
import org.entente.operators.RowOperators.Beneath;

/** Executes queries of columns; what it has no operator of its own for is executed as the engine does. */
public class ColumnExecutor extends OpExecutor {
    private static final OpExecutorFactory FACTORY = ColumnExecutor::new;

    /** Set to {@code engine}, it leaves everything to the engine, for who wants to compare. */
    private static final boolean OWN = !"engine".equals(System.getProperty("entente.operators"));

    protected ColumnExecutor(ExecutionContext context) {
        super(context);
    }

    /** Lets queries with a context be executed so. */
    public static void useIn(Context context) {
        if (!OWN) {
            return;
        }
        QC.setFactory(context, FACTORY);
        // Patterns are put in order first, and then it is known when a condition can be looked at.
        context.set(ARQ.optFilterPlacementBGP, false);
    }

    /** Is run after every few steps, and may end the query. */
    protected void watch() {
        if (execCxt.getCancelSignal().get()) {
            throw new QueryCancelledException();
        }
    }

    /** Whether own operators are used at all. */
    static boolean isOwn() {
        return OWN;
    }

    /** Whether an executor is this one. */
    public static boolean is(OpExecutorFactory factory) {
        return factory == FACTORY;
    }

    @Override
    protected QueryIterator execute(OpBGP op, QueryIterator input) {
        return matched(op, input).orElseGet(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpQuadPattern op, QueryIterator input) {
        return matched(op, input).orElseGet(() -> super.execute(op, input));
    }

    private Optional<QueryIterator> matched(Op op, QueryIterator input) {
        return Wanted.by(op, execCxt).map(wanted -> matched(wanted, input, false));
    }

    private QueryIterator matched(Wanted wanted, QueryIterator input, boolean optional) {
        return new MatchedRows(input, new Matching(wanted, execCxt, this::watch), optional, execCxt);
    }

    /** Conditions that may differ from one look to the next are looked at once for each row. */
    @Override
    protected QueryIterator execute(OpFilter op, QueryIterator input) {
        List<Expr> steady = op.getExprs().getList().stream().filter(Steady::is).toList();
        if (steady.isEmpty()) {
            return super.execute(op, input);
        }
        Optional<QueryIterator> matched = matched(OpFilter.filterBy(new ExprList(steady), op.getSubOp()), input);
        if (matched.isEmpty()) {
            return super.execute(op, input);
        }
        QueryIterator rows = matched.get();
        for (Expr condition : op.getExprs()) {
            rows = steady.contains(condition) ? rows : new QueryIterFilterExpr(rows, condition, execCxt);
        }
        return rows;
    }

    @Override
    protected QueryIterator execute(OpConditional op, QueryIterator input) {
        return Wanted.by(op.getRight(), execCxt)
                .map(wanted -> matched(wanted, exec(op.getLeft(), input), true))
                .orElseGet(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpGraph op, QueryIterator input) {
        return execCxt.getDataset() instanceof ColumnDataset
                ? WithinGraph.divided(op).map(quads -> exec(quads, input)).orElseGet(() -> super.execute(op, input))
                : super.execute(op, input);
    }

    @Override
    protected QueryIterator execute(OpDatasetNames op, QueryIterator input) {
        return super.execute(new OpGraph(op.getGraphNode(), new OpBGP()), input);
    }

    /** What sorts and groups, if the data that is asked is in columns. */
    private Optional<RowOperators> operators() {
        return execCxt.getDataset() instanceof ColumnDataset dataset
                ? Optional.of(
                        new RowOperators(dataset.snapshot().terms(), execCxt, new Beneath(this::exec, this::watch)))
                : Optional.empty();
    }

    @Override
    protected QueryIterator execute(OpGroup op, QueryIterator input) {
        return operators().map(own -> own.grouped(op, input)).orElseGet(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpOrder op, QueryIterator input) {
        return operators().map(own -> own.sorted(op, input)).orElseGet(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpDistinct op, QueryIterator input) {
        return op.getSubOp() instanceof OpProject project && input instanceof QueryIterRoot
                ? operators().map(own -> own.distinct(project, input)).orElseGet(() -> super.execute(op, input))
                : super.execute(op, input);
    }

    @Override
    protected QueryIterator execute(OpTopN op, QueryIterator input) {
        return operators().map(own -> own.first(op, input)).orElseGet(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpSlice op, QueryIterator input) {
        return operators().flatMap(own -> own.first(op, input)).orElseGet(() -> super.execute(op, input));
    }
}
