package org.entente.pictures;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.networks.Vertex.Point;

/** Degrees to units of a picture: parallels and meridians are straight, and lengths are true in the middle of what is shown. */
final class Projection {
    private static final double LEAST = 24;
    private static final double MARGIN = 1.35;

    private final double width;
    private final double height;
    private final double west;
    private final double north;
    private final double scale;
    private final double shrink;

    /** Shows all of some points, with room around them. */
    Projection(Collection<Point> points, double width, double height) {
        DoubleSummaryStatistics longitudes =
                points.stream().mapToDouble(Point::longitude).summaryStatistics();
        DoubleSummaryStatistics latitudes =
                points.stream().mapToDouble(Point::latitude).summaryStatistics();
        double middle = (latitudes.getMin() + latitudes.getMax()) / 2;
        this.width = width;
        this.height = height;
        this.shrink = Math.max(0.3, Math.cos(Math.toRadians(middle)));
        double wide = Math.max(LEAST, longitudes.getMax() - longitudes.getMin()) * shrink * MARGIN;
        double high = Math.max(LEAST / 2, latitudes.getMax() - latitudes.getMin()) * MARGIN;
        this.scale = Math.min(width / wide, height / high);
        this.west = (longitudes.getMin() + longitudes.getMax()) / 2 - width / 2 / scale / shrink;
        this.north = middle + height / 2 / scale;
    }

    double x(double longitude) {
        return TimelineDrawing.tenth((longitude - west) * shrink * scale);
    }

    double y(double latitude) {
        return TimelineDrawing.tenth((north - latitude) * scale);
    }

    /** Outlines as the data of a path; those that lie beyond the picture are left out. */
    String path(Outline outline) {
        return outline.rings().stream().filter(this::isSeen).map(this::path).collect(Collectors.joining());
    }

    private boolean isSeen(List<double[]> ring) {
        DoubleSummaryStatistics across =
                ring.stream().mapToDouble(corner -> x(corner[0])).summaryStatistics();
        DoubleSummaryStatistics down =
                ring.stream().mapToDouble(corner -> y(corner[1])).summaryStatistics();
        return across.getMax() > 0 && across.getMin() < width && down.getMax() > 0 && down.getMin() < height;
    }

    private String path(List<double[]> ring) {
        return ring.stream()
                .map(corner -> String.format(Locale.ROOT, "%.1f %.1f", x(corner[0]), y(corner[1])))
                .distinct()
                .collect(Collectors.joining("L", "M", "Z"));
    }
}
