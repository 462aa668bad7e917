package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.entente.building.Arrival;
import org.entente.building.Desk;
import org.entente.building.Road;
import org.entente.building.Sources;
import org.entente.dataset.State;
import org.entente.mapping.Iris;
import org.entente.reading.Source;
import org.entente.store.ArticleStore.Setup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundingTest {
    private static final List<Source> ARTICLES =
            IntStream.range(0, 30).mapToObj(Articles::article).toList();
    private static final Setup SETUP = new Setup(Optional.empty(), Desk.register(), false, "0.0-test");

    @TempDir
    private Path place;

    private static Arrival travel(Founding founding, List<Source> articles) throws IOException {
        return new Road(Iris.DEFAULT, file -> {})
                .travel(new Sources(Desk.register(), articles), founding.sink(), founding.scratch());
    }

    private Path founded(String name, List<Source> articles) throws IOException {
        Path data = place.resolve(name);
        try (Founding founding = Founding.of(data, SETUP)) {
            assertTrue(travel(founding, articles).report().sound(false));
            founding.finish();
        }
        return data;
    }

    private Path loaded() throws IOException {
        Path data = place.resolve("loaded");
        try (ArticleStore store = Stores.open(data)) {
            assertTrue(store.load(ARTICLES).accepted());
        }
        return data;
    }

    /** The files of a folder but those of the graph: what matters of each. */
    private static TreeMap<String, List<String>> files(Path data) throws IOException {
        TreeMap<String, List<String>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = data.relativize(file).toString();
                if (!name.startsWith(DataFolder.GRAPH)) {
                    files.put(
                            name,
                            Files.readAllLines(file).stream()
                                    .map(line ->
                                            name.equals(DataFolder.LEDGER) ? line.replaceFirst(" \\S+Z ", " ") : line)
                                    .sorted()
                                    .toList());
                }
            }
        }
        return files;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFolderMadeAtOnceHasTheFilesOfOneThatArticlesWereTakenInto() throws IOException {
        List<Source> shuffled = new ArrayList<>(ARTICLES);
        Collections.reverse(shuffled);
        Path loaded = loaded();
        Path founded = founded("founded", shuffled);
        assertEquals(names(loaded), names(founded));
        TreeMap<String, List<String>> expected = files(loaded);
        TreeMap<String, List<String>> files = files(founded);
        assertEquals(expected.keySet(), files.keySet());
        expected.forEach((name, lines) -> assertTrue(lines.equals(files.get(name)), name));
    }

    @Test
    void itIsChangedAndReadAsAnyOther() throws IOException {
        try (ArticleStore store = Stores.open(founded("founded", ARTICLES))) {
            assertEquals(Stores.built(Desk.register(), ARTICLES), Stores.quads(store));
            assertEquals(2, store.lastChange());
            assertTrue(store.withdraw("article-7", Optional.empty()).accepted());
            assertTrue(Stores.put(store, Articles.changed(8)).accepted());
            assertTrue(Stores.put(store, Articles.article(100)).accepted());
            List<Source> standing = new ArrayList<>(ARTICLES);
            standing.set(8, Articles.changed(8));
            standing.remove(7);
            standing.add(Articles.article(100));
            assertEquals(Stores.built(Desk.register(), standing), Stores.quads(store));
            assertTrue(store.compact().after() > 0);
            assertEquals(Stores.built(Desk.register(), standing), Stores.quads(store));
            assertTrue(store.register().reindex(Desk.register(), "0.1-test").accepted());
            assertEquals(Stores.built(Desk.register(), standing), Stores.quads(store));
        }
    }

    @Test
    void theLedgerTellsTheStateThatTheGraphIsIn() throws IOException {
        try (ArticleStore store = Stores.open(founded("founded", ARTICLES))) {
            store.dataset().begin(TxnType.READ);
            State told = store.dataset().state();
            assertEquals(State.of(store.dataset(), told.since()), told);
            store.dataset().end();
        }
    }

    @Test
    void itsBackupLeadsToTheSameGraph() throws IOException {
        Path data = founded("founded", ARTICLES);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (Backup backup = Backup.of(data)) {
            backup.to(zip);
        }
        Path file = Files.write(place.resolve("backup.zip"), zip.toByteArray());
        assertEquals(30, Restore.from(file, place.resolve("restored")).articles());
        try (ArticleStore store = Stores.open(place.resolve("restored"))) {
            assertEquals(Stores.built(Desk.register(), ARTICLES), Stores.quads(store));
        }
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        Path there = Files.createDirectory(place.resolve("there"));
        for (Path data : List.of(there, place.resolve("new"))) {
            try (Founding founding = Founding.of(data, SETUP)) {
                travel(founding, ARTICLES);
                assertTrue(names(data).contains("lock"));
            }
        }
        assertEquals(List.of("there"), names(place));
        assertEquals(List.of(), names(there));
    }

    @Test
    void nobodyElseUsesAFolderThatIsBeingMade() throws IOException {
        Path data = place.resolve("data");
        try (Founding founding = Founding.of(data, SETUP)) {
            travel(founding, ARTICLES);
            for (IOException refused : List.of(
                    assertThrows(IOException.class, () -> Stores.open(data)),
                    assertThrows(IOException.class, () -> Backup.of(data)),
                    assertThrows(IOException.class, () -> Founding.of(data, SETUP)))) {
                assertTrue(refused.getMessage().contains("is in use by process"), refused.getMessage());
            }
            founding.finish();
        }
        try (ArticleStore store = Stores.open(data)) {
            assertEquals(30, store.articles().size());
        }
    }

    @Test
    void whatWasBrokenOffIsToldAndBegunAnew() throws IOException {
        Path data = place.resolve("data");
        Path torn = place.resolve("torn");
        try (Founding founding = Founding.of(data, SETUP)) {
            travel(founding, ARTICLES);
            copy(data, torn);
        }
        for (IOException refused : List.of(
                assertThrows(IOException.class, () -> Stores.open(torn)),
                assertThrows(IOException.class, () -> ArticleStore.reopen(torn, false)),
                assertThrows(IOException.class, () -> Compaction.of(torn)),
                assertThrows(IOException.class, () -> Backup.of(torn)))) {
            assertEquals(
                    "building " + torn + " was broken off, and nothing in it counts; “entente build FILES --data "
                            + torn + "” begins anew, or delete the folder",
                    refused.getMessage());
        }
        assertTrue(Founding.fits(torn));
        try (ArticleStore store = Stores.open(founded("torn", ARTICLES.subList(0, 3)))) {
            assertEquals(List.of("article-0", "article-1", "article-2"), store.articles());
        }
        assertEquals(
                List.of("applied", "changes", "entente.properties", "facts", "ledger", "lock", "tdb2"), names(torn));
    }

    /** As a process leaves it that is ended in the midst. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        Path mine = Files.createDirectory(place.resolve("mine"));
        Files.writeString(mine.resolve("diary.txt"), "Dear diary", StandardCharsets.UTF_8);
        IOException refused = assertThrows(IOException.class, () -> Founding.of(mine, SETUP));
        assertTrue(refused.getMessage().contains("is no data folder of Entente, and not empty"), refused.getMessage());
        assertEquals(List.of("diary.txt"), names(mine));
    }

    @Test
    void aFolderThatHasArticlesIsNoNewOne() throws IOException {
        assertFalse(Founding.fits(loaded()));
        assertTrue(Founding.fits(place.resolve("elsewhere")));
    }
}
