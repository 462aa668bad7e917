package org.entente.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's name, as it appears in findings, and its bytes. */
public record Source(String name, byte[] bytes) {
    /** What is longer is no fact file. */
    public static final int MOST_BYTES = 1_000_000;

    /** @throws IOException if it cannot be read */
    public static Source of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            // One byte more than allowed tells that a file is too large, whatever its size.
            return new Source(file.toString(), in.readNBytes(MOST_BYTES + 1));
        }
    }
}
