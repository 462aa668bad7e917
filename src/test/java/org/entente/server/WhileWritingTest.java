package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.store.ArticleStore;
import org.entente.store.Articles;
import org.entente.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers beside a writer; with {@code -Dentente.articles=1000} for longer. */
class WhileWritingTest {
    private static final int ARTICLES = Integer.getInteger("entente.articles", 40);
    private static final int READERS = 16;
    private static final String SECRET = "0123456789abcdef";

    /** Articles that have another number of claims than theirs, or events of which nothing is derived. */
    private static final String HALF = """
            PREFIX ent: <https://w3id.org/entente/ontology#>
            SELECT ?thing ?n {
              { SELECT (?article AS ?thing) (COUNT(?claim) AS ?n) { ?claim ent:reportedIn ?article } GROUP BY ?article HAVING (?n != %d) }
              UNION
              { ?thing a ent:Visit FILTER NOT EXISTS { ?thing ent:occurrence ?state } BIND(0 AS ?n) }
            }""".formatted(Articles.CLAIMS);

    @TempDir
    private Path folder;

    @Test
    void noReaderEverSeesHalfAnArticleAndTheWriterIsNotStarved() throws Exception {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET))) {
            AtomicBoolean writing = new AtomicBoolean(true);
            ExecutorService readers = Executors.newFixedThreadPool(READERS);
            try {
                List<Future<Integer>> reading = new ArrayList<>();
                for (int i = 0; i < READERS; i++) {
                    String path = i % 2 == 0 ? Site.query(HALF) : "/page/actor/ana-rojas";
                    reading.add(readers.submit(() -> read(site, path, writing)));
                }
                for (int number = 0; number < ARTICLES; number++) {
                    write(site, number);
                }
                writing.set(false);
                for (Future<Integer> reader : reading) {
                    assertTrue(reader.get(2, TimeUnit.MINUTES) > 0, "a reader read nothing");
                }
            } finally {
                writing.set(false);
                readers.shutdownNow();
            }
            assertEquals(ARTICLES, store.articles().size());
        }
    }

    private static void write(Site site, int number) {
        String file = new String(Articles.article(number).bytes(), StandardCharsets.UTF_8);
        int status = site.send(
                        "PUT",
                        "/articles/" + Articles.id(number),
                        file,
                        "Authorization",
                        "Bearer " + SECRET,
                        "Content-Type",
                        "application/yaml")
                .statusCode();
        assertEquals(201, status);
    }

    /** How often it could be read. */
    private static int read(Site site, String path, AtomicBoolean writing) throws IOException {
        int times = 0;
        while (writing.get() || times == 0) {
            HttpResponse<String> answer = site.ask(path, "Accept", "text/csv, text/html");
            boolean queued = answer.statusCode() == 503;
            assertTrue(answer.statusCode() == 200 || queued || times == 0 && answer.statusCode() == 404, answer.body());
            if (path.startsWith("/sparql") && !queued) {
                assertEquals("thing,n", answer.body().strip());
            }
            times++;
        }
        return times;
    }
}
