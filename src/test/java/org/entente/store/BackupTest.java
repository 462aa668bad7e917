package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.entente.building.Desk;
import org.entente.store.Restore.Restored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups, and what is restored from them. */
class BackupTest {
    @TempDir
    private Path folder;

    private Path data;
    private Path file;

    @BeforeEach
    void twoArticlesOfWhichOneHasTwoVersionsAndAThirdThatIsWithdrawn() throws IOException {
        data = folder.resolve("data");
        file = folder.resolve("backup.zip");
        try (ArticleStore store = Stores.open(data)) {
            Stores.put(store, Desk.visit("one", "2025-03-01", "planned"));
            Stores.put(store, Desk.visit("two", "2025-03-02", "confirmed"));
            Stores.put(store, Desk.visit("one", "2025-03-01", "cancelled"));
            Stores.put(store, Desk.visit("three", "2025-03-03", "confirmed"));
            store.withdraw("three", Optional.empty());
        }
        Files.write(file, backup());
    }

    private byte[] backup() throws IOException {
        try (Backup backup = Backup.of(data)) {
            return bytes(backup);
        }
    }

    private static byte[] bytes(Backup backup) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        backup.to(out);
        return out.toByteArray();
    }

    @Test
    void whatIsRestoredIsTheSameToTheLastVersionAndGoesOnFromThere() throws IOException {
        Path again = folder.resolve("deep/again");
        Restored restored = Restore.from(file, again);
        assertEquals(2, restored.articles());
        assertEquals(6, restored.changes());
        try (ArticleStore before = Stores.open(data);
                ArticleStore after = Stores.open(again)) {
            assertEquals(Stores.quads(before), Stores.quads(after));
            assertEquals(before.changes(), after.changes());
            assertEquals(restored.state(), after.dataset().state());
            for (Version version : before.versions("one")) {
                assertArrayEquals(before.file(version), after.file(version));
            }
            try (InputStream patch = after.patch(3)) {
                assertTrue(new String(patch.readAllBytes(), StandardCharsets.UTF_8).contains("confirmed"));
            }
            assertEquals(
                    7,
                    Stores.put(after, Desk.visit("three", "2025-03-03", "confirmed"))
                            .change());
        }
    }

    @Test
    void theSameStateGivesTheSameFile() throws IOException {
        assertArrayEquals(Files.readAllBytes(file), backup());
        Path again = folder.resolve("again");
        Restore.from(file, again);
        data = again;
        assertArrayEquals(Files.readAllBytes(file), backup());
    }

    @Test
    void changesMadeWhileABackupIsWrittenAreNotInIt() throws IOException {
        List<String> before;
        try (ArticleStore store = Stores.open(data);
                Backup backup = store.backup()) {
            before = Stores.quads(store);
            Stores.put(store, Desk.visit("two", "2025-03-02", "cancelled"));
            store.withdraw("one", Optional.empty());
            Files.write(file, bytes(backup));
        }
        Restore.from(file, folder.resolve("again"));
        try (ArticleStore after = Stores.open(folder.resolve("again"))) {
            assertEquals(before, Stores.quads(after));
            assertEquals(6, after.lastChange());
        }
    }

    @Test
    void aFolderInUseIsNotBackedUpBehindTheBackOfWhoUsesIt() throws IOException {
        try (ArticleStore store = Stores.open(data)) {
            IOException problem = assertThrows(IOException.class, () -> Backup.of(data));
            assertTrue(problem.getMessage()
                    .contains("is in use by process " + ProcessHandle.current().pid()));
            assertEquals(6, store.lastChange());
        }
    }

    @Test
    void whileAFolderIsBackedUpNobodyElseUsesIt() throws IOException {
        try (Backup backup = Backup.of(data)) {
            assertEquals(6, backup.changes());
            assertThrows(IOException.class, () -> Stores.open(data));
        }
        Stores.open(data).close();
    }

    @Test
    void aFileThatIsNoLongerWhatWasKeptIsNotPassedOn() throws IOException {
        try (var files = Files.walk(data.resolve("facts"))) {
            Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "rotten");
        }
        IOException problem = assertThrows(IOException.class, this::backup);
        assertTrue(problem.getMessage().contains("is not what was kept there"), problem.getMessage());
    }

    @Test
    void whatIsNoDataFolderHasNoBackup() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertTrue(assertThrows(IOException.class, () -> Backup.of(empty))
                .getMessage()
                .contains("is no data folder"));
        try (var files = Files.list(empty)) {
            assertEquals(0, files.count());
        }
    }

    // what is wrong with a backup

    @Test
    void aBackupThatLacksAnythingIsRefusedAndNothingIsLeftBehind() throws IOException {
        refused("there is no entente.properties in it", files -> files.remove("entente.properties"));
        refused("there is no ledger in it", files -> files.remove("ledger"));
        refused("there is no changes/000000/000000003.rdfp", files -> files.remove("changes/000000/000000003.rdfp"));
        refused("there is no facts/", files -> files.remove(fact(files)));
    }

    @Test
    void aBackupThatWasChangedIsRefusedAndNothingIsLeftBehind() throws IOException {
        refused(
                "is not what was kept there",
                files -> files.put(fact(files), "other".getBytes(StandardCharsets.UTF_8)));
        refused(
                "its ledger is torn",
                files -> files.compute("ledger", (name, all) -> Arrays.copyOf(all, all.length - 9)));
        refused("its ledger is torn", files -> files.put("ledger", new byte[0]));
        refused("this line is no change", files -> replace(files, "ledger", "\n3 ", "\nx "));
        refused("this line is no change", files -> replace(files, "ledger", "(?m)^3 .*\n", ""));
        refused(
                "contradicts itself",
                files -> replace(files, "changes/000000/000000003.rdfp", "(?m)^A .*claimedOccurrence.*\n", ""));
        refused("cannot be read", files -> replace(files, "changes/000000/000000003.rdfp", "(?m)^A ", "A <"));
        refused(
                "in a form that this version does not know",
                files -> replace(files, "entente.properties", "format=1", "format=2"));
    }

    @Test
    void nothingIsWrittenOutsideTheFolder() throws IOException {
        refused("has no “../evil” in it", files -> files.put("../evil", new byte[1]));
        refused("has no “facts/../../evil” in it", files -> files.put("facts/../../evil", new byte[1]));
        refused("has no “tdb2/tdb.lock” in it", files -> files.put("tdb2/tdb.lock", new byte[1]));
        assertFalse(Files.exists(folder.resolve("evil")));
    }

    @Test
    void aFileThatIsTornOrNoBackupAtAllIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (byte[] torn : List.of(Arrays.copyOf(whole, whole.length / 2), new byte[0], "hello".getBytes())) {
            Files.write(file, torn);
            refused("is no backup, or not a whole one", folder.resolve("again"));
        }
        Files.delete(file);
        assertThrows(IOException.class, () -> Restore.from(file, folder.resolve("again")));
        assertFalse(Files.exists(folder.resolve("again")));
    }

    private void refused(String because, Consumer<Map<String, byte[]>> change) throws IOException {
        Files.write(file, backup());
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        change.accept(files);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        refused(because, folder.resolve("again"));
        assertFalse(Files.exists(folder.resolve("again")), because);
    }

    private void refused(String because, Path root) {
        IOException problem = assertThrows(IOException.class, () -> Restore.from(file, root), because);
        assertTrue(problem.getMessage().contains(because), problem.getMessage());
    }

    private static String fact(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(name -> name.startsWith("facts/"))
                .findFirst()
                .orElseThrow();
    }

    private static void replace(Map<String, byte[]> files, String name, String what, String by) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        String changed = text.replaceAll(what, by);
        assertFalse(text.equals(changed), what);
        files.put(name, changed.getBytes(StandardCharsets.UTF_8));
    }

    // where it is restored to

    @Test
    void aFolderThatHoldsAnythingIsNotRestoredIntoAndStaysAsItIs() throws IOException {
        refused("is a data folder already", data);
        Stores.open(data).close();
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("letter"), "dear");
        refused("is no data folder of Entente, and not empty", other);
        assertEquals("dear", Files.readString(other.resolve("letter")));
    }

    @Test
    void anEmptyFolderIsRestoredIntoAndStaysEmptyIfThatFails() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        byte[] whole = Files.readAllBytes(file);
        Files.writeString(file, "no backup");
        refused("is no backup", empty);
        assertTrue(Files.isDirectory(empty));
        Files.write(file, whole);
        assertEquals(2, Restore.from(file, empty).articles());
    }
}
