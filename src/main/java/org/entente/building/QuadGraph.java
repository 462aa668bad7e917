package org.entente.building;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The triples of quads in one graph, whatever graphs they stand in. */
final class QuadGraph {
    private QuadGraph() {}

    static Graph of(Collection<Quad> quads) {
        Graph graph = GraphFactory.createGraphMem();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
