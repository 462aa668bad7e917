package org.entente.dataset;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.sorting.Sorted;

/** Statements as the numbers of their terms, in a file. */
final class TupleFile implements AutoCloseable {
    /** The bytes of a statement: graph, subject, predicate and object. */
    static final int LENGTH = 4 * Long.BYTES;

    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final OutputStream out;
    private long size;

    TupleFile(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    void add(byte[] tuple) {
        try {
            out.write(tuple);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        size++;
    }

    /** How many there are. */
    long size() {
        return size;
    }

    /** Goes through all of them; several threads may do so, once nothing is added any more. */
    void each(Sorted.Work<byte[]> work) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (byte[] tuple = in.readNBytes(LENGTH); tuple.length > 0; tuple = in.readNBytes(LENGTH)) {
                work.on(tuple);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
