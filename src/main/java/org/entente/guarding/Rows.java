package org.entente.guarding;

/** The rows that a whole query makes and holds. */
final class Rows {
    private static final int ROWS_BETWEEN_LOOKS = 1 << 4;

    /** Steps of paths are small, and most lead where another has led already. */
    private static final int STEPS_FOR_A_ROW = 10;

    private final int most;
    private final Deadline deadline;
    private int held;
    private long passed;
    private long steps;

    Rows(int most, Deadline deadline) {
        this.most = most;
        this.deadline = deadline;
    }

    /** The engine itself does not look at the clock in every place where rows come and go. */
    void pass() {
        if (++passed % ROWS_BETWEEN_LOOKS == 0) {
            deadline.glance();
        }
    }

    void hold() {
        pass();
        if (++held > most) {
            throw Refusal.tooLarge("This query would have to hold more than " + most
                    + " rows at once to sort, group, compare or join them; ask for less, for instance of one article,"
                    + " one kind or one period.");
        }
    }

    /** A step of a path, which the engine may have to remember. */
    void step() {
        pass();
        if (++steps > (long) STEPS_FOR_A_ROW * most) {
            throw Refusal.tooLarge("The paths of this query take more than " + (long) STEPS_FOR_A_ROW * most
                    + " steps; begin or end them at one thing, or make them shorter.");
        }
    }

    /** Whether it was for what would have to be held that the query was refused. */
    boolean isFull() {
        return held > most || steps > (long) STEPS_FOR_A_ROW * most;
    }

    /** Whether all the work is done that may be done for them. */
    boolean isSpent() {
        return deadline.isSpent();
    }

    /** How much has been done so far: rows made, and steps taken. */
    long work() {
        return passed;
    }
}
