package org.entente.columns;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A dataset in memory. Its default graph is the union of its named graphs. Readers see one whole state from the beginning of
 * a transaction to its end, and cannot write; who owns the dataset leads it to another state.
 */
public class ColumnDataset extends DatasetGraphBaseFind {
    private final PrefixMapping prefixes;
    private final ThreadLocal<@Nullable Snapshot> seen = new ThreadLocal<>();
    private volatile Snapshot latest;

    public ColumnDataset(Snapshot state, PrefixMapping prefixes) {
        this.latest = state;
        this.prefixes = prefixes;
    }

    /** The state that the running transaction of this thread sees; outside of any, the latest. */
    public final Snapshot snapshot() {
        Snapshot mine = seen.get();
        return mine == null ? latest : mine;
    }

    /** Lets whoever begins to read from now on see another state. */
    protected final void lead(Snapshot state) {
        latest = state;
    }

    /** The state that the next reader sees. */
    protected final Snapshot latest() {
        return latest;
    }

    @Override
    public Graph getDefaultGraph() {
        return getGraph(Quad.unionGraph);
    }

    @Override
    public Graph getUnionGraph() {
        return getGraph(Quad.unionGraph);
    }

    @Override
    public Graph getGraph(Node name) {
        boolean union = Quad.isUnionGraph(name) || Quad.isDefaultGraph(name);
        return new ColumnGraph(this::snapshot, union ? Quad.unionGraph : name, prefixes);
    }

    @Override
    public boolean containsGraph(Node name) {
        return Quad.isUnionGraph(name)
                || Quad.isDefaultGraph(name)
                || findNG(name, Node.ANY, Node.ANY, Node.ANY).hasNext();
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        Snapshot snapshot = snapshot();
        return Arrays.stream(snapshot.graphs()).mapToObj(snapshot.terms()::node).iterator();
    }

    @Override
    public long size() {
        return snapshot().graphs().length;
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
        return find(Quad.defaultGraphIRI, Snapshot.UNION, subject, predicate, object);
    }

    @Override
    public Iterator<Quad> findQuadsInUnionGraph(Node subject, Node predicate, Node object) {
        return find(Quad.unionGraph, Snapshot.UNION, subject, predicate, object);
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        int number = snapshot().terms().number(graph);
        return number == Terms.NONE ? Collections.emptyIterator() : find(graph, number, subject, predicate, object);
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
        return find(Node.ANY, Snapshot.ANY, subject, predicate, object);
    }

    private Iterator<Quad> find(Node told, int graph, Node subject, Node predicate, Node object) {
        Snapshot snapshot = snapshot();
        Terms terms = snapshot.terms();
        Pattern pattern = Pattern.of(terms, subject, predicate, object);
        if (pattern.isNowhere()) {
            return Collections.emptyIterator();
        }
        return new Found<>(
                snapshot.find(graph, pattern.subject(), pattern.predicate(), pattern.object()),
                matches -> new Quad(
                        told == Node.ANY ? terms.node(matches.graph()) : told, ColumnGraph.triple(terms, matches)));
    }

    @Override
    public PrefixMap prefixes() {
        return Prefixes.adapt(prefixes);
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw readOnly();
        }
        if (isInTransaction()) {
            throw new JenaTransactionException("transactions cannot be nested");
        }
        seen.set(latest);
    }

    @Override
    public final void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public boolean isInTransaction() {
        return seen.get() != null;
    }

    @Override
    public void end() {
        seen.remove();
    }

    @Override
    public final void commit() {
        end();
    }

    @Override
    public final void abort() {
        end();
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public @Nullable ReadWrite transactionMode() {
        return isInTransaction() ? ReadWrite.READ : null;
    }

    @Override
    public @Nullable TxnType transactionType() {
        return isInTransaction() ? TxnType.READ : null;
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw readOnly();
    }

    @Override
    public void removeGraph(Node name) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("readers do not write");
    }
}
