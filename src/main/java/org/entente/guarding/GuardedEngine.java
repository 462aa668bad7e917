package org.entente.guarding;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.util.Context;

/** The engine as it is, but for functions that have bounds and rows that are counted. */
final class GuardedEngine extends QueryEngineMain {
    private final Bounding bounding;

    private GuardedEngine(Query query, DatasetGraph dataset, Binding given, Context context, Bounding bounding) {
        super(query, dataset, given, context);
        this.bounding = bounding;
    }

    /** Makes queries that are asked with a context be asked of this engine; the rows that they make are counted. */
    static Rows useIn(Context context, Limits limits) {
        Deadline deadline = new Deadline(limits);
        Rows rows = new Rows(limits.kept(), deadline);
        QC.setFactory(context, Counting.factory(rows, QC.getFactory(context)));
        QueryEngineRegistry engines = new QueryEngineRegistry();
        engines.add(new Factory(new Bounding(deadline)));
        ServiceCalls.useIn(context, limits, rows, deadline);
        QueryEngineRegistry.set(context, engines);
        return rows;
    }

    @Override
    protected Op modifyOp(Op op) {
        return bounding.last(super.modifyOp(bounding.first(op)));
    }

    private record Factory(Bounding bounding) implements QueryEngineFactory {
        @Override
        public boolean accept(Query query, DatasetGraph dataset, Context context) {
            return true;
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding given, Context context) {
            return new GuardedEngine(query, dataset, given, context, bounding).getPlan();
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return false;
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding given, Context context) {
            throw new UnsupportedOperationException("queries are asked as they are written");
        }
    }
}
