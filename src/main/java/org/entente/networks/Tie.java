package org.entente.networks;

import org.apache.jena.graph.Node;

/** What one fact ties together: an edge before equal ones are put together. */
record Tie(Node source, Node target, String kind, boolean directed, StatedFact fact) {

    /** What an edge is one of: pair and kind, the smaller name first where there is no direction. */
    record Key(String source, String target, String kind, boolean directed) {}

    Tie named(String otherKind) {
        return new Tie(source, target, otherKind, directed, fact);
    }

    Key key() {
        String from = source.getURI();
        String to = target.getURI();
        boolean swap = !directed && from.compareTo(to) > 0;
        return new Key(swap ? to : from, swap ? from : to, kind, directed);
    }
}
