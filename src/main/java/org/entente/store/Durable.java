package org.entente.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Files that are on the disk, whole, when writing them returns; a crash leaves the file that was there before, or none. */
final class Durable {
    static final String UNFINISHED = ".unfinished";

    private Durable() {}

    /** Writes what a file is to hold. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    static void write(Path file, Content content) throws IOException {
        write(file, file.toAbsolutePath().getParent(), content);
    }

    /** @param scratch a folder of the same disk, in which the file stands until it is whole */
    static void write(Path file, Path scratch, Content content) throws IOException {
        Path folder = folder(file.toAbsolutePath().getParent());
        Path unfinished = scratch.resolve(file.getFileName() + UNFINISHED);
        try {
            try (FileChannel channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                content.to(out);
                out.flush();
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        force(folder);
    }

    /** Deletes what was being written in a folder when the process was ended. */
    static void sweep(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
                for (Path file : unfinished) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Brings all files and folders below a folder onto the disk, which were written without waiting for it. */
    static void settle(Path folder) throws IOException {
        try (Stream<Path> written = Files.walk(folder)) {
            written.toList().parallelStream().forEach(Durable::settled);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void settled(Path file) {
        try {
            force(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        force(file.toAbsolutePath().getParent());
    }

    /** A folder that is there after a crash too. */
    static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder(folder.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            force(parent);
        }
        return folder;
    }

    /** A file, or the names in a folder, which are on the disk only once the folder itself is. */
    private static void force(Path written) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
