package org.entente.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.transaction.txn.ComponentId;

/**
 * The journal of a store on disk, whose last entry may be torn where the program was killed in its midst. What is torn was
 * never committed, for that takes an entry of its own at the end; but Jena would not open the store.
 */
final class TornJournal {
    /** The length of the data, a sum, the type and the component: bytes. */
    private static final int HEADER = 3 * Integer.BYTES + ComponentId.SIZE;

    private TornJournal() {}

    /** Cuts off what is torn, if anything is; the store must not be open. */
    static void mend(Path store) {
        if (!Files.isDirectory(store)) {
            return;
        }
        try (DirectoryStream<Path> generations = Files.newDirectoryStream(store, "Data-*")) {
            for (Path generation : generations) {
                Path journal = generation.resolve(Names.journalFile);
                if (Files.isRegularFile(journal)) {
                    cut(journal);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cut(Path journal) throws IOException {
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long whole = whole(channel);
            if (whole < channel.size()) {
                channel.truncate(whole);
                channel.force(true);
            }
        }
    }

    /** Where the last entry ends that is there to its end. */
    private static long whole(FileChannel journal) throws IOException {
        long end = 0;
        long next = 0;
        while (next <= journal.size()) {
            end = next;
            ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
            if (journal.read(length, end) < Integer.BYTES) {
                return end;
            }
            next = end + HEADER + Math.max(0, length.getInt(0));
        }
        return end;
    }
}
