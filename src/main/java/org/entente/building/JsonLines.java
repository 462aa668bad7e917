package org.entente.building;

import java.io.BufferedInputStream;
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
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int number = 1;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    take(file, number++, line, work);
                } else if (line.size() <= Source.MOST_BYTES) {
                    // What is longer is cut, one byte beyond what a fact file may have, and told of when it is read.
                    line.write(next);
                }
            }
            take(file, number, line, work);
        } catch (ZipException e) {
            throw new IOException(file + " is not compressed as its name says: " + e.getMessage(), e);
        } catch (EOFException e) {
            throw new IOException(file + " ends too early; it is not whole", e);
        }
    }

    private static InputStream opened(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            return file.toString().endsWith(".gz")
                    ? new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER)
                    : new BufferedInputStream(bytes, BUFFER);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static void take(Path file, int number, ByteArrayOutputStream line, Articles.Work work) throws IOException {
        byte[] bytes = line.toByteArray();
        line.reset();
        if (!new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
            work.on(new Source(file + ", line " + number, bytes));
        }
    }
}
