package org.entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what a test needs longer than JUnit's own folders last. Whoever makes one deletes it. */
public final class Passing {
    private static final int TRIES = 50;
    private static final long PAUSE_MILLIS = 20;

    private Passing() {}

    public static Path folder(String name) {
        try {
            return Files.createTempDirectory("entente-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Programs that have just ended may take files away themselves meanwhile, or leave some a moment later. */
    public static void delete(Path folder) {
        for (int tries = 0; Files.exists(folder) && tries < TRIES; tries++) {
            try {
                deleteOnce(folder);
            } catch (IOException | UncheckedIOException e) {
                pause();
            }
        }
    }

    private static void deleteOnce(Path folder) throws IOException {
        List<Path> innermostFirst;
        try (Stream<Path> below = Files.walk(folder)) {
            innermostFirst = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : innermostFirst) {
            Files.deleteIfExists(file);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
