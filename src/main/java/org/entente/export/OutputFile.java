package org.entente.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/** A file that is there whole or not at all: it is written beside its place and moved there when complete. */
public final class OutputFile {
    private OutputFile() {}

    /** What writes to a stream. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file, compressed if its name ends in {@code .gz}. */
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path beside = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
        try {
            try (OutputStream out = open(beside, target.toString().endsWith(".gz"))) {
                content.write(out);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static OutputStream open(Path file, boolean compressed) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        return compressed ? new GZIPOutputStream(bytes, 1 << 16) : new BufferedOutputStream(bytes, 1 << 16);
    }
}
