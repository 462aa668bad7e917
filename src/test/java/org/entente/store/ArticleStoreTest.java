package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.entente.building.Desk;
import org.entente.building.Sources;
import org.entente.reading.Source;
import org.entente.store.Outcome.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleStoreTest {
    @TempDir
    private Path folder;

    @Test
    void theShippedArticlesAddedOneByOneInAnyOrderAreTheGraphThatBuildMakes() throws IOException {
        Sources shipped = Sources.shipped();
        List<String> built = Stores.built(shipped.register(), shipped.articles().list());
        List<Source> articles = new ArrayList<>(shipped.articles().list());
        Random random = new Random(11);
        for (int round = 0; round < 2; round++) {
            Collections.shuffle(articles, random);
            try (ArticleStore store = Stores.shipped(folder.resolve("round" + round))) {
                for (Source article : articles) {
                    assertEquals(Kind.ADDED, Stores.put(store, article).kind());
                }
                assertEquals(built, Stores.quads(store));
            }
        }
    }

    @Test
    void whateverComesAndGoesTheGraphIsThatOfTheArticlesThatStand() throws IOException {
        Sources shipped = Sources.shipped();
        Random random = new Random(3);
        Map<String, Source> standing = new TreeMap<>();
        try (ArticleStore store = Stores.shipped(folder)) {
            for (int step = 0; step < 14; step++) {
                Source article = shipped.articles()
                        .list()
                        .get(random.nextInt(shipped.articles().list().size()));
                String id = article.name().replaceAll(".*/|\\.yaml", "");
                if (standing.containsKey(id)) {
                    assertEquals(
                            Kind.WITHDRAWN, store.withdraw(id, Optional.empty()).kind());
                    standing.remove(id);
                } else {
                    assertTrue(Stores.put(store, article).accepted());
                    standing.put(id, article);
                }
                assertEquals(
                        Stores.built(shipped.register(), List.copyOf(standing.values())),
                        Stores.quads(store),
                        () -> "after " + standing.keySet());
            }
        }
    }

    @Test
    void whatIsThereComesBackWhenTheFolderIsOpenedAgain() throws IOException {
        Source article = Desk.visit("one", "2025-03-01", "planned");
        List<String> before;
        try (ArticleStore store = Stores.open(folder)) {
            Stores.put(store, article);
            before = Stores.quads(store);
        }
        try (ArticleStore store = Stores.open(folder)) {
            assertEquals(before, Stores.quads(store));
            assertEquals(List.of("one"), store.articles());
            assertEquals(Kind.UNCHANGED, Stores.put(store, article).kind());
        }
    }
}
