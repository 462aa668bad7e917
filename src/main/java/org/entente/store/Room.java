package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells how much room a disk has left. */
@FunctionalInterface
interface Room {
    Room ON_DISK = folder -> Files.getFileStore(folder).getUsableSpace();

    /**
     * Bytes without which no change is begun. The graph's files are mapped into memory, where what is written on a full disk
     * is lost without a word, so that the disk must not become full in the midst of a change.
     */
    long NEEDED = 64L << 20;

    /** Bytes that must be left when a change is about to be kept: others write on the disk too. */
    long LEFT = NEEDED / 2;

    /** In bytes, for this user. */
    long left(Path folder) throws IOException;

    /** @throws NoRoom if it is less than so many bytes */
    default void require(long bytes, Path folder) throws IOException {
        if (left(folder) < bytes) {
            throw new NoRoom("the disk of " + folder + " has less than " + (bytes >> 20)
                    + " MB left, and nothing has been changed; make room, and try again");
        }
    }
}
