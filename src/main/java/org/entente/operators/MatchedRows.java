package org.entente.operators;

import java.util.NoSuchElementException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.entente.operators.Matching.Ways;
import org.jspecify.annotations.Nullable;

/** Gives each row that comes in the values that patterns match. */
final class MatchedRows extends QueryIter1 {
    private final Matching matching;

    /** Whether a row for which nothing matches goes on as it is. */
    private final boolean optional;

    private @Nullable Ways ways;
    private @Nullable Binding next;

    MatchedRows(QueryIterator input, Matching matching, boolean optional, ExecutionContext context) {
        super(input, context);
        this.matching = matching;
        this.optional = optional;
    }

    @Override
    protected boolean hasNextBinding() {
        while (next == null) {
            if (ways != null && ways.next()) {
                next = ways.row();
            } else if (getInput().hasNext()) {
                begin(getInput().next());
            } else {
                return false;
            }
        }
        return true;
    }

    private void begin(Binding row) {
        ways = matching.of(row)
                .filter(found -> {
                    boolean matches = found.next();
                    next = matches ? found.row() : null;
                    return matches;
                })
                .orElse(null);
        if (next == null && optional) {
            next = row;
        }
    }

    @Override
    protected Binding moveToNextBinding() {
        Binding row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {
        ways = null;
    }
}
