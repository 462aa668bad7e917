package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.building.Desk;
import org.entente.dataset.State;
import org.entente.dataset.Versioned;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCopyTest {
    private static final int ARTICLES = 12;

    @TempDir
    private Path folder;

    @Test
    void theCopyFollowsWhateverComesAndGoes() throws IOException {
        Random random = new Random(11);
        try (ArticleStore store = Stores.open(folder)) {
            Versioned disk = store.dataset();
            Stores.put(store, Articles.article(0));
            store.copy(true);
            assertNotSame(disk, store.dataset());
            TreeMap<Integer, Source> standing = new TreeMap<>();
            standing.put(0, Articles.article(0));
            for (int change = 0; change < 40; change++) {
                int number = random.nextInt(ARTICLES);
                if (random.nextInt(3) == 0) {
                    store.withdraw(Articles.id(number), Optional.empty());
                    standing.remove(number);
                } else {
                    Source article = random.nextBoolean() ? Articles.article(number) : Articles.changed(number);
                    assertTrue(Stores.put(store, article).accepted());
                    standing.put(number, article);
                }
                assertEquals(disk.state(), store.dataset().state());
            }
            assertEquals(
                    Stores.built(Desk.register(), standing.values().stream().toList()), Stores.quads(store));
        }
    }

    @Test
    void aReaderOfTheCopySeesOneStateWithItsNameWhileChangesGoOn() throws IOException {
        try (ArticleStore store = copied()) {
            Versioned copy = store.dataset();
            copy.begin(TxnType.READ);
            State before = copy.state();
            long statements = copy.stream().count();
            CompletableFuture.runAsync(() -> put(store, 1)).join();
            assertEquals(before, copy.state());
            assertEquals(statements, copy.stream().count());
            copy.end();
            assertNotEquals(before, copy.state());
            assertTrue(copy.stream().count() > statements);
        }
    }

    @Test
    void namesThatAChangeBringsAreFoundInTheCopy() throws IOException {
        try (ArticleStore store = copied()) {
            assertEquals(0, named(store, "visit 7"));
            put(store, 7);
            assertEquals(1, named(store, "visit 7"));
            store.withdraw(Articles.id(7), Optional.empty());
            assertEquals(0, named(store, "visit 7"));
        }
    }

    @Test
    void afterMuchHasChangedColumnsAreMadeAnewWhileChangesGoOn() throws IOException {
        int many = 250;
        try (ArticleStore store = Stores.open(folder)) {
            store.copy(true);
            List<Source> articles = new ArrayList<>(
                    IntStream.range(0, many).mapToObj(Articles::article).toList());
            assertTrue(store.load(articles).accepted());
            for (int number = many; number < many + 5; number++) {
                put(store, number);
                articles.add(Articles.article(number));
            }
            store.withdraw(Articles.id(0), Optional.empty());
            articles.remove(0);
            assertEquals(Stores.built(Desk.register(), articles), Stores.quads(store));
        }
    }

    @Test
    void compactingTheDiskLeavesTheCopyAsItIs() throws IOException {
        try (ArticleStore store = copied()) {
            put(store, 1);
            put(store, 2);
            var before = Stores.quads(store);
            store.compact();
            assertEquals(before, Stores.quads(store));
            put(store, 3);
            assertTrue(Stores.quads(store).size() > before.size());
        }
    }

    @Test
    void whereThereIsRoomOneIsMadeAndNotASecondOne() throws IOException {
        try (ArticleStore store = Stores.open(folder)) {
            Versioned disk = store.dataset();
            store.copy(false);
            Versioned copy = store.dataset();
            assertNotSame(disk, copy);
            store.copy(true);
            assertSame(copy, store.dataset());
        }
    }

    private ArticleStore copied() throws IOException {
        ArticleStore store = Stores.open(folder);
        Stores.put(store, Articles.article(0));
        store.copy(true);
        return store;
    }

    private static void put(ArticleStore store, int number) {
        try {
            assertTrue(Stores.put(store, Articles.article(number)).accepted());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long named(ArticleStore store, String words) {
        Versioned dataset = store.dataset();
        dataset.begin(TxnType.READ);
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query("SELECT ?s { ?s <http://jena.apache.org/text#query> '" + words + "' }")
                .build()) {
            return execution.select().stream()
                    .filter(row -> row.toString().contains("visit-7"))
                    .count();
        } finally {
            dataset.end();
        }
    }
}
