package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many of one kind the gold has, how many were drafted, how many of them are right, and which are not. */
public final class Tally {
    private int gold;
    private int drafted;
    private int right;
    private final List<String> misses = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();

    void hit() {
        gold++;
        drafted++;
        right++;
    }

    void miss(String what) {
        gold++;
        misses.add(what);
    }

    void alarm(String what) {
        drafted++;
        alarms.add(what);
    }

    /** Something that both tell, and one tells wrongly. */
    void wrong(String what) {
        gold++;
        drafted++;
        misses.add(what);
    }

    void add(Tally other) {
        gold += other.gold;
        drafted += other.drafted;
        right += other.right;
        misses.addAll(other.misses);
        alarms.addAll(other.alarms);
    }

    public int gold() {
        return gold;
    }

    public int drafted() {
        return drafted;
    }

    public double precision() {
        return drafted == 0 ? 1 : (double) right / drafted;
    }

    public double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    public double f() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** What the gold has and the draft has not, or not so. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    /** What only the draft has. */
    public List<String> alarms() {
        return List.copyOf(alarms);
    }

    /** The row of a table. */
    public String row(String kind) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.2f | %.2f | %.2f |",
                kind,
                gold,
                drafted,
                right,
                precision(),
                recall(),
                f());
    }
}
