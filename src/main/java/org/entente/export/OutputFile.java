package org.entente.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.entente.sorting.Scratch;

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
        write(file, compressed(file), content);
    }

    /** Writes a file as the content is, which is compressed already if the file's name ends in {@code .gz}. */
    public static void writeAsItIs(Path file, Content content) throws IOException {
        write(file, false, content);
    }

    /** Whether a file's name says that it is compressed. */
    public static boolean compressed(Path file) throws IOException {
        return target(file).toString().endsWith(".gz");
    }

    private static Path target(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    private static void write(Path file, boolean compressed, Content content) throws IOException {
        Path target = target(file);
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "this is a folder; name a file in it");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new NoSuchFileException(target.getParent().toString());
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A pipe or a device cannot be replaced, only written to.
            writeTo(target, compressed, content);
            return;
        }
        try (Scratch beside = Scratch.in(target.getParent())) {
            Path whole = beside.file();
            writeTo(whole, compressed, content);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void writeTo(Path file, boolean compressed, Content content) throws IOException {
        try (OutputStream out = open(file, compressed)) {
            content.write(out);
        }
    }

    private static OutputStream open(Path file, boolean compressed) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        return compressed ? new GZIPOutputStream(bytes, 1 << 16) : new BufferedOutputStream(bytes, 1 << 16);
    }
}
