package org.entente.pictures;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.entente.accounts.Things;
import org.entente.networks.Vertex.Point;
import org.entente.ontology.ENT;
import org.entente.ontology.Prefixes;

/** Where regions are on the earth. */
final class Places {
    private static final int STEPS = 6;

    private final Things things;

    Places(Graph graph) {
        this.things = new Things(graph);
    }

    /** A region of which a point is known. */
    record Place(Node region, String name, Point point) {}

    /** The region or, where nobody knows a point of it, the nearest that it lies in and that has one. */
    Optional<Place> near(Node region) {
        Node here = region;
        for (int step = 0; step < STEPS; step++) {
            Optional<Point> point = point(here);
            if (point.isPresent()) {
                return Optional.of(new Place(here, things.label(here), point.get()));
            }
            Optional<Node> around = things.one(here, ENT.within);
            if (around.isEmpty()) {
                return Optional.empty();
            }
            here = around.get();
        }
        return Optional.empty();
    }

    private Optional<Point> point(Node region) {
        return things.one(region, geo("hasDefaultGeometry"))
                .flatMap(point -> things.one(point, geo("asWKT")))
                .filter(Node::isLiteral)
                .flatMap(wkt -> Point.read(wkt.getLiteralLexicalForm()));
    }

    /** The country of somebody who travels; a country travels from itself. */
    Optional<Place> home(Node traveller) {
        Optional<Node> country = things.one(traveller, ENT.country);
        return near(country.orElse(traveller));
    }

    private static Property geo(String name) {
        return ResourceFactory.createProperty(Prefixes.all().get("geo") + name);
    }
}
