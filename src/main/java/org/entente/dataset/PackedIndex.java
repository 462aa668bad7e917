package org.entente.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.entente.sorting.Scratch;
import org.entente.sorting.Sorter;

/** An index of a new database, which is written block after block from statements in its order, and has no gaps. */
final class PackedIndex {
    private static final String WRITTEN = "GSPO";
    private static final long BUDGET = 4 * Sorter.USUAL;

    private final TupleIndex index;
    private final int[] order;

    /** @param index named by its order */
    PackedIndex(TupleIndex index) {
        this.index = index;
        this.order = index.getName().chars().map(WRITTEN::indexOf).toArray();
    }

    /** Makes the index of statements that are each there once. */
    void make(TupleFile tuples, Scratch scratch) {
        Sorter sorter = new Sorter(scratch, BUDGET);
        try {
            tuples.each(tuple -> sorter.add(inOrder(tuple)));
            sorter.sorted().handOver(this::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] inOrder(byte[] tuple) {
        byte[] ordered = new byte[TupleFile.LENGTH];
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(tuple, order[i] * Long.BYTES, ordered, i * Long.BYTES, Long.BYTES);
        }
        return ordered;
    }

    private void write(Iterator<byte[]> sorted) {
        BPlusTree tree = LoaderOps.idxBTree(index);
        RecordFactory records = tree.getRecordFactory();
        Iterator<Record> rows = Iter.map(sorted, records::create);
        BufferChannel state = tree.getStateManager().getBufferChannel();
        CoLib.executeWrite(
                index,
                () -> BPlusTreeRewriter.packIntoBPlusTree(
                        rows,
                        tree.getParams(),
                        records,
                        state,
                        tree.getNodeManager().getBlockMgr(),
                        tree.getRecordsMgr().getBlockMgr()));
    }
}
