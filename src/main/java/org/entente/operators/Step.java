package org.entente.operators;

import java.util.BitSet;
import org.entente.columns.Matches;
import org.entente.columns.Snapshot;
import org.entente.columns.Statistics.Spread;
import org.entente.columns.Terms;

/**
 * A pattern of a statement: graph, subject, predicate and object.
 *
 * @param constants the number of each that is given
 * @param slots the slot of each that is a variable; {@link #CONSTANT} if it is given
 * @param sets whether the slot gets its value here
 */
record Step(int[] constants, int[] slots, boolean[] sets) {
    static final int CONSTANT = -1;
    static final int GRAPH = 0;
    static final int SUBJECT = 1;
    static final int PREDICATE = 2;
    static final int OBJECT = 3;
    static final int PARTS = 4;

    /** Whether it names a term that the data does not have. */
    boolean isNowhere() {
        for (int part = 0; part < PARTS; part++) {
            if (slots[part] == CONSTANT && constants[part] == Terms.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of its variables has a value when others have been matched. */
    boolean isBound(int part, BitSet known) {
        return slots[part] != CONSTANT && known.get(slots[part]);
    }

    /** The same step, to be taken when some variables have values, which those of this one then have, too. */
    Step after(BitSet known) {
        boolean[] fresh = new boolean[PARTS];
        for (int part = 0; part < PARTS; part++) {
            if (slots[part] != CONSTANT && !known.get(slots[part])) {
                fresh[part] = true;
                known.set(slots[part]);
            }
        }
        return new Step(constants, slots, fresh);
    }

    /** The statements that match, by what the slots have. */
    Matches find(Snapshot snapshot, int[] values) {
        return snapshot.find(
                wanted(GRAPH, values), wanted(SUBJECT, values), wanted(PREDICATE, values), wanted(OBJECT, values));
    }

    private int wanted(int part, int[] values) {
        return slots[part] == CONSTANT ? constants[part] : sets[part] ? Snapshot.ANY : values[slots[part]];
    }

    /** Gives slots their values; tells whether those that occur twice have one value. */
    boolean take(Matches matches, int[] values) {
        return take(GRAPH, matches.graph(), values)
                && take(SUBJECT, matches.subject(), values)
                && take(PREDICATE, matches.predicate(), values)
                && take(OBJECT, matches.object(), values);
    }

    private boolean take(int part, int number, int[] values) {
        if (sets[part]) {
            values[slots[part]] = number;
            return true;
        }
        return slots[part] == CONSTANT || values[slots[part]] == number;
    }

    boolean isConnected(BitSet known) {
        for (int part = 0; part < PARTS; part++) {
            if (isBound(part, known)) {
                return true;
            }
        }
        return false;
    }

    /** How many statements match for each row of what has been matched, as far as can be told. */
    double expected(Snapshot snapshot, BitSet known) {
        double matches = snapshot.count(constants[SUBJECT], constants[PREDICATE], constants[OBJECT]);
        Spread spread = snapshot.statistics().of(constants[PREDICATE]);
        if (isBound(SUBJECT, known)) {
            matches /= spread.subjects();
        }
        if (isBound(OBJECT, known)) {
            matches /= spread.objects();
        }
        if (isBound(PREDICATE, known)) {
            matches /= snapshot.statistics().predicates();
        }
        if (constants[GRAPH] > 0) {
            matches = Math.min(matches, snapshot.count(constants[GRAPH]));
        } else if (isBound(GRAPH, known)) {
            matches = Math.min(matches, snapshot.statistics().perGraph());
        }
        return matches;
    }
}
