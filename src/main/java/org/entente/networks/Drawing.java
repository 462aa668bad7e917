package org.entente.networks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.entente.accounts.Things;
import org.entente.networks.Vertex.Point;
import org.entente.networks.Vertex.Spot;
import org.entente.networks.Vertex.Standing;
import org.entente.ontology.Prefixes;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Turns nodes and ties into a network: equal ties become one edge, and each node gets its standing and its spot. */
final class Drawing {
    private final org.apache.jena.graph.Graph graph;
    private final Map<Node, Kind> kinds;
    private final Map<Node, StatedFact> facts;
    private final Things things;

    Drawing(org.apache.jena.graph.Graph graph, Map<Node, Kind> kinds, Map<Node, StatedFact> facts) {
        this.graph = graph;
        this.kinds = kinds;
        this.facts = facts;
        this.things = new Things(graph);
    }

    Network of(String title, Perspective perspective, Part part) {
        List<Edge> edges = edges(part.ties());
        Graph<String, DefaultWeightedEdge> simple = simple(part.nodes(), edges);
        Map<String, Standing> standings = Standings.of(simple);
        Map<String, Spot> spots = Layout.of(simple);
        Map<Node, Set<StatedFact>> parts = parts(part.ties());
        List<Vertex> vertices = part.nodes().stream()
                .map(node ->
                        vertex(node, parts.getOrDefault(node, Set.of()), standings.get(id(node)), spots.get(id(node))))
                .toList();
        return new Network(title, perspective, vertices, edges);
    }

    /** The edges of a part that end in some of its nodes. */
    static List<Edge> edges(Part part, Set<Node> ends) {
        return edges(part.ties().stream()
                .filter(tie -> ends.contains(tie.source()) || ends.contains(tie.target()))
                .toList());
    }

    private static List<Edge> edges(List<Tie> ties) {
        Map<Tie.Key, List<Tie>> equal = new LinkedHashMap<>();
        ties.forEach(tie ->
                equal.computeIfAbsent(tie.key(), key -> new ArrayList<>()).add(tie));
        List<Edge> edges = new ArrayList<>();
        equal.forEach((key, same) -> edges.add(new Edge(
                edges.size(),
                id(key.source()),
                id(key.target()),
                key.kind(),
                key.directed(),
                same.get(0).fact().done(),
                Told.together(
                        same.stream().map(tie -> tie.fact().told()).distinct().toList()))));
        return edges;
    }

    /** One edge for each pair, as heavy as all that connect it. */
    private static Graph<String, DefaultWeightedEdge> simple(Set<Node> nodes, List<Edge> edges) {
        Graph<String, DefaultWeightedEdge> simple = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        nodes.forEach(node -> simple.addVertex(id(node)));
        for (Edge edge : edges) {
            DefaultWeightedEdge between = simple.getEdge(edge.source(), edge.target());
            double before = between == null ? 0 : simple.getEdgeWeight(between);
            DefaultWeightedEdge heavier = between == null ? simple.addEdge(edge.source(), edge.target()) : between;
            simple.setEdgeWeight(heavier, before + edge.weight());
        }
        return simple;
    }

    private static Map<Node, Set<StatedFact>> parts(List<Tie> ties) {
        Map<Node, Set<StatedFact>> parts = new LinkedHashMap<>();
        for (Tie tie : ties) {
            parts.computeIfAbsent(tie.source(), node -> new LinkedHashSet<>()).add(tie.fact());
            parts.computeIfAbsent(tie.target(), node -> new LinkedHashSet<>()).add(tie.fact());
        }
        return parts;
    }

    private Vertex vertex(Node node, Set<StatedFact> parts, Standing standing, Spot spot) {
        Optional<StatedFact> fact = Optional.ofNullable(facts.get(node));
        return new Vertex(
                id(node),
                node.getURI(),
                things.label(node),
                kinds.get(node),
                fact.flatMap(StatedFact::when),
                fact.map(StatedFact::state).orElse(""),
                new Countries(graph, kinds).of(node),
                point(node),
                fact.map(StatedFact::told)
                        .orElseGet(() -> Told.together(
                                parts.stream().map(StatedFact::told).toList())),
                standing,
                spot);
    }

    private Optional<Point> point(Node region) {
        return things.one(region, geo("hasDefaultGeometry"))
                .flatMap(point -> things.one(point, geo("asWKT")))
                .flatMap(wkt -> Point.read(wkt.getLiteralLexicalForm()));
    }

    private static Property geo(String name) {
        return ResourceFactory.createProperty(Prefixes.all().get("geo") + name);
    }

    private static String id(Node node) {
        return id(node.getURI());
    }

    /** Kind and slug. */
    static String id(String iri) {
        return iri.replaceFirst(".*/id/", "");
    }
}
