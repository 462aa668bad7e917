package org.entente.guarding;

import java.util.function.Supplier;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.entente.operators.ColumnExecutor;

/** What an executor of any store adds: it counts rows as they pass, and those that an operator keeps. */
final class Counting {
    private final Rows rows;
    private final ExecutionContext context;

    /** How many of the operators that are begun next hand their rows to one that keeps them. */
    private int handing;

    Counting(Rows rows, ExecutionContext context) {
        this.rows = rows;
        this.context = context;
    }

    /**
     * The executors of a query.
     *
     * @param beneath those that the store has chosen for itself
     */
    static OpExecutorFactory factory(Rows rows, OpExecutorFactory beneath) {
        if (ColumnExecutor.is(beneath)) {
            return context -> new CountingColumnExecutor(context, rows);
        }
        if (beneath == OpExecutorTDB2.OpExecFactoryTDB) {
            LookedUp lookedUp = new LookedUp();
            return context -> new CountingDiskExecutor(context, rows, lookedUp);
        }
        return context -> new CountingExecutor(context, rows);
    }

    /** Counts what is no row, but work. */
    void pass() {
        rows.pass();
    }

    /** Counts rows as they pass from one part of an operator to another. */
    QueryIterator passing(QueryIterator within) {
        return new Counted(within, context, rows::pass);
    }

    /** Begins an operator, those beneath it included. */
    QueryIterator around(Op op, Supplier<QueryIterator> begin) {
        boolean held = handing > 0;
        int others = Math.max(0, handing - 1);
        handing = keeps(op);
        QueryIterator result = begin.get();
        handing = others;
        return new Counted(result, context, held ? rows::hold : rows::pass);
    }

    /** How many of its parts an operator keeps the rows of: to sort, group, compare or join them. */
    private static int keeps(Op op) {
        if (op instanceof OpOrder || op instanceof OpGroup || op instanceof OpDistinct) {
            return 1;
        }
        return op instanceof OpJoin || op instanceof OpLeftJoin || op instanceof OpMinus ? 2 : 0;
    }

    /** A path is walked to its end before its first row is told, so each of its steps is counted. */
    QueryIterator walk(OpPath op, QueryIterator input) {
        ExecutionContext watched =
                ExecutionContext.copyChangeActiveGraph(context, new WalkedGraph(context.getActiveGraph(), rows));
        return new QueryIterPath(op.getTriplePath(), input, watched);
    }

    private static final class Counted extends QueryIterProcessBinding {
        private final Runnable count;

        Counted(QueryIterator input, ExecutionContext context, Runnable count) {
            super(input, context);
            this.count = count;
        }

        @Override
        public Binding accept(Binding binding) {
            count.run();
            return binding;
        }
    }
}
