package org.entente.guarding;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;

/** A graph that is an answer: whoever gathers its triples is stopped when they are too many, or take too long. */
final class Gathered extends GraphWrapper {
    private final Rows rows;
    private final Size size;

    Gathered(Graph graph, Rows rows, Size size) {
        super(new WalkedGraph(graph, rows));
        this.rows = rows;
        this.size = size;
    }

    @Override
    public void add(Triple triple) {
        rows.pass();
        if (!contains(triple)) {
            size.add(triple);
            super.add(triple);
        }
    }
}
