package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.Passing;
import org.entente.building.Desk;
import org.entente.building.Sources;
import org.entente.dataset.MemoryDataset;

/**
 * What the tests that only read stand on: the shipped graph in memory, or, with {@code -Dentente.ground=disk}, the same
 * out of a data folder. They hold on either.
 */
public final class Ground {
    private static final boolean DISK = "disk".equals(System.getProperty("entente.ground"));

    private Ground() {}

    /** The shipped graph. */
    public static DatasetGraph shipped() {
        return DISK ? Disk.STORE.dataset() : MemoryDataset.of(Desk.shipped().stream());
    }

    /** The shipped graph, which this thread goes on reading without more ado. */
    public static DatasetGraph read() {
        DatasetGraph dataset = shipped();
        dataset.begin(TxnType.READ);
        return dataset;
    }

    private static final class Disk {
        static final ArticleStore STORE = open();

        private static ArticleStore open() {
            try {
                Path folder = Passing.folder("ground");
                ArticleStore store = Stores.shipped(folder);
                if (!store.load(Sources.shipped().articles().list()).accepted()) {
                    throw new IllegalStateException("the shipped articles were refused");
                }
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(store, folder), "clear the ground"));
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The threads of some tests read to the end of the process, and the store says so. */
        private static void close(ArticleStore store, Path folder) {
            try {
                store.close();
            } catch (TransactionException stillRead) {
                // What is read is deleted all the same.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                Passing.delete(folder);
            }
        }
    }
}
