package org.entente.building;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.entente.reading.Source;

/** Many fact files in one, for bulk: a JSON document a line, compressed if the file's name ends in {@code .gz}. */
final class JsonLines {
    private static final int BUFFER = 1 << 16;

    private JsonLines() {}

    static boolean are(Path file) {
        return file.toString().matches(".*\\.jsonl(\\.gz)?");
    }

    /** Hands on a source for each line that is not blank; findings in it name the file and the line. */
    static void each(Path file, Articles.Work work) throws IOException {
        try (InputStream in = opened(file)) {
            Lines lines = new Lines(file, work);
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                lines.take(buffer, read);
            }
            lines.end();
        } catch (ZipException e) {
            throw new IOException(file + " is not compressed as its name says: " + e.getMessage(), e);
        } catch (EOFException e) {
            throw new IOException(file + " ends too early; it is not whole", e);
        }
    }

    /** Bytes that are put together to lines. */
    private static final class Lines {
        private final Path file;
        private final Articles.Work work;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private int number = 1;

        Lines(Path file, Articles.Work work) {
            this.file = file;
            this.work = work;
        }

        void take(byte[] bytes, int length) throws IOException {
            int start = 0;
            for (int i = 0; i < length; i++) {
                if (bytes[i] == '\n') {
                    add(bytes, start, i);
                    end();
                    start = i + 1;
                }
            }
            add(bytes, start, length);
        }

        /** What is longer is cut, one byte beyond what a fact file may have, and told of when it is read. */
        private void add(byte[] bytes, int from, int to) {
            line.write(bytes, from, Math.min(to - from, Source.MOST_BYTES + 1 - line.size()));
        }

        /** Ends a line, which may have come in several pieces. */
        void end() throws IOException {
            byte[] bytes = line.toByteArray();
            line.reset();
            if (!new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
                work.on(new Source(file + ", line " + number, bytes));
            }
            number++;
        }
    }

    private static InputStream opened(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
