package org.entente.guarding;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QueryEngineTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The engine of a store on disk, within the same bounds. */
final class GuardedDiskEngine extends QueryEngineTDB {
    private final Bounding bounding;

    GuardedDiskEngine(Query query, DatasetGraph dataset, Binding given, Context context, Bounding bounding) {
        super(query, TDBInternal.requireStorage(dataset), given, context);
        this.bounding = bounding;
    }

    @Override
    protected Op modifyOp(Op op) {
        return bounding.last(super.modifyOp(bounding.first(op)));
    }
}
