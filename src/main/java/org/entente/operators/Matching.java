package org.entente.operators;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.entente.columns.Terms;

/** Matches patterns for one row after another; rows that have values for the same variables share a plan. */
final class Matching {
    private final Wanted wanted;
    private final Terms terms;
    private final List<Var> variables;
    private final ExecutionContext context;
    private final Runnable watch;
    private final Map<BitSet, Prepared> prepared = new HashMap<>();
    private final Map<Expr, Memo> memos = new IdentityHashMap<>();

    /** @param watch is run after every few looks, and may end the query */
    Matching(Wanted wanted, ExecutionContext context, Runnable watch) {
        this.wanted = wanted;
        this.terms = wanted.snapshot().terms();
        this.variables = Plan.variables(wanted);
        this.context = context;
        this.watch = watch;
    }

    /**
     * A plan, with what it adds to a row.
     *
     * @param fresh the slots that it gives values
     * @param variables of those slots
     * @param conditions for each number of steps, those that can be looked at then
     */
    private record Prepared(Plan plan, int[] fresh, Var[] variables, Memo[][] conditions) {}

    /** What a row may become; nothing if it has a value that the data does not have. */
    Optional<Ways> of(Binding row) {
        int[] slots = new int[variables.size()];
        BitSet known = new BitSet();
        for (int slot = 0; slot < slots.length; slot++) {
            slots[slot] = NumberedBinding.number(row, variables.get(slot), terms);
            known.set(slot, slots[slot] != Terms.NONE);
            if (!known.get(slot) && row.contains(variables.get(slot))) {
                return Optional.empty();
            }
        }
        Prepared plan = prepared.computeIfAbsent(known, this::prepare);
        return plan.plan.isNowhere() ? Optional.empty() : Optional.of(new Ways(row, slots, plan));
    }

    private Prepared prepare(BitSet known) {
        Plan plan = Plan.of(wanted, variables, known);
        int[] fresh = IntStream.range(0, variables.size())
                .filter(slot -> !known.get(slot))
                .toArray();
        Memo[][] conditions = plan.conditions().stream()
                .map(some -> some.stream().map(this::memo).toArray(Memo[]::new))
                .toArray(Memo[][]::new);
        return new Prepared(
                plan, fresh, Arrays.stream(fresh).mapToObj(variables::get).toArray(Var[]::new), conditions);
    }

    private Memo memo(Expr condition) {
        return memos.computeIfAbsent(condition, expression -> new Memo(expression, terms, context));
    }

    /** The ways in which the patterns match a row. */
    final class Ways {
        private final Binding row;
        private final Prepared prepared;
        private final int[] slots;
        private final Binding soFar;
        private final Walker walker;

        private Ways(Binding row, int[] slots, Prepared prepared) {
            this.row = row;
            this.slots = slots;
            this.prepared = prepared;
            this.soFar = new NumberedBinding(row, terms, variables.toArray(Var[]::new), slots);
            this.walker = new Walker(wanted.snapshot(), prepared.plan.steps(), slots, this::holds, watch);
        }

        /** A condition looks only at what has been matched by then. */
        private boolean holds(int steps) {
            for (Memo condition : prepared.conditions[steps]) {
                if (!condition.holds(soFar)) {
                    return false;
                }
            }
            return true;
        }

        /** Goes on to the next way, if there is one. */
        boolean next() {
            return walker.next();
        }

        /** The row with what has been matched. */
        Binding row() {
            int[] numbers = new int[prepared.fresh.length];
            for (int at = 0; at < numbers.length; at++) {
                numbers[at] = slots[prepared.fresh[at]];
            }
            return new NumberedBinding(row, terms, prepared.variables, numbers);
        }
    }
}
