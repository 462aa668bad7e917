package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.building.Desk;
import org.entente.reading.Source;
import org.entente.store.Outcome.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code -Dentente.articles=10000} at a desk's size. */
class ManyArticlesTest {
    private static final int ARTICLES = Integer.getInteger("entente.articles", 60);

    @TempDir
    private Path folder;

    @Test
    void manyArticlesAddedTwiceInDifferentOrdersAreTheSameQuadsAndThoseOfABuild() throws IOException {
        List<Source> articles = new ArrayList<>(
                IntStream.range(0, ARTICLES).mapToObj(Articles::article).toList());
        List<String> built = Stores.built(Desk.register(), articles);
        try (ArticleStore store = Stores.open(folder)) {
            Collections.shuffle(articles, new Random(5));
            for (Source article : articles) {
                Outcome outcome = Stores.put(store, article);
                assertEquals(
                        Kind.ADDED, outcome.kind(), () -> outcome.findings().toString());
            }
            assertTrue(built.equals(Stores.quads(store)), "the store has other quads than a build");
            long changes = store.lastChange();
            Collections.shuffle(articles, new Random(6));
            for (Source article : articles) {
                assertEquals(Kind.UNCHANGED, Stores.put(store, article).kind());
            }
            assertEquals(changes, store.lastChange());
            assertTrue(built.equals(Stores.quads(store)), "adding twice has changed the quads");
        }
    }
}
