package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells how much room a disk has left. */
@FunctionalInterface
interface Room {
    Room ON_DISK = folder -> Files.getFileStore(folder).getUsableSpace();

    /**
     * Bytes that a change may take at most, and more. The graph's files are mapped into memory, where a disk that fills up
     * in the midst of writing cannot be answered for, so that no change is begun with less.
     */
    long NEEDED = 64L << 20;

    /** In bytes, for this user. */
    long left(Path folder) throws IOException;

    /** @throws NoRoom if it is too little for a change safely to be made */
    default void require(Path folder) throws IOException {
        if (left(folder) < NEEDED) {
            throw new NoRoom("the disk of " + folder + " has less than " + (NEEDED >> 20)
                    + " MB left, and nothing has been changed; make room, and try again");
        }
    }
}
