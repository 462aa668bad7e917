package org.entente.guarding;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that counts the triples that are taken from it, and gives up in time. */
final class WalkedGraph extends GraphWrapper {
    private final Rows rows;

    WalkedGraph(Graph graph, Rows rows) {
        super(graph);
        this.rows = rows;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return counted(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return counted(super.find(subject, predicate, object));
    }

    private ExtendedIterator<Triple> counted(ExtendedIterator<Triple> triples) {
        rows.step();
        return triples.mapWith(triple -> {
            rows.step();
            return triple;
        });
    }
}
