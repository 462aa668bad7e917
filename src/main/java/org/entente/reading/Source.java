package org.entente.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's name, as it appears in findings, and its bytes. */
public record Source(String name, byte[] bytes) {
    /** @throws IOException if it cannot be read */
    public static Source of(Path file) throws IOException {
        return new Source(file.toString(), Files.readAllBytes(file));
    }
}
