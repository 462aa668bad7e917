package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.building.Desk;
import org.entente.store.ArticleStore.Setup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    private List<String> quads;

    @BeforeEach
    void keepTwoArticles() throws IOException {
        try (ArticleStore store = Stores.open(folder)) {
            Stores.put(store, Articles.article(1));
            Stores.put(store, Articles.article(2));
            quads = Stores.quads(store);
        }
    }

    private void assertAllIsThere() throws IOException {
        try (ArticleStore store = Stores.open(folder)) {
            assertTrue(quads.equals(Stores.quads(store)), "other quads than before");
            assertEquals(List.of("article-1", "article-2"), store.articles());
            assertTrue(Stores.put(store, Articles.article(3)).accepted());
        }
    }

    @Test
    void aGraphThatIsLostFollowsFromTheChangesAgain() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("tdb2"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertAllIsThere();
    }

    @Test
    void aGraphThatHasNotTakenTheLastChangesTakesThemWhenItIsOpened() throws IOException {
        for (String applied : List.of("1\n", "", "0", "torn")) {
            Files.writeString(folder.resolve("applied"), applied);
            try (ArticleStore store = Stores.open(folder)) {
                assertTrue(quads.equals(Stores.quads(store)), "other quads than before, with “" + applied + "”");
            }
        }
        Files.delete(folder.resolve("applied"));
        assertAllIsThere();
    }

    @Test
    void aLineOfTheLedgerThatACrashHasTornIsLeftOut() throws IOException {
        for (String torn : List.of(
                "4",
                "4 2026-01-01T00:00:00Z put article-9",
                "4 2026-01-01T00:00:00Z put article-9 ab\n",
                "\0\0\0\n\0")) {
            Files.writeString(folder.resolve("ledger"), torn, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            try (ArticleStore store = Stores.open(folder)) {
                assertEquals(3, store.lastChange());
                assertEquals(List.of("article-1", "article-2"), store.articles());
            }
        }
        assertAllIsThere();
    }

    @Test
    void aPatchWhoseChangeWasNeverMadeIsNotKept() throws IOException {
        Path patch = folder.resolve("changes/000000/000000004.rdfp");
        Files.writeString(patch, "TX .\nA <urn:a> <urn:b> <urn:c> <urn:g> .\nTC .\n");
        assertAllIsThere();
        assertTrue(Files.readString(patch).contains("article-3"));
    }

    @Test
    void aLedgerThatIsBrokenInItsMidstIsNotPatchedUp() throws IOException {
        Path ledger = folder.resolve("ledger");
        String text = Files.readString(ledger);
        for (String broken :
                List.of("x" + text, text.replaceFirst("(?m)^2 .*", "2 gone"), text.replaceFirst("(?m)^2 .*\n", ""))) {
            Files.writeString(ledger, broken);
            IOException problem = assertThrows(IOException.class, () -> Stores.open(folder));
            assertTrue(problem.getMessage().contains(": this line is no change"), problem.getMessage());
            assertEquals(broken, Files.readString(ledger));
        }
        Files.writeString(ledger, text);
        assertAllIsThere();
    }

    @Test
    void aFolderInUseIsRefusedWithTheNameOfWhoUsesIt() throws IOException {
        try (ArticleStore store = Stores.open(folder)) {
            IOException problem = assertThrows(IOException.class, () -> Stores.open(folder));
            assertTrue(
                    problem.getMessage()
                            .contains("in use by process "
                                    + ProcessHandle.current().pid()),
                    problem.getMessage());
            assertEquals(2, store.articles().size());
        }
        assertAllIsThere();
    }

    @Test
    void aLockThatNobodyHoldsAnyMoreBlocksNobody() throws IOException {
        Files.writeString(folder.resolve("lock"), "process 1 on elsewhere since 2001-01-01T00:00:00Z\n");
        assertAllIsThere();
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("letters.txt"), "mine");
        IOException problem = assertThrows(IOException.class, () -> Stores.open(other));
        assertTrue(problem.getMessage().contains("no data folder"), problem.getMessage());
        try (Stream<Path> files = Files.list(other)) {
            assertEquals(
                    List.of("letters.txt"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aFolderOfALaterFormIsRefused() throws IOException {
        Path marker = folder.resolve("entente.properties");
        Files.writeString(marker, Files.readString(marker).replace("format=1", "format=2"));
        IOException problem = assertThrows(IOException.class, () -> Stores.open(folder));
        assertTrue(problem.getMessage().contains("does not know"), problem.getMessage());
    }

    @Test
    void aFolderKeepsTheBaseItWasMadeWith() {
        Setup other = new Setup(Optional.of("https://graph.example/"), Desk.register(), false, "0.0-test");
        IOException problem = assertThrows(IOException.class, () -> ArticleStore.open(folder, other));
        assertTrue(problem.getMessage().contains("https://w3id.org/entente/"), problem.getMessage());
    }

    @Test
    void aFactFileThatHasChangedOnTheDiskIsNotServedAsIfItHadNot() throws IOException {
        try (ArticleStore store = Stores.open(folder)) {
            Version version = store.standing("article-1").orElseThrow();
            Path file = folder.resolve("facts")
                    .resolve(version.digest().substring(0, 2))
                    .resolve(version.digest());
            Files.writeString(file, "changed");
            assertThrows(IOException.class, () -> store.file(version));
        }
    }
}
