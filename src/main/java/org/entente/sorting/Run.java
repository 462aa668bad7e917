package org.entente.sorting;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Sorted records in a file. */
record Run(Path file) {
    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    static Run write(Path file, Iterator<byte[]> sorted) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            while (sorted.hasNext()) {
                byte[] entry = sorted.next();
                out.writeInt(entry.length);
                out.write(entry);
            }
            out.writeInt(END);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Run(file);
    }

    void delete() throws IOException {
        Files.delete(file);
    }

    Reader read() throws IOException {
        return new Reader(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)));
    }

    /** Reads one record after the other. */
    static final class Reader implements Iterator<byte[]>, AutoCloseable {
        private final DataInputStream in;
        private int length;

        Reader(DataInputStream in) throws IOException {
            this.in = in;
            this.length = in.readInt();
        }

        @Override
        public boolean hasNext() {
            return length != END;
        }

        @Override
        public byte[] next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                byte[] entry = in.readNBytes(length);
                length = in.readInt();
                return entry;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
