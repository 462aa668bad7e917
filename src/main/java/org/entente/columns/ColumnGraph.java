package org.entente.columns;

import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;

/** One graph of a dataset, or the union of all of them, to be read. */
public final class ColumnGraph extends GraphBase {
    private final Supplier<Snapshot> state;
    private final Node name;
    private final PrefixMapping prefixes;

    ColumnGraph(Supplier<Snapshot> state, Node name, PrefixMapping prefixes) {
        this.state = state;
        this.name = name;
        this.prefixes = prefixes;
    }

    /** The state that the running transaction sees; outside of any, the latest. */
    public Snapshot snapshot() {
        return state.get();
    }

    /** The name of the graph; that of the union of all is {@link Quad#unionGraph}. */
    public Node name() {
        return name;
    }

    private int number(Snapshot snapshot) {
        return Quad.isUnionGraph(name) ? Snapshot.UNION : snapshot.terms().number(name);
    }

    @Override
    protected PrefixMapping createPrefixMapping() {
        return prefixes;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Snapshot snapshot = snapshot();
        int graph = number(snapshot);
        Pattern numbers =
                Pattern.of(snapshot.terms(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        if (graph == Snapshot.ANY || numbers.isNowhere()) {
            return NiceIterator.emptyIterator();
        }
        return new Found<>(
                snapshot.find(graph, numbers.subject(), numbers.predicate(), numbers.object()),
                matches -> triple(snapshot.terms(), matches));
    }

    static Triple triple(Terms terms, Matches matches) {
        return Triple.create(
                terms.node(matches.subject()), terms.node(matches.predicate()), terms.node(matches.object()));
    }

    @Override
    protected int graphBaseSize() {
        Snapshot snapshot = snapshot();
        int graph = number(snapshot);
        int size = 0;
        if (graph != Snapshot.ANY) {
            Matches all = snapshot.find(graph, Snapshot.ANY, Snapshot.ANY, Snapshot.ANY);
            while (all.next()) {
                size++;
            }
        }
        return size;
    }
}
