package org.entente.operators;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.NodeValue;
import org.entente.columns.Terms;
import org.jspecify.annotations.Nullable;

/** Sorts rows by keys that are computed once for each row; if only the first ones are asked for, no more are kept. */
final class SortedRows extends Gathering {
    /** Asks for all rows. */
    static final long ALL = Long.MAX_VALUE;

    private static final int COMPARISONS = 16;

    private final int[] directions;
    private final Memo[] keys;
    private final long limit;
    private final Runnable watch;
    private int comparisons;

    SortedRows(QueryIterator input, Sorted sorted, Terms terms, ExecutionContext context) {
        super(input, context);
        this.directions = sorted.conditions.stream()
                .mapToInt(condition -> condition.getDirection() == Query.ORDER_DESCENDING ? -1 : 1)
                .toArray();
        this.keys = sorted.conditions.stream()
                .map(condition -> new Memo(condition.getExpression(), terms, context))
                .toArray(Memo[]::new);
        this.limit = sorted.limit;
        this.watch = sorted.watch;
    }

    /**
     * How rows are to be sorted.
     *
     * @param limit how many of the first ones are asked for
     * @param watch is run after every few comparisons, and may end the query
     */
    record Sorted(List<SortCondition> conditions, long limit, Runnable watch) {}

    private record Keyed(Binding row, @Nullable NodeValue[] keys) {}

    @Override
    Iterator<Binding> gather(QueryIterator rows) {
        List<Keyed> sorted = limit == ALL ? all(rows) : first(rows);
        sorted.sort(this::compare);
        return sorted.stream().map(Keyed::row).iterator();
    }

    private List<Keyed> all(QueryIterator rows) {
        List<Keyed> all = new ArrayList<>();
        rows.forEachRemaining(row -> all.add(keyed(row)));
        return all;
    }

    private List<Keyed> first(QueryIterator rows) {
        PriorityQueue<Keyed> last = new PriorityQueue<>((one, other) -> compare(other, one));
        while (rows.hasNext()) {
            Keyed row = keyed(rows.next());
            if (last.size() < limit) {
                last.add(row);
            } else if (limit > 0 && compare(row, last.element()) < 0) {
                last.remove();
                last.add(row);
            }
        }
        return new ArrayList<>(last);
    }

    private Keyed keyed(Binding row) {
        @Nullable NodeValue[] values = new NodeValue[keys.length];
        for (int at = 0; at < keys.length; at++) {
            values[at] = keys[at].value(row);
        }
        return new Keyed(row, values);
    }

    private int compare(Keyed one, Keyed other) {
        if (++comparisons % COMPARISONS == 0) {
            watch.run();
        }
        for (int at = 0; at < keys.length; at++) {
            NodeValue left = one.keys[at];
            NodeValue right = other.keys[at];
            int order = left == right ? 0 : directions[at] * BindingComparator.compareNodesRaw(left, right);
            if (order != 0) {
                return order;
            }
        }
        return BindingComparator.compareBindingsSyntactic(one.row, other.row);
    }
}
