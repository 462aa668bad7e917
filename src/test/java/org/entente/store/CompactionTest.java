package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compacting while others read. */
class CompactionTest {
    private static final int ARTICLES = 12;
    private static final int READERS = 4;

    @TempDir
    private Path folder;

    private static long visits(ArticleStore store) {
        store.dataset().begin(TxnType.READ);
        try (QueryExec execution = QueryExec.dataset(store.dataset())
                .query("SELECT ?v { ?v a <https://w3id.org/entente/ontology#Visit> }")
                .build()) {
            return execution.select().stream().count();
        } finally {
            store.dataset().end();
        }
    }

    @Test
    void readersWithoutPauseNeitherHoldItUpNorSeeAnythingElseAndChangesGoOnAfterwards() throws Exception {
        try (ArticleStore store = Stores.open(folder)) {
            for (int number = 0; number < ARTICLES; number++) {
                assertTrue(Stores.put(store, Articles.article(number)).accepted());
            }
            List<String> before = Stores.quads(store);
            AtomicBoolean compacting = new AtomicBoolean(true);
            ExecutorService readers = Executors.newFixedThreadPool(READERS);
            try {
                List<Future<Integer>> reading = new ArrayList<>();
                for (int i = 0; i < READERS; i++) {
                    reading.add(readers.submit(() -> read(store, compacting)));
                }
                for (int round = 0; round < 3; round++) {
                    Compaction compaction = store.compact();
                    assertTrue(compaction.after() <= compaction.before(), compaction::toString);
                }
                compacting.set(false);
                for (Future<Integer> reader : reading) {
                    assertTrue(reader.get(1, TimeUnit.MINUTES) > 0, "a reader read nothing");
                }
            } finally {
                compacting.set(false);
                readers.shutdownNow();
            }
            assertEquals(before, Stores.quads(store));
            assertTrue(Stores.put(store, Articles.article(ARTICLES)).accepted());
            assertEquals(ARTICLES + 1, visits(store));
        }
        try (ArticleStore store = ArticleStore.reopen(folder, false)) {
            assertEquals(ARTICLES + 1, visits(store));
        }
    }

    private static int read(ArticleStore store, AtomicBoolean compacting) throws IOException {
        int times = 0;
        while (compacting.get() || times == 0) {
            assertEquals(ARTICLES, visits(store));
            times++;
        }
        return times;
    }
}
