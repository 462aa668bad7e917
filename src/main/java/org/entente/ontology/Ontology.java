package org.entente.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDFS;

/** The ontology, codes and shapes that Entente ships, read once; its graphs cannot be changed. */
public final class Ontology {
    private static final String FOLDER = "/ontology/";

    private final Graph graph;
    private final Graph shapes;
    private final Map<Node, Set<Node>> superclasses = new ConcurrentHashMap<>();
    private final Map<Node, Set<Node>> superproperties = new ConcurrentHashMap<>();

    private Ontology(Graph graph, Graph shapes) {
        this.graph = graph;
        this.shapes = shapes;
    }

    /** The files on the class path, read when first asked for. */
    public static Ontology shipped() {
        return Shipped.ONTOLOGY;
    }

    /** The ontology and the codes together. */
    public Graph graph() {
        return graph;
    }

    /** The shapes alone. */
    public Graph shapes() {
        return shapes;
    }

    /** Every class above a class, ours and others', nearest first; not the class itself; empty for a class unknown. */
    public Set<Node> superclasses(Node type) {
        Set<Node> known = superclasses.get(type);
        return known != null
                ? known
                : superclasses.computeIfAbsent(type, node -> above(node, RDFS.subClassOf.asNode()));
    }

    /** Every property above a property, ours and others', nearest first; not the property itself. */
    public Set<Node> superproperties(Node property) {
        Set<Node> known = superproperties.get(property);
        return known != null
                ? known
                : superproperties.computeIfAbsent(property, node -> above(node, RDFS.subPropertyOf.asNode()));
    }

    private Set<Node> above(Node start, Node relation) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            parents(open.remove(), relation).stream().filter(found::add).forEach(open::add);
        }
        found.remove(start);
        return Collections.unmodifiableSet(found);
    }

    private List<Node> parents(Node child, Node relation) {
        // Sorted, because a graph gives its triples in no order to rely on and the written files must not vary.
        return graph.find(child, relation, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(NodeCmp::compareRDFTerms)
                .toList();
    }

    private static final class Shipped {
        static final Ontology ONTOLOGY = new Ontology(read("entente.ttl", "codes.ttl"), read("shapes.ttl"));

        private static Graph read(String... names) {
            Graph graph = GraphFactory.createDefaultGraph();
            for (String name : names) {
                readInto(graph, FOLDER + name);
            }
            return new GraphReadOnly(graph);
        }

        private static void readInto(Graph graph, String resource) {
            try (InputStream in = Ontology.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException(resource + " is missing from the class path");
                }
                RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
