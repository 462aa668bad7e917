package org.entente.operators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.entente.columns.Snapshot;
import org.entente.columns.Terms;

/**
 * In which order patterns are matched, given which variables have values before: the one with the fewest matches first, then
 * those that are connected with what has been matched.
 *
 * @param steps in order
 * @param conditions for each number of steps matched, those that can be looked at then
 */
record Plan(Step[] steps, List<List<Expr>> conditions) {
    /** Whether a step names a term that the data does not have. */
    boolean isNowhere() {
        return Arrays.stream(steps).anyMatch(Step::isNowhere);
    }

    /** The variables of patterns, each once. */
    static List<Var> variables(Wanted wanted) {
        Set<Var> variables = new LinkedHashSet<>();
        if (Var.isVar(wanted.name())) {
            variables.add(Var.alloc(wanted.name()));
        }
        for (Triple triple : wanted.patterns()) {
            for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                if (Var.isVar(node)) {
                    variables.add(Var.alloc(node));
                }
            }
        }
        return List.copyOf(variables);
    }

    /**
     * Of patterns.
     *
     * @param variables theirs; the place of each is its slot
     * @param known the slots that have a value before
     */
    static Plan of(Wanted wanted, List<Var> variables, BitSet known) {
        Snapshot snapshot = wanted.snapshot();
        List<Step> left = new ArrayList<>();
        wanted.patterns().forEach(triple -> left.add(step(wanted, triple, variables)));
        BitSet matched = (BitSet) known.clone();
        List<Expr> waiting = new ArrayList<>(wanted.conditions());
        List<Step> steps = new ArrayList<>();
        List<List<Expr>> conditions = new ArrayList<>();
        conditions.add(ready(waiting, variables, matched));
        while (!left.isEmpty()) {
            Step next = next(left, snapshot, matched);
            left.remove(next);
            steps.add(next.after(matched));
            conditions.add(ready(waiting, variables, matched));
        }
        return new Plan(steps.toArray(Step[]::new), conditions);
    }

    private static Step step(Wanted wanted, Triple triple, List<Var> variables) {
        Terms terms = wanted.snapshot().terms();
        Node[] nodes = {wanted.name(), triple.getSubject(), triple.getPredicate(), triple.getObject()};
        int[] constants = new int[Step.PARTS];
        int[] slots = new int[Step.PARTS];
        for (int part = 0; part < Step.PARTS; part++) {
            boolean variable = Var.isVar(nodes[part]);
            slots[part] = variable ? variables.indexOf(Var.alloc(nodes[part])) : Step.CONSTANT;
            constants[part] = variable ? Snapshot.ANY : terms.number(nodes[part]);
        }
        constants[Step.GRAPH] = wanted.graph();
        return new Step(constants, slots, new boolean[Step.PARTS]);
    }

    private static Step next(List<Step> left, Snapshot snapshot, BitSet matched) {
        Step best = left.get(0);
        double fewest = Double.MAX_VALUE;
        boolean connected = false;
        for (Step step : left) {
            boolean joins = step.isConnected(matched);
            double expected = step.expected(snapshot, matched);
            if (joins && !connected || joins == connected && expected < fewest) {
                best = step;
                fewest = expected;
                connected = joins;
            }
        }
        return best;
    }

    /** Takes out the conditions of which nothing that these patterns have is still missing. */
    private static List<Expr> ready(List<Expr> waiting, List<Var> variables, BitSet matched) {
        List<Expr> ready = waiting.stream()
                .filter(condition -> condition.getVarsMentioned().stream()
                        .mapToInt(variables::indexOf)
                        .allMatch(slot -> slot < 0 || matched.get(slot)))
                .toList();
        waiting.removeAll(ready);
        return ready;
    }
}
