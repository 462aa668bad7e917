package org.entente.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.naming.NameIndex;
import org.entente.ontology.Prefixes;
import org.jspecify.annotations.Nullable;

/**
 * A dataset on disk. Its default graph is the union of its named graphs. Readers see one whole state from the beginning of
 * a transaction to its end, and cannot write; who owns the dataset changes it with {@link #write}.
 */
public final class DiskDataset extends DatasetGraphWrapper implements Versioned {
    private static final String NAMES = "names";

    private final Path folder;

    /** Held by each reader; whoever exchanges the engine waits until there is none. */
    private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock();

    private final Object gate = new Object();
    private final ThreadLocal<@Nullable State> seen = new ThreadLocal<>();
    private volatile DatasetGraph base;
    private volatile State latest;
    private volatile @Nullable ReadingCopy copy;
    private final NameIndex names;

    /** Set when a disk has refused a change, or the engine could not take it back; it is opened anew before the next. */
    private boolean torn;

    private DiskDataset(Path folder, DatasetGraph base, State state) {
        super(base, base.getContext().copy());
        this.folder = folder;
        this.base = base;
        this.latest = state;
        this.names = NameIndex.of(this, () -> state().name(), namesFolder());
    }

    /** Tells readers of the copy, and those who look for names, what a change has brought or taken away. */
    public void follow(Collection<Quad> added, Collection<Quad> dropped) {
        ReadingCopy following = copy;
        if (following == null) {
            names.follow(added, dropped);
        } else {
            following.follow(added, dropped, latest);
        }
    }

    /**
     * Lets readers read a copy in memory. Nobody may change the data until it is made.
     *
     * @param always whether there is to be one even if it is not known to fit into memory
     */
    public void copy(boolean always) {
        if (copy == null && (always || ReadingCopy.fits(statements()))) {
            copy = ReadingCopy.of(this);
        }
    }

    private long statements() {
        return calculateRead(() -> TDBInternal.getDatasetGraphTDB(base)
                .getQuadTable()
                .getNodeTupleTable()
                .size());
    }

    /** What readers read: the copy if there is one. */
    public Versioned forReaders() {
        ReadingCopy made = copy;
        return made == null ? this : made;
    }

    Path namesFolder() {
        return folder.resolveSibling(NAMES);
    }

    /**
     * Opens what is in a folder, which need not be there yet.
     *
     * @param state of what is in it
     */
    public static DiskDataset open(Path folder, State state) {
        return new DiskDataset(folder, connect(folder), state);
    }

    private static DatasetGraph connect(Path folder) {
        TornJournal.mend(folder);
        DatasetGraph base = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        base.getContext().set(TDB2.symUnionDefaultGraph, true);
        if (base.calculateRead(() -> base.prefixes().isEmpty())) {
            base.executeWrite(() -> base.prefixes().putAll(Prefixes.all()));
        }
        return base;
    }

    @Override
    protected DatasetGraph get() {
        return base;
    }

    /** What changes the data. */
    @FunctionalInterface
    public interface Change {
        /**
         * Changes the dataset.
         *
         * @param dataset where each statement stands in a named graph
         * @return the state reached; if there is none, nothing of the change is kept
         */
        Optional<State> on(DatasetGraph dataset) throws IOException;
    }

    /**
     * Makes a change in a transaction of its own: readers see all of it or nothing.
     *
     * @throws IOException if the change throws it, or the disk does; then nothing of the change is kept
     */
    public void write(Change change) throws IOException {
        try {
            openAnewIfTorn();
            base.begin(ReadWrite.WRITE);
            try {
                Optional<State> reached = made(change);
                if (reached.isPresent()) {
                    synchronized (gate) {
                        base.commit();
                        latest = reached.get();
                    }
                }
            } finally {
                leave();
            }
        } catch (RuntimeException e) {
            throw DiskTrouble.of(e);
        } catch (InternalError e) {
            torn = true;
            throw DiskTrouble.of(e);
        }
    }

    private Optional<State> made(Change change) throws IOException {
        try {
            return change.on(base);
        } catch (IOException e) {
            // Nobody knows what the disk took of what the engine wrote until then.
            torn = true;
            throw e;
        }
    }

    /** Ends the transaction, and takes back what has not been committed. */
    private void leave() {
        try {
            if (base.isInTransaction()) {
                base.abort();
            }
            base.end();
        } catch (RuntimeException e) {
            torn = true;
        }
    }

    private void openAnewIfTorn() {
        if (torn) {
            reading.writeLock().lock();
            try {
                TDBInternal.expel(base, true);
                base = connect(folder);
                torn = false;
            } finally {
                reading.writeLock().unlock();
            }
        }
    }

    @Override
    public State state() {
        State mine = seen.get();
        return mine == null ? latest : mine;
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw readOnly();
        }
        reading.readLock().lock();
        try {
            synchronized (gate) {
                base.begin(TxnType.READ);
                seen.set(latest);
            }
        } finally {
            if (seen.get() == null) {
                reading.readLock().unlock();
            }
        }
    }

    @Override
    public void end() {
        try {
            base.end();
        } finally {
            if (seen.get() != null) {
                seen.remove();
                reading.readLock().unlock();
            }
        }
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    protected DatasetGraph getW() {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("readers do not write");
    }

    @Override
    public Graph getDefaultGraph() {
        return base.getUnionGraph();
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return base.find(Quad.isDefaultGraph(graph) ? Quad.unionGraph : graph, subject, predicate, object);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return base.contains(Quad.isDefaultGraph(graph) ? Quad.unionGraph : graph, subject, predicate, object);
    }

    @Override
    public boolean contains(Quad quad) {
        return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    /**
     * Writes all statements anew, in the least room, and deletes the files they were in. Readers wait: where they come one
     * after another without a pause, the engine would never find the moment to exchange the files. Nobody may write meanwhile.
     */
    public void compact() {
        reading.writeLock().lock();
        try {
            DatabaseMgr.compact(base, true);
            base.getContext().set(TDB2.symUnionDefaultGraph, true);
        } finally {
            reading.writeLock().unlock();
        }
    }

    /** Lets go of the files. */
    @Override
    public void close() {
        ReadingCopy following = copy;
        if (following != null) {
            following.close();
        }
        names.close();
        TDBInternal.expel(base);
    }
}
