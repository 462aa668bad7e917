package org.entente.sorting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder for files that are needed for a while. It is made when the first of them is, and is gone when it is closed, or
 * when the program is asked to end before.
 */
public final class Scratch implements AutoCloseable {
    private static final int TRIES = 200;
    private static final int QUIET = 5;
    private static final long PAUSE_MILLIS = 20;

    private final Path parent;
    private final Thread atEnd = new Thread(this::end, "entente-scratch");
    private Optional<Path> folder = Optional.empty();
    private int files;
    private boolean ended;

    private Scratch(Path parent) {
        this.parent = parent;
    }

    /** A folder within another, on whose disk there is room. */
    public static Scratch in(Path parent) {
        return new Scratch(parent);
    }

    /** A folder where this machine keeps what is needed for a while. */
    public static Scratch anywhere() {
        return in(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The name of a file that is not there yet. */
    public synchronized Path file() throws IOException {
        if (ended) {
            throw new IOException("the program was asked to end");
        }
        if (folder.isEmpty()) {
            deleteAtEnd();
            folder = Optional.of(Files.createTempDirectory(parent, ".entente-"));
        }
        return folder.get().resolve(Integer.toString(files++));
    }

    private void deleteAtEnd() throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            throw new IOException("the program was asked to end", e);
        }
    }

    /** Deletes the folder with all that is in it. */
    @Override
    public void close() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // The program is ending, and has deleted the folder by itself.
        }
    }

    /** Others may go on writing for a moment, and make folders anew, so that it is over when nothing has come for a while. */
    private synchronized void end() {
        ended = true;
        int quiet = 0;
        for (int tries = 0; folder.isPresent() && quiet < QUIET && tries < TRIES; tries++) {
            quiet = isGone(folder.get()) ? quiet + 1 : 0;
            pause();
        }
        folder = Optional.empty();
    }

    /** Whether a folder was not there; if it was, it is deleted as far as may be. */
    private static boolean isGone(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try {
            delete(folder);
        } catch (UncheckedIOException e) {
            // There is nobody left to tell, and the next try comes soon.
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void delete() {
        folder.ifPresent(Scratch::delete);
        folder = Optional.empty();
    }

    private static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> innermostFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
