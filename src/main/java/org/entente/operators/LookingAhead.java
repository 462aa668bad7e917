package org.entente.operators;

import java.util.NoSuchElementException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/** Knows whether there is another row by going on to it. */
abstract class LookingAhead extends QueryIter1 {
    private @Nullable Binding next;

    LookingAhead(QueryIterator input, ExecutionContext context) {
        super(input, context);
    }

    /** Goes on to the next row; null if there is none. */
    abstract @Nullable Binding following();

    @Override
    protected final boolean hasNextBinding() {
        if (next == null) {
            next = following();
        }
        return next != null;
    }

    @Override
    protected final Binding moveToNextBinding() {
        Binding row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    @Override
    protected final void requestSubCancel() {}
}
