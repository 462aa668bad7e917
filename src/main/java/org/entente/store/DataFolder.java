package org.entente.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.dataset.DiskDataset;
import org.entente.dataset.State;

/**
 * The files of a data folder. The ledger is the truth: a change has been made once it stands there. Files that a change
 * brings are written before it, and the graph takes the change after it; if the process ends in between, the change is
 * made again from its patch when the folder is opened next, which leads to the same graph however much of it was there.
 */
final class DataFolder implements AutoCloseable {
    static final String LOCK = "lock";
    static final String LEDGER = "ledger";
    static final String FACTS = "facts";
    static final String CHANGES = "changes";
    static final String GRAPH = "tdb2";
    static final String APPLIED = "applied";

    final Path root;
    private final FolderLock lock;

    /** Asked before each change. */
    Room room = Room.ON_DISK;

    volatile Marker marker;
    final Ledger ledger;
    final FactFiles facts;
    final Patches patches;
    final DiskDataset dataset;

    private DataFolder(Path root, FolderLock lock, Marker marker) throws IOException {
        this.root = root;
        this.lock = lock;
        this.marker = marker;
        this.ledger = Ledger.open(root.resolve(LEDGER));
        this.facts = new FactFiles(root.resolve(FACTS));
        this.patches = new Patches(root.resolve(CHANGES));
        Path graph = root.resolve(GRAPH);
        if (!Files.exists(graph)) {
            Files.deleteIfExists(root.resolve(APPLIED));
        }
        this.dataset = DiskDataset.open(Durable.folder(graph), state());
    }

    private State state() {
        List<Change> changes = ledger.changes();
        return changes.isEmpty() ? State.empty(Instant.now()) : state(changes.get(changes.size() - 1));
    }

    static State state(Change change) {
        return new State(change.sum(), change.time());
    }

    /**
     * Opens a folder, and makes one of what is not there yet or empty.
     *
     * @throws IOException if the folder is another's, in use, or does not fit what is expected of it
     */
    static DataFolder open(Path root, Marker expected, Optional<String> base) throws IOException {
        Optional<Marker> found = Marker.of(root);
        if (found.isEmpty()) {
            Marker.refuseForeign(root);
        } else if (base.isPresent() && !base.get().equals(found.get().base())) {
            throw new IOException(root + " has been built under the base "
                    + found.get().base() + ", not " + base.get() + "; leave --base out, or name another folder");
        }
        Durable.folder(root);
        FolderLock lock = FolderLock.take(root.resolve(LOCK));
        try {
            if (found.isEmpty()) {
                expected.write(root);
            }
            for (Path part : List.of(root, root.resolve(FACTS), root.resolve(CHANGES))) {
                Durable.sweep(part);
            }
            return caughtUp(new DataFolder(root, lock, found.orElse(expected)));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static DataFolder caughtUp(DataFolder folder) throws IOException {
        try {
            folder.catchUp();
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.dataset.close();
            folder.ledger.close();
            throw e;
        }
    }

    /** Makes the changes that the graph may not have taken. */
    private void catchUp() throws IOException {
        long last = ledger.last();
        long applied = Math.min(applied(), last);
        for (long number = applied + 1; number <= last; number++) {
            long change = number;
            dataset.write(graphs -> {
                patches.apply(change, graphs);
                requireRoom(Room.LEFT);
                return Optional.of(state());
            });
        }
        if (applied < last) {
            applied(last);
        }
        patches.delete(last + 1);
    }

    /** The number of a change that the graph has surely taken; there may be later ones. */
    private long applied() throws IOException {
        Path file = root.resolve(APPLIED);
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Notes that the graph has taken a change; if the note is lost, changes are made once more. */
    void applied(long change) throws IOException {
        applied(root, change);
    }

    /** Notes it in a folder that nobody has opened. */
    static void applied(Path root, long change) throws IOException {
        Path unfinished = root.resolve(APPLIED + Durable.UNFINISHED);
        Files.writeString(unfinished, change + "\n", StandardCharsets.US_ASCII);
        Files.move(
                unfinished, root.resolve(APPLIED), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @throws NoRoom if the disk has less room than so many bytes */
    void requireRoom(long bytes) throws IOException {
        room.require(bytes, root);
    }

    /** Notes which version of the program has written all that is there. */
    void writtenBy(String program) throws IOException {
        marker = new Marker(marker.base(), program);
        marker.write(root);
    }

    @Override
    public void close() throws IOException {
        dataset.close();
        ledger.close();
        lock.close();
    }
}
