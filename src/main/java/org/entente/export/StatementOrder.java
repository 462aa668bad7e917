package org.entente.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The order in which files have statements: by graph, then by subject with its types first, then by property and value. */
final class StatementOrder {
    private static final Node TYPE = RDF.type.asNode();

    static final Comparator<Node> NODES = StatementOrder::compare;
    static final Comparator<Triple> TRIPLES = StatementOrder::compare;
    static final Comparator<Quad> QUADS = StatementOrder::compare;

    private StatementOrder() {}

    private static int compare(Node one, Node other) {
        return one == other ? 0 : text(one).compareTo(text(other));
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }

    private static int compare(Triple one, Triple other) {
        int subjects = compare(one.getSubject(), other.getSubject());
        if (subjects != 0) {
            return subjects;
        }
        int properties = compareProperties(one.getPredicate(), other.getPredicate());
        return properties != 0 ? properties : compare(one.getObject(), other.getObject());
    }

    private static int compareProperties(Node one, Node other) {
        int types = Boolean.compare(other.equals(TYPE), one.equals(TYPE));
        return types != 0 ? types : compare(one, other);
    }

    private static int compare(Quad one, Quad other) {
        int graphs = compare(one.getGraph(), other.getGraph());
        return graphs != 0 ? graphs : compare(one.asTriple(), other.asTriple());
    }
}
