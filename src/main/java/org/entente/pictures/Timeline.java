package org.entente.pictures;

import java.util.List;

/**
 * A line of time as it is drawn, in units of its own width and height.
 *
 * @param undated how many moments are not drawn, because nobody dates them
 */
public record Timeline(
        double width,
        double height,
        List<Stretch> stretches,
        List<Tick> ticks,
        List<Group> groups,
        List<Mark> marks,
        List<Join> joins,
        long undated) {

    /**
     * A stretch of time that is drawn by one measure.
     *
     * @param from its first day
     * @param to the day after its last
     * @param label the year, or how many years are folded
     */
    public record Stretch(String from, String to, boolean folded, double x, double width, String label) {}

    /** The start of a month or of some day in it. */
    public record Tick(double x, String label) {}

    /** What belongs together, beneath its name. */
    public record Group(String name, double y, double height) {}

    /**
     * A moment where it is drawn.
     *
     * @param y of its middle
     * @param point whether it is a day, and not a stretch of days on which it may lie
     * @param textX where its label starts or, if that leads to the left, ends
     * @param dueX where a pledge is due; negative if nobody tells, or it is due when it lies
     */
    public record Mark(
            Moment moment,
            double x,
            double width,
            double y,
            boolean point,
            String label,
            double textX,
            boolean toTheLeft,
            double dueX) {}

    /** From a pledge to what made it good. */
    public record Join(double x1, double y1, double x2, double y2, String title) {}

    /** Whether any years are folded. */
    public boolean folded() {
        return stretches.stream().anyMatch(Stretch::folded);
    }

    public boolean empty() {
        return marks.isEmpty();
    }
}
