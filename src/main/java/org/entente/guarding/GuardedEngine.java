package org.entente.guarding;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
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
    private final Deadline deadline;

    private GuardedEngine(Query query, DatasetGraph dataset, Binding given, Context context, Deadline deadline) {
        super(query, dataset, given, context);
        this.deadline = deadline;
    }

    /** Makes queries that are asked with a context be asked of this engine. */
    static void useIn(Context context, Limits limits) {
        Deadline deadline = new Deadline(limits);
        QC.setFactory(context, CountingExecutor.factory(limits, deadline));
        QueryEngineRegistry engines = new QueryEngineRegistry();
        engines.add(new Factory(deadline));
        QueryEngineRegistry.set(context, engines);
    }

    @Override
    protected Op modifyOp(Op op) {
        Bounds bounds = new Bounds(deadline);
        Op bounded = Transformer.transform(new BoundedGroups(bounds), bounds, op);
        return Transformer.transform(new BlankNodes(), super.modifyOp(bounded));
    }

    private record Factory(Deadline deadline) implements QueryEngineFactory {
        @Override
        public boolean accept(Query query, DatasetGraph dataset, Context context) {
            return true;
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding given, Context context) {
            return new GuardedEngine(query, dataset, given, context, deadline).getPlan();
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
