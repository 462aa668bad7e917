package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.jena.riot.RiotException;
import org.apache.jena.system.Txn;
import org.entente.dataset.State;

/** Makes a data folder of a backup, holding each file against its digest, and the graph against what the ledger says of it. */
public final class Restore {
    private static final Pattern FILES = Pattern.compile(
            "ledger|facts/[0-9a-f]{2}/[0-9a-f]{64}|changes/\\d{6}/\\d{9}\\.rdfp|" + Pattern.quote(Marker.FILE));

    private final Path backup;
    private final Path root;

    private Restore(Path backup, Path root) {
        this.backup = backup;
        this.root = root;
    }

    /** What has been restored. */
    public record Restored(int articles, int changes, State state) {}

    /**
     * Restores a backup.
     *
     * @param root a folder that is new or empty; if the backup is not whole, it is left so
     * @throws IOException saying what is wrong with the backup, or with the folder
     */
    public static Restored from(Path backup, Path root) throws IOException {
        if (Marker.of(root).isPresent()) {
            throw new IOException(root + " is a data folder already; name a new one, or move this one away first");
        }
        Marker.refuseForeign(root);
        boolean fresh = !Files.exists(root);
        try {
            return new Restore(backup, root).all();
        } catch (IOException | RuntimeException e) {
            Sizes.delete(root, fresh);
            throw e;
        }
    }

    private Restored all() throws IOException {
        Durable.folder(root);
        byte[] marker = unpack();
        verify();
        Durable.write(root.resolve(Marker.FILE), out -> out.write(marker));
        return build(Marker.require(root));
    }

    /** Writes all files but the marker, without which this is no data folder yet, and hands that back. */
    private byte[] unpack() throws IOException {
        byte[] marker = new byte[0];
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!FILES.matcher(entry.getName()).matches()) {
                    throw new IOException(
                            backup + " is no backup of Entente, which has no “" + entry.getName() + "” in it");
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    if (entry.getName().equals(Marker.FILE)) {
                        marker = in.readAllBytes();
                    } else {
                        Durable.write(root.resolve(entry.getName()), in::transferTo);
                    }
                }
            }
        } catch (ZipException e) {
            throw new IOException(backup + " is no backup, or not a whole one: " + e.getMessage(), e);
        }
        if (marker.length == 0) {
            throw incomplete(Marker.FILE);
        }
        return marker;
    }

    private IOException incomplete(String file) {
        return new IOException(backup + " is not a whole backup: there is no " + file + " in it");
    }

    /** Holds what was unpacked against the ledger. */
    private void verify() throws IOException {
        Path file = root.resolve(DataFolder.LEDGER);
        if (!Files.exists(file)) {
            throw incomplete(DataFolder.LEDGER);
        }
        long length = Files.size(file);
        try (Ledger ledger = Ledger.open(file)) {
            List<Change> changes = ledger.changes();
            if (ledger.length() < length || changes.isEmpty() || ledger.last() != changes.size()) {
                throw new IOException(backup + " is not a whole backup: its ledger is torn");
            }
            verify(changes);
        }
    }

    private void verify(List<Change> changes) throws IOException {
        Patches patches = new Patches(root.resolve(DataFolder.CHANGES));
        for (Change change : changes) {
            if (!patches.has(change.number())) {
                throw incomplete(root.relativize(patches.file(change.number())).toString());
            }
        }
        FactFiles facts = new FactFiles(root.resolve(DataFolder.FACTS));
        for (String digest : Backup.digests(changes)) {
            try {
                facts.read(digest);
            } catch (NoSuchFileException e) {
                throw incomplete(root.relativize(facts.file(digest)).toString());
            }
        }
    }

    /** Opening the folder makes the graph, by all changes one after the other. */
    private Restored build(Marker marker) throws IOException {
        try (DataFolder folder = DataFolder.open(root, marker, Optional.empty())) {
            State told = folder.dataset.state();
            State made = Txn.calculateRead(folder.dataset, () -> State.of(folder.dataset, Instant.now()));
            if (!told.sum().equals(made.sum())) {
                throw new IOException(backup + " contradicts itself: its changes lead to the state " + made.name()
                        + ", and its ledger tells of " + told.name());
            }
            List<Change> changes = folder.ledger.changes();
            return new Restored(Contents.of(changes).articles().size(), changes.size(), told);
        } catch (RiotException e) {
            throw new IOException(backup + ": a change in it cannot be read: " + e.getMessage(), e);
        }
    }
}
