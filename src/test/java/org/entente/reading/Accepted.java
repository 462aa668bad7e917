package org.entente.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is expected of a case, in a file beside it. Run with {@code -Dentente.accept=true}, the tests write what they
 * get to these files instead of comparing with them; the difference is then for a person to read before it is kept.
 */
public final class Accepted {
    private static final boolean REWRITE = Boolean.getBoolean("entente.accept");

    private Accepted() {}

    /** The text of the file; in a run that accepts, what was got, which is written there first. */
    public static String text(Path file, String got) {
        try {
            if (REWRITE) {
                Files.writeString(file, got);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
