package org.entente.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.sorting.Scratch;

/**
 * Fills a new database on disk with more statements than memory holds. Terms get their numbers as they come. The indexes are
 * made at the end, each of all statements in its order, which is quicker than adding one statement after the other.
 */
public final class BulkLoad implements AutoCloseable {
    private final Scratch scratch;
    private final DatasetGraph database;
    private final NodeTupleTable table;
    private final NodeTable terms;
    private final TupleFile tuples;
    private final Node[] last = new Node[4];
    private final byte[] tuple = new byte[TupleFile.LENGTH];

    private BulkLoad(DatasetGraph database, Scratch scratch) throws IOException {
        this.scratch = scratch;
        this.database = database;
        this.table = TDBInternal.getDatasetGraphTDB(database).getQuadTable().getNodeTupleTable();
        this.terms = table.getNodeTable();
        this.tuples = new TupleFile(scratch.file());
        database.begin(ReadWrite.WRITE);
    }

    /**
     * Begins to fill a folder that has nothing in it. The thread that begins must be the one that adds.
     *
     * @param scratch has room for twice what the indexes take
     */
    public static BulkLoad into(Path folder, Scratch scratch) throws IOException {
        try {
            return new BulkLoad(DatabaseMgr.connectDatasetGraph(Location.create(folder)), scratch);
        } catch (RuntimeException e) {
            throw DiskTrouble.of(e);
        }
    }

    /** Adds statements of named graphs that have not been added yet. */
    public void add(Collection<Quad> quads) throws IOException {
        touching(() -> quads.forEach(this::add));
    }

    private void add(Quad quad) {
        number(quad.getGraph(), 0);
        number(quad.getSubject(), 1);
        number(quad.getPredicate(), 2);
        number(quad.getObject(), 3);
        tuples.add(tuple);
    }

    /** Mostly the graph is that of the statement before, and often the subject is: then so is their number. */
    private void number(Node term, int place) {
        if (!term.equals(last[place])) {
            last[place] = term;
            NodeIdFactory.set(terms.getAllocateNodeId(term), tuple, place * Long.BYTES);
        }
    }

    /** How many bytes all indexes will take on the disk, about. */
    public long room() {
        return tuples.size() * TupleFile.LENGTH * indexes().size();
    }

    /** Makes the indexes, on all cores. */
    public void finish() throws IOException {
        tuples.close();
        touching(() -> {
            database.commit();
            database.end();
            indexes().parallelStream().forEach(index -> new PackedIndex(index).make(tuples, scratch));
        });
    }

    /** Does what the disk may refuse. */
    private static void touching(Runnable work) throws IOException {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw DiskTrouble.of(e);
        } catch (InternalError e) {
            throw DiskTrouble.of(e);
        }
    }

    private List<TupleIndex> indexes() {
        return List.of(table.getTupleTable().getIndexes());
    }

    /** Lets go of the files, whether they have been filled or not. */
    @Override
    public void close() throws IOException {
        tuples.close();
        if (database.isInTransaction()) {
            database.abort();
            database.end();
        }
        TDBInternal.expel(database, true);
    }
}
