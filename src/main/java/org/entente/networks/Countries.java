package org.entente.networks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;

/** Which country a place lies in, and which one an actor belongs to. */
final class Countries {
    private final Graph graph;
    private final Map<Node, Kind> kinds;

    Countries(Graph graph, Map<Node, Kind> kinds) {
        this.graph = graph;
        this.kinds = kinds;
    }

    /** The country that a place is, or lies in; none for a place beyond countries. */
    List<Node> around(Node place) {
        return Stream.concat(
                        Stream.of(place),
                        graph
                                .find(place, ENT.withinAll.asNode(), Node.ANY)
                                .mapWith(Triple::getObject)
                                .toList()
                                .stream())
                .filter(region -> kinds.get(region) == Kind.COUNTRY)
                .toList();
    }

    /** The name of the country that an actor belongs to, or that a place lies in. */
    Optional<String> of(Node thing) {
        Things things = new Things(graph);
        return things.one(thing, ENT.country)
                .or(() -> kinds.get(thing) == Kind.COUNTRY
                        ? Optional.empty()
                        : around(thing).stream().findFirst())
                .map(things::label);
    }
}
