package org.entente.mapping;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.entente.facts.Id;
import org.entente.ontology.Ontology;

/** Writes the triples of one named graph; what a triple implies by the ontology's hierarchies is written beside it. */
public final class GraphWriter {
    private final Iris iris;
    private final Node graph;
    private final Set<Triple> triples = new LinkedHashSet<>(1 << 10);
    private final Map<Id, Node> things = new HashMap<>();

    public GraphWriter(Iris iris, Node graph) {
        this.iris = iris;
        this.graph = graph;
    }

    /** Starts the description of a thing. */
    public Description describe(Id id) {
        return describe(iri(id));
    }

    Description describe(Node subject) {
        return new Description(subject, this);
    }

    Node iri(Id id) {
        return things.computeIfAbsent(id, iris::of);
    }

    /** Writes a statement between any two of several actors, both ways. */
    void amongAll(List<Id> actors, Property property) {
        for (Id one : actors) {
            describe(one)
                    .links(
                            property,
                            actors.stream().filter(other -> !other.equals(one)).toList());
        }
    }

    void add(Node subject, Node predicate, Node object) {
        triples.add(Triple.create(subject, predicate, object));
        for (Node wider : Ontology.shipped().superproperties(predicate)) {
            triples.add(Triple.create(subject, wider, object));
        }
    }

    /** What has been written, in the order of writing, without repetition. */
    public Stream<Quad> quads() {
        return triples.stream().map(triple -> new Quad(graph, triple));
    }
}
