package org.entente.operators;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.operators.Matching.Ways;
import org.jspecify.annotations.Nullable;

/** Gives each row that comes in the values that patterns match. */
final class MatchedRows extends LookingAhead {
    private final Matching matching;

    /** Whether a row for which nothing matches goes on as it is. */
    private final boolean optional;

    private @Nullable Ways ways;

    MatchedRows(QueryIterator input, Matching matching, boolean optional, ExecutionContext context) {
        super(input, context);
        this.matching = matching;
        this.optional = optional;
    }

    @Override
    @Nullable
    Binding following() {
        if (ways != null && ways.next()) {
            return ways.row();
        }
        while (getInput().hasNext()) {
            Binding row = getInput().next();
            ways = matching.of(row).orElse(null);
            if (ways != null && ways.next()) {
                return ways.row();
            }
            if (optional) {
                ways = null;
                return row;
            }
        }
        return null;
    }

    @Override
    protected void closeSubIterator() {
        ways = null;
    }
}
