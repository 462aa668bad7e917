package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A data folder as it stands, to be written into one ZIP file: marker, ledger, facts and patches. The graph is left out, as
 * it follows from them. The files of a folder are only ever added to, so changes may go on while this one state of it is
 * written. The same state gives the same file.
 */
public final class Backup implements AutoCloseable {
    private final Path root;
    private final List<Change> changes;
    private final long length;
    private final AutoCloseable held;

    private Backup(Path root, Ledger ledger, AutoCloseable held) {
        this.root = root;
        this.changes = List.copyOf(ledger.changes());
        this.length = ledger.length();
        this.held = held;
    }

    /** The state of a folder that is in use; while it is taken, nothing may be changed. */
    static Backup of(DataFolder folder) {
        return new Backup(folder.root, folder.ledger, () -> {});
    }

    /**
     * The state of a folder that nobody uses, and nobody can until this is closed.
     *
     * @throws IOException if it is in use, or no data folder
     */
    public static Backup of(Path root) throws IOException {
        Marker.require(root);
        FolderLock lock = FolderLock.take(root.resolve(DataFolder.LOCK));
        try (Ledger ledger = Ledger.open(root.resolve(DataFolder.LEDGER))) {
            return new Backup(root, ledger, lock);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** How many changes it holds. */
    public int changes() {
        return changes.size();
    }

    /** How many articles stand in it. */
    public int articles() {
        return Contents.of(changes).articles().size();
    }

    /** @throws IOException if it cannot be written, or what was kept is not there any more as it was kept */
    public void to(OutputStream out) throws IOException {
        FactFiles facts = new FactFiles(root.resolve(DataFolder.FACTS));
        Patches patches = new Patches(root.resolve(DataFolder.CHANGES));
        ZipOutputStream zip = new ZipOutputStream(out);
        enter(zip, root.resolve(Marker.FILE));
        zip.write(Files.readAllBytes(root.resolve(Marker.FILE)));
        enter(zip, root.resolve(DataFolder.LEDGER));
        try (InputStream ledger = Files.newInputStream(root.resolve(DataFolder.LEDGER))) {
            zip.write(ledger.readNBytes(Math.toIntExact(length)));
        }
        for (String digest : digests(changes)) {
            enter(zip, facts.file(digest));
            zip.write(facts.read(digest));
        }
        for (Change change : changes) {
            enter(zip, patches.file(change.number()));
            try (InputStream patch = patches.read(change.number())) {
                patch.transferTo(zip);
            }
        }
        zip.finish();
    }

    private void enter(ZipOutputStream zip, Path file) throws IOException {
        ZipEntry entry = new ZipEntry(root.relativize(file).toString().replace('\\', '/'));
        Instant last = changes.isEmpty()
                ? Instant.EPOCH
                : changes.get(changes.size() - 1).time();
        zip.putNextEntry(entry.setLastModifiedTime(FileTime.from(last)));
    }

    /** The digests of all files that changes brought. */
    static Set<String> digests(List<Change> changes) {
        Set<String> digests = new TreeSet<>();
        changes.forEach(change -> change.steps().stream()
                .filter(step -> step.action().bringsFile())
                .forEach(step -> digests.add(step.digest())));
        return digests;
    }

    @Override
    public void close() throws IOException {
        try {
            held.close();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
