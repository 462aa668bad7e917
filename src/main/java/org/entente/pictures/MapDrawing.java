package org.entente.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.accounts.Things;
import org.entente.networks.Vertex.Point;
import org.entente.ontology.ENT;
import org.entente.pictures.Places.Place;
import org.entente.pictures.WorldMap.Arc;
import org.entente.pictures.WorldMap.Spot;

/** Puts moments at their places, and visits as arcs between countries and places. */
public final class MapDrawing {
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 700;
    private static final double BULGE = 0.16;
    private static final double SPREAD = 0.07;
    private static final double BARE = 3;

    private final Things things;
    private final Places places;
    private final Map<Point, List<Moment>> told = new LinkedHashMap<>();
    private final Map<Point, Set<Place>> named = new LinkedHashMap<>();
    private final Map<Moment, Set<Point>> where = new HashMap<>();
    private final List<Trip> trips = new ArrayList<>();

    private record Trip(Moment visit, Point from, Point to) {}

    private MapDrawing(Graph graph) {
        this.things = new Things(graph);
        this.places = new Places(graph);
    }

    public static WorldMap of(List<Moment> moments, Graph graph, Outline outline) {
        MapDrawing drawing = new MapDrawing(graph);
        moments.forEach(drawing::place);
        return drawing.draw(moments, outline);
    }

    private void place(Moment moment) {
        List<Place> here = moment.places().stream()
                .map(place -> NodeFactory.createURI(place.iri()))
                .flatMap(region -> places.near(region).stream())
                .toList();
        here.forEach(place -> stay(moment, place));
        Node fact = NodeFactory.createURI(moment.thing().iri());
        for (Node guest : things.all(fact, ENT.guest)) {
            for (Place place : here) {
                places.home(guest)
                        .filter(home -> !home.point().equals(place.point()))
                        .ifPresent(home -> {
                            named.computeIfAbsent(home.point(), MapDrawing::byName)
                                    .add(home);
                            trips.add(new Trip(moment, home.point(), place.point()));
                        });
            }
        }
    }

    private void stay(Moment moment, Place place) {
        named.computeIfAbsent(place.point(), MapDrawing::byName).add(place);
        if (where.computeIfAbsent(moment, any -> new LinkedHashSet<>()).add(place.point())) {
            told.computeIfAbsent(place.point(), point -> new ArrayList<>()).add(moment);
        }
    }

    private static Set<Place> byName(Point point) {
        return new TreeSet<>(Comparator.comparing(Place::name));
    }

    private WorldMap draw(List<Moment> moments, Outline outline) {
        if (named.isEmpty()) {
            return new WorldMap(WIDTH, HEIGHT, "", List.of(), List.of(), List.of(), moments.size());
        }
        Projection projection = new Projection(named.keySet(), WIDTH, HEIGHT);
        List<Point> points = List.copyOf(named.keySet());
        List<List<Integer>> placed = moments.stream()
                .map(moment -> where.getOrDefault(moment, Set.of()).stream()
                        .map(points::indexOf)
                        .toList())
                .toList();
        return new WorldMap(
                WIDTH,
                HEIGHT,
                projection.path(outline),
                spots(points, projection),
                arcs(projection),
                placed,
                placed.stream().filter(List::isEmpty).count());
    }

    /** The busiest places choose first where their names stand. */
    private List<Spot> spots(List<Point> points, Projection projection) {
        NameSpots names = new NameSpots();
        points.forEach(point ->
                names.keepFree(projection.x(point.longitude()), projection.y(point.latitude()), radius(point)));
        return points.stream()
                .sorted(Comparator.comparing((Point point) -> -here(point).size()))
                .map(point -> spot(point, points.indexOf(point), projection, names))
                .toList();
    }

    private List<Moment> here(Point point) {
        return told.getOrDefault(point, List.of());
    }

    private double radius(Point point) {
        int count = here(point).size();
        return count == 0 ? BARE : TimelineDrawing.tenth(4 + 3.2 * Math.sqrt(count));
    }

    private Spot spot(Point point, int id, Projection projection, NameSpots names) {
        String name = named.get(point).stream().map(Place::name).collect(Collectors.joining(", "));
        double x = projection.x(point.longitude());
        double y = projection.y(point.latitude());
        return new Spot(
                id,
                name,
                named.get(point).iterator().next().region().getURI(),
                x,
                y,
                radius(point),
                here(point).size(),
                (int) here(point).stream().filter(Moment::pending).count(),
                names.beside(x, y, radius(point), name));
    }

    /** Arcs of one way lie beside each other. */
    private List<Arc> arcs(Projection projection) {
        Map<List<Point>, Integer> before = new HashMap<>();
        List<Arc> arcs = new ArrayList<>();
        for (Trip trip : trips) {
            int nth = before.merge(List.of(trip.from(), trip.to()), 1, Integer::sum);
            double x1 = projection.x(trip.from().longitude());
            double y1 = projection.y(trip.from().latitude());
            double x2 = projection.x(trip.to().longitude());
            double y2 = projection.y(trip.to().latitude());
            double bulge = BULGE + SPREAD * (nth - 1);
            double midX = (x1 + x2) / 2 + (y1 - y2) * bulge;
            double midY = (y1 + y2) / 2 + (x2 - x1) * bulge;
            // The head of the arrow touches the disc, and is not hidden beneath it.
            double part = Math.min(1, (radius(trip.to()) + 5) / Math.max(1, Math.hypot(x2 - midX, y2 - midY)));
            arcs.add(new Arc(
                    trip.visit(),
                    x1,
                    y1,
                    TimelineDrawing.tenth(midX),
                    TimelineDrawing.tenth(midY),
                    TimelineDrawing.tenth(x2 - part * (x2 - midX)),
                    TimelineDrawing.tenth(y2 - part * (y2 - midY))));
        }
        return arcs;
    }
}
