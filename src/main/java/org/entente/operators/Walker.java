package org.entente.operators;

import java.util.function.IntPredicate;
import org.entente.columns.Matches;
import org.entente.columns.Snapshot;
import org.jspecify.annotations.Nullable;

/** Goes through all ways in which the steps of a plan match, one step within another. */
final class Walker {
    private static final int LOOKS = 16;

    private final Snapshot snapshot;
    private final Step[] steps;
    private final int[] slots;
    private final IntPredicate hold;
    private final Runnable watch;
    private final @Nullable Matches[] matches;

    /** The step that is being looked at; negative if all is to begin, or has ended. */
    private int depth = -1;

    private boolean begun;
    private int looks;

    /**
     * Prepares to go.
     *
     * @param slots the values known before; the others are set on the way
     * @param hold whether the conditions hold that can be looked at when so many steps match
     * @param watch is run after every few looks, and may end the query
     */
    Walker(Snapshot snapshot, Step[] steps, int[] slots, IntPredicate hold, Runnable watch) {
        this.snapshot = snapshot;
        this.steps = steps;
        this.slots = slots;
        this.hold = hold;
        this.watch = watch;
        this.matches = new Matches[steps.length];
    }

    /** Goes on to the next way, if there is one; the slots then have its values. */
    boolean next() {
        if (!begun) {
            begun = true;
            return hold.test(0) && (steps.length == 0 || descend() || go());
        }
        return go();
    }

    private boolean go() {
        while (depth >= 0) {
            if (!advance()) {
                depth--;
            } else if (depth == steps.length - 1) {
                return true;
            } else {
                descend();
            }
        }
        return false;
    }

    /** Begins the next step; there are no ways through it yet. */
    private boolean descend() {
        depth++;
        matches[depth] = steps[depth].find(snapshot, slots);
        return false;
    }

    private boolean advance() {
        Matches here = matches[depth];
        while (here.next()) {
            if (++looks % LOOKS == 0) {
                watch.run();
            }
            if (steps[depth].take(here, slots) && hold.test(depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
