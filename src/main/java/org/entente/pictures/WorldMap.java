package org.entente.pictures;

import java.util.List;

/**
 * A map as it is drawn, in units of its own width and height.
 *
 * @param land the outlines of countries, as the data of a path
 * @param placed the spots of each moment that has any, in the order of the moments
 * @param unplaced how many moments have no known place
 */
public record WorldMap(
        double width,
        double height,
        String land,
        List<Spot> spots,
        List<Arc> arcs,
        List<List<Integer>> placed,
        long unplaced) {

    /**
     * A place where something lies.
     *
     * @param id its number, from 0
     * @param name of all regions that are drawn here
     * @param region the first of them
     * @param told how many moments lie here
     * @param pending how many of these have not come to pass
     * @param words where its name stands
     */
    public record Spot(
            int id,
            String name,
            String region,
            double x,
            double y,
            double radius,
            int told,
            int pending,
            Words words) {}

    /** @param toTheLeft whether it ends there, and does not start */
    public record Words(double x, double y, boolean toTheLeft) {}

    /** A visit, from the guest's country to the place. */
    public record Arc(Moment visit, double x1, double y1, double midX, double midY, double x2, double y2) {}

    public boolean empty() {
        return spots.isEmpty();
    }
}
