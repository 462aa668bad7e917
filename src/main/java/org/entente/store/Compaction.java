package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The graph of a data folder written anew in the least room. A graph on disk grows with each change, also with those that
 * take something away.
 *
 * @param before the bytes of its files
 * @param after likewise
 */
public record Compaction(long before, long after) {
    private static final double MEGABYTE = 1_000_000;

    /** @throws IOException if the folder is in use or no data folder, or the disk has no room for a second graph */
    public static Compaction of(Path root) throws IOException {
        try (DataFolder folder = DataFolder.open(root, Marker.require(root), Optional.empty())) {
            return of(folder);
        }
    }

    /** Of a folder whose readers wait, and that nobody changes meanwhile. */
    static Compaction of(DataFolder folder) throws IOException {
        Path graph = folder.root.resolve(DataFolder.GRAPH);
        long before = Sizes.of(graph);
        if (Files.getFileStore(folder.root).getUsableSpace() < before) {
            throw new NoRoom("the disk of " + folder.root + " has no room for a second graph beside the first, of "
                    + before + " bytes; nothing has been changed");
        }
        folder.dataset.compact();
        return new Compaction(before, Sizes.of(graph));
    }

    /** Both sizes, for people. */
    public String told() {
        return String.format(Locale.ROOT, "%.1f MB before, %.1f MB now", before / MEGABYTE, after / MEGABYTE);
    }
}
