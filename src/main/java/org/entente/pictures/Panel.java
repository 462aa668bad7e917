package org.entente.pictures;

import java.util.List;

/**
 * The figures of one measure and the same parties against time, as they are drawn.
 *
 * @param parties whom or what they measure
 */
public record Panel(
        String measure,
        String parties,
        String unit,
        double width,
        double height,
        List<Line> years,
        List<Line> values,
        List<Mark> marks) {

    /** A line across the panel: of a year's start, or of a round value. */
    public record Line(double at, String label) {}

    /** Whether a figure was observed, is aimed at, or only follows from another one's change. */
    public enum Sort {
        OBSERVED,
        TARGET,
        IMPLIED
    }

    /**
     * A figure, as wide as its period.
     *
     * @param figure what it leads to
     * @param value in words, with how exact it is meant to be
     * @param source who says so
     * @param textY at what height its words stand
     */
    public record Mark(
            Sort sort,
            String figure,
            String value,
            String source,
            String period,
            double x,
            double width,
            double y,
            double textY) {}
}
