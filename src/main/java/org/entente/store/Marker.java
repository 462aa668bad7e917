package org.entente.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What makes a folder a data folder: a file that tells which program wrote it, and under which base.
 *
 * @param base what the IRIs of things start with
 * @param program the version that wrote the folder last
 */
record Marker(String base, String program) {
    static final String FILE = "entente.properties";
    private static final String ANNOUNCED = FILE + Durable.UNFINISHED;
    private static final String FORMAT = "1";

    /** What is told of a folder, if it is a data folder. */
    static Optional<Marker> of(Path root) throws IOException {
        Path file = root.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties told = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            told.load(in);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " cannot be read; restore it from a backup", e);
        }
        String program = told.getProperty("program", "an unknown version");
        if (!FORMAT.equals(told.getProperty("format"))) {
            throw new IOException(root + " was written by Entente " + program
                    + " in a form that this version does not know; open it with that version");
        }
        return Optional.of(new Marker(told.getProperty("base", ""), program));
    }

    /** @throws IOException if the folder is no data folder */
    static Marker require(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NoSuchFileException(root.toString());
        }
        refuseBrokenOff(root);
        return of(root).orElseThrow(
                        () -> new IOException(root + " is no data folder of Entente: there is no " + FILE + " in it"));
    }

    /** @throws IOException if something else is in the folder */
    static void refuseForeign(Path root) throws IOException {
        refuseBrokenOff(root);
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.list(root)) {
                if (files.anyMatch(file -> !file.getFileName().toString().equals(DataFolder.LOCK))) {
                    throw new IOException(root + " is no data folder of Entente, and not empty: there is no " + FILE
                            + " in it; name a new or an empty folder");
                }
            }
        } else if (Files.exists(root)) {
            throw new IOException(root + " is a file; name a new or an empty folder");
        }
    }

    /** Whether somebody has begun to make a data folder, and has not come to its end. */
    static boolean isAnnounced(Path root) {
        return Files.exists(root.resolve(ANNOUNCED)) && !Files.exists(root.resolve(FILE));
    }

    private static void refuseBrokenOff(Path root) throws IOException {
        if (isAnnounced(root)) {
            FolderLock.take(root.resolve(DataFolder.LOCK)).close();
            throw new IOException(
                    "building " + root + " was broken off, and nothing in it counts; “entente build FILES --data "
                            + root + "” begins anew, or delete the folder");
        }
    }

    /** Notes in a folder with nothing in it that it is going to be a data folder. */
    void announce(Path root) throws IOException {
        Durable.write(root.resolve(ANNOUNCED), this::lines);
    }

    void write(Path root) throws IOException {
        Durable.write(root.resolve(FILE), this::lines);
    }

    private void lines(OutputStream out) throws IOException {
        String lines = "# A data folder of Entente. Leave its files to the program.\nformat=" + FORMAT + "\nbase="
                + base + "\nprogram=" + program + "\n";
        out.write(lines.getBytes(StandardCharsets.ISO_8859_1));
    }
}
