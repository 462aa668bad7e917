package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.building.Sink;
import org.entente.mapping.Iris;
import org.entente.sorting.Scratch;
import org.entente.store.ArticleStore.Setup;

/**
 * A data folder that is made with all its articles at once, however many they are. Until all parts are there it bears no
 * marker, but one under an unfinished name: what is broken off in the midst is no data folder, and is known for what it is.
 */
public final class Founding implements AutoCloseable {
    private final Path root;
    private final boolean fresh;
    private final Marker marker;
    private final FolderLock lock;
    private final Scratch scratch;
    private final Path parts;
    private final Intake intake;
    private boolean whole;

    private Founding(Path root, boolean fresh, Setup setup, FolderLock lock) throws IOException {
        this.root = root;
        this.fresh = fresh;
        this.lock = lock;
        this.marker = new Marker(setup.base().orElse(Iris.DEFAULT.base()), setup.program());
        Room.ON_DISK.require(Room.NEEDED, root);
        marker.announce(root);
        this.scratch = Scratch.in(root);
        this.parts = Files.createDirectory(scratch.file());
        this.intake = new Intake(parts, KeptRegister.named(setup.register()), scratch);
    }

    /** Whether a folder is not there, or has nothing in it that counts. */
    public static boolean fits(Path root) throws IOException {
        return Marker.of(root).isEmpty();
    }

    /**
     * Begins to make a folder. What another left of it that was broken off is deleted.
     *
     * @throws IOException if there is something else in it, or somebody is making it already
     */
    public static Founding of(Path root, Setup setup) throws IOException {
        boolean fresh = !Files.exists(root);
        if (!Marker.isAnnounced(root)) {
            Marker.refuseForeign(root);
        }
        Durable.folder(root);
        FolderLock lock = FolderLock.take(root.resolve(DataFolder.LOCK));
        try {
            clear(root);
            return new Founding(root, fresh, setup, lock);
        } catch (IOException | RuntimeException e) {
            leave(root, fresh);
            lock.close();
            throw e;
        }
    }

    /** The lock stays, which keeps others away meanwhile. */
    private static void clear(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            for (Path file :
                    files.filter(file -> !file.endsWith(DataFolder.LOCK)).toList()) {
                Sizes.delete(file, true);
            }
        }
    }

    private static void leave(Path root, boolean fresh) throws IOException {
        clear(root);
        Sizes.delete(root, fresh);
    }

    /** Where what is built goes. The thread that has begun must be the one that hands it on. */
    public Sink<?> sink() {
        return intake;
    }

    /** A place for what is sorted meanwhile. */
    public Scratch scratch() {
        return scratch;
    }

    /**
     * Makes it a data folder, now that all has come.
     *
     * @return how many statements the articles have brought
     */
    public long finish() throws IOException {
        long added = intake.finish();
        intake.close();
        Durable.settle(parts);
        for (String part : List.of(
                DataFolder.FACTS, DataFolder.CHANGES, DataFolder.LEDGER, DataFolder.GRAPH, DataFolder.APPLIED)) {
            Files.move(parts.resolve(part), root.resolve(part));
        }
        marker.write(root);
        whole = true;
        return added;
    }

    /** Leaves nothing behind, unless it has been finished. */
    @Override
    public void close() throws IOException {
        try {
            intake.close();
        } finally {
            scratch.close();
            if (!whole) {
                leave(root, fresh);
            }
            lock.close();
        }
    }
}
