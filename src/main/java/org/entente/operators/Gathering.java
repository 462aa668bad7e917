package org.entente.operators;

import java.util.Iterator;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/** Takes in all rows before it tells the first one. */
abstract class Gathering extends QueryIter1 {
    private @Nullable Iterator<Binding> gathered;

    Gathering(QueryIterator input, ExecutionContext context) {
        super(input, context);
    }

    /** What becomes of all rows. */
    abstract Iterator<Binding> gather(QueryIterator rows);

    private Iterator<Binding> gathered() {
        if (gathered == null) {
            gathered = gather(getInput());
        }
        return gathered;
    }

    @Override
    protected final boolean hasNextBinding() {
        return gathered().hasNext();
    }

    @Override
    protected final Binding moveToNextBinding() {
        return gathered().next();
    }

    @Override
    protected final void requestSubCancel() {}

    @Override
    protected final void closeSubIterator() {
        gathered = null;
    }
}
