package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.building.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names are found as soon as they are there, and no longer than they are. */
class NamesFollowTest {
    private static final String MEETING = """
            events:
              - id: %s
                kind: meeting
                title: %s
                participants: {participant: [Ana Rojas, Nils Berg]}
                occurrence: occurred
                claim: {evidence: e1}
            """;

    @TempDir
    private Path folder;

    private static List<String> found(ArticleStore store, String words) {
        store.dataset().begin(TxnType.READ);
        try (QueryExec execution = QueryExec.dataset(store.dataset())
                .query("SELECT ?thing { ?thing <http://jena.apache.org/text#query> '" + words + "' } ORDER BY ?thing")
                .build()) {
            return execution.select().stream()
                    .map(row -> row.get("thing").getURI().replaceAll(".*/", ""))
                    .toList();
        } finally {
            store.dataset().end();
        }
    }

    private static void tell(ArticleStore store, String article, String event, String title) throws IOException {
        Outcome put = Stores.put(store, Desk.article(article, "2026-03-07", MEETING.formatted(event, title)));
        assertTrue(put.accepted(), () -> put.findings().toString());
    }

    @Test
    void whatComesAndGoesIsFoundAndNotFound() throws IOException {
        try (ArticleStore store = Stores.open(folder)) {
            assertEquals(List.of(), found(store, "glacier"));
            tell(store, "one", "talks", "Talks at the glacier");
            assertEquals(List.of("talks"), found(store, "GLACIER"));
            tell(store, "one", "talks", "Talks at the lake");
            assertEquals(List.of(), found(store, "glacier AND talks"));
            assertEquals(List.of("talks"), found(store, "lake"));
            tell(store, "two", "talks", "Talks at the lake");
            store.withdraw("one", Optional.empty());
            assertEquals(List.of("talks"), found(store, "lake"), "another article still calls it so");
            store.withdraw("two", Optional.empty());
            assertEquals(List.of(), found(store, "lake"));
            byte[] more = "people:\n  - {id: kari, name: Kári Vík}\n".getBytes(StandardCharsets.UTF_8);
            assertTrue(store.register().put("more.yaml", more).accepted());
            assertEquals(List.of("kari"), found(store, "kari"));
        }
    }

    @Test
    void whatChangedWhileNobodyAskedIsFoundAfterwards() throws IOException {
        try (ArticleStore store = Stores.open(folder)) {
            tell(store, "one", "talks", "Talks at the glacier");
            assertEquals(List.of("talks"), found(store, "glacier"));
        }
        try (ArticleStore store = ArticleStore.reopen(folder, false)) {
            tell(store, "one", "talks", "Talks at the lake");
        }
        try (ArticleStore store = ArticleStore.reopen(folder, false)) {
            assertEquals(List.of("talks"), found(store, "lake"));
            assertEquals(List.of(), found(store, "glacier AND talks"));
        }
        assertTrue(Files.isDirectory(folder.resolve("names")), "it is kept");
    }
}
