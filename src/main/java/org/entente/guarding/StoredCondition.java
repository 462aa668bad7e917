package org.entente.guarding;

import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.entente.columns.Trigrams;
import org.entente.operators.Needle;
import org.entente.operators.Steady;
import org.jspecify.annotations.Nullable;

/** A condition on one variable, held against rows of a store on disk: once for each term, and without reading it again. */
final class StoredCondition extends QueryIterProcessBinding {
    private static final int FEWEST = 1 << 6;
    private static final int MOST = 1 << 14;

    private final Expr condition;
    private final Var variable;

    /** What a term must contain for the condition to be true of it. */
    private final Trigrams needed;

    private final StoredTexts texts;

    /** Terms of which it is known whether it holds, each in the slot that its hash tells. */
    private @Nullable NodeId[] known = new NodeId[FEWEST];

    private boolean[] holds = new boolean[FEWEST];
    private int misses;

    private StoredCondition(
            QueryIterator input, Expr condition, Var variable, DatasetGraphTDB store, ExecutionContext context) {
        super(input, context);
        this.condition = condition;
        this.variable = variable;
        this.needed = StoredTexts.areSure(store) ? Needle.of(condition) : Trigrams.NONE;
        this.texts = StoredTexts.of(store);
    }

    /** The rows of which a condition is true. */
    static QueryIterator on(QueryIterator input, Expr condition, DatasetGraphTDB store, ExecutionContext context) {
        Optional<Var> variable = Steady.variable(condition);
        return variable.isPresent()
                ? new StoredCondition(input, condition, variable.get(), store, context)
                : new QueryIterFilterExpr(input, condition, context);
    }

    @Override
    public @Nullable Binding accept(Binding row) {
        NodeId id = row instanceof BindingTDB stored ? stored.getNodeId(variable) : null;
        if (id == null) {
            return holding(row);
        }
        return needed == Trigrams.NONE || texts.mayContain(id, () -> row.get(variable), needed)
                ? remembered(id, row)
                : null;
    }

    private @Nullable Binding remembered(NodeId id, Binding row) {
        int slot = id.hashCode() & known.length - 1;
        if (!id.equals(known[slot])) {
            slot = remember(id, holding(row) != null);
        }
        return holds[slot] ? row : null;
    }

    /** Where terms have to make room for others often, there are more slots from then on. */
    private int remember(NodeId id, boolean held) {
        if (++misses > known.length && known.length < MOST) {
            known = new NodeId[4 * known.length];
            holds = new boolean[known.length];
            misses = 0;
        }
        int slot = id.hashCode() & known.length - 1;
        known[slot] = id;
        holds[slot] = held;
        return slot;
    }

    private @Nullable Binding holding(Binding row) {
        return condition.isSatisfied(row, getExecContext()) ? row : null;
    }
}
