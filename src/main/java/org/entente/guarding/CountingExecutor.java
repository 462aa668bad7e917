package org.entente.guarding;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;

/** Looks at the clock as rows pass, and counts those that operators keep: to sort, group, compare or join them. */
final class CountingExecutor extends OpExecutor {
    private final Rows rows;

    /** How many of the operators that are asked next hand their rows to one that keeps them. */
    private int next;

    private CountingExecutor(ExecutionContext context, Rows rows) {
        super(context);
        this.rows = rows;
    }

    static OpExecutorFactory factory(Limits limits, Deadline deadline) {
        Rows rows = new Rows(limits.kept(), deadline);
        return context -> new CountingExecutor(context, rows);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        boolean held = next-- > 0;
        next = Math.max(0, next);
        int others = next;
        next = 0;
        QueryIterator result = super.exec(op, input);
        next = others;
        return new Counted(result, execCxt, held ? rows::hold : rows::pass);
    }

    @Override
    protected QueryIterator execute(OpOrder op, QueryIterator input) {
        next = 1;
        return super.execute(op, input);
    }

    @Override
    protected QueryIterator execute(OpGroup op, QueryIterator input) {
        next = 1;
        return super.execute(op, input);
    }

    @Override
    protected QueryIterator execute(OpDistinct op, QueryIterator input) {
        next = 1;
        return super.execute(op, input);
    }

    @Override
    protected QueryIterator execute(OpJoin op, QueryIterator input) {
        next = 2;
        return super.execute(op, input);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin op, QueryIterator input) {
        next = 2;
        return super.execute(op, input);
    }

    @Override
    protected QueryIterator execute(OpMinus op, QueryIterator input) {
        next = 2;
        return super.execute(op, input);
    }

    /** The rows that a whole query makes and holds. */
    private static final class Rows {
        private static final int ROWS_BETWEEN_LOOKS = 1 << 10;

        private final int most;
        private final Deadline deadline;
        private int held;
        private int passed;

        Rows(int most, Deadline deadline) {
            this.most = most;
            this.deadline = deadline;
        }

        /** The engine itself does not look at the clock in every place where rows come and go. */
        void pass() {
            if (++passed % ROWS_BETWEEN_LOOKS == 0) {
                deadline.check();
            }
        }

        void hold() {
            pass();
            if (++held > most) {
                throw Refusal.tooLarge("This query would have to hold more than " + most
                        + " rows at once to sort, group, compare or join them; ask for less, for instance of one article,"
                        + " one kind or one period.");
            }
        }
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
