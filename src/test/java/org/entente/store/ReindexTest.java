package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.entente.building.Desk;
import org.entente.building.Sources;
import org.entente.facts.Id;
import org.entente.mapping.Iris;
import org.entente.reading.Source;
import org.entente.store.Change.Action;
import org.entente.store.Change.Step;
import org.entente.store.Committer.Attempt;
import org.entente.store.Outcome.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a folder with another version of the program, and of its graph when it is compacted. */
class ReindexTest {
    private static final Source VISIT = Desk.visit("one", "2025-03-01", "planned");

    @TempDir
    private Path folder;

    /** Leaves a graph as a version might have made it that mapped otherwise. */
    private void mapOtherwise() throws IOException {
        Marker marker = Marker.require(folder);
        try (DataFolder files = DataFolder.open(folder, marker, Optional.empty())) {
            Committer committer = new Committer(files, Contents.of(files.ledger.changes()), false);
            Attempt attempt = new Attempt(Kind.REPLACED, "", List.of(new Step(Action.REINDEX, "0.0", "-")), List.of());
            committer.commit(attempt, tracked -> {
                Iris iris = Iris.DEFAULT;
                for (var graph :
                        List.of(iris.catalogue(), iris.derived(), iris.ontology(), article("one"), article("gone"))) {
                    tracked.in(graph).stream().limit(3).forEach(tracked::drop);
                    tracked.add(new Quad(
                            graph,
                            NodeFactoryExtra.parseNode("<urn:a>"),
                            NodeFactoryExtra.parseNode("<urn:b>"),
                            NodeFactoryExtra.parseNode("\"old\"")));
                }
                return List.of();
            });
        }
    }

    private static Node article(String id) {
        return Iris.DEFAULT.graphOf(new Id(org.entente.facts.Kind.ARTICLE, id));
    }

    @Test
    void aGraphThatAnotherVersionMadeBecomesTheOneThatThisVersionBuilds() throws IOException {
        try (ArticleStore store = Stores.open(folder)) {
            Stores.put(store, VISIT);
        }
        mapOtherwise();
        List<String> built = Stores.built(Desk.register(), List.of(VISIT));
        try (ArticleStore store = ArticleStore.reopen(folder, false)) {
            assertNotEquals(built, Stores.quads(store));
            assertEquals("0.0-test", store.program());
            Outcome outcome = store.register().reindex(Desk.register(), "9.9");
            assertTrue(outcome.accepted(), () -> outcome.findings().toString());
            assertEquals(4, outcome.change());
            assertEquals(5, outcome.dropped());
            assertEquals(built, Stores.quads(store));
            assertEquals(
                    List.of(new Step(Action.REINDEX, "9.9", "-")),
                    store.changes().get(3).steps());
            assertEquals(0, store.register().reindex(Desk.register(), "9.9").added());
        }
        try (ArticleStore store = ArticleStore.reopen(folder, false)) {
            assertEquals("9.9", store.program());
            assertEquals(built, Stores.quads(store));
        }
    }

    @Test
    void whatNoLongerFitsIsRefusedAndEverythingStaysAsItIs() throws IOException {
        List<Source> shipped = Sources.shipped().register();
        Source article = Sources.shipped().articles().list().get(0);
        try (ArticleStore store = Stores.shipped(folder)) {
            Stores.put(store, article);
            List<String> before = Stores.quads(store);
            Outcome outcome = store.register().reindex(with(shipped, "people.yaml", "people: []\n"), "9.9");
            assertEquals(Kind.REFUSED, outcome.kind());
            assertFalse(outcome.findings().isEmpty());
            assertEquals(before, Stores.quads(store));
            assertEquals(2, store.lastChange());
            assertEquals("0.0-test", store.program());
        }
    }

    private static List<Source> with(List<Source> sources, String name, String text) {
        List<Source> changed = new ArrayList<>(sources);
        changed.removeIf(source -> source.name().endsWith(name));
        changed.add(new Source("seeds/reference/" + name, text.getBytes(StandardCharsets.UTF_8)));
        return changed;
    }

    private static String text(List<Source> sources, String name) {
        return sources.stream()
                .filter(source -> source.name().endsWith(name))
                .map(source -> new String(source.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theShippedRegisterFollowsTheProgramButNotWhereItWasChangedByHand() throws IOException {
        List<Source> shipped = Sources.shipped().register();
        byte[] byHand = (text(shipped, "regions.yaml") + "# by hand\n").getBytes(StandardCharsets.UTF_8);
        try (ArticleStore store = Stores.shipped(folder)) {
            assertTrue(store.register().put("regions.yaml", byHand).accepted());
            List<Source> next = with(shipped, "people.yaml", text(shipped, "people.yaml") + "# next\n");
            next = with(next, "regions.yaml", text(shipped, "regions.yaml") + "# next\n");
            next = with(next, "more.yaml", "regions:\n  - {id: nauru, kind: country, name: Nauru, iso: NR}\n");
            assertTrue(store.register().reindex(next, "9.9").accepted());
            assertTrue(text(store, "people.yaml").endsWith("# next\n"));
            assertTrue(text(store, "more.yaml").contains("nauru"));
            assertArrayEquals(byHand, store.register().files().get("regions.yaml"));
            assertTrue(store.register().reindex(shipped, "9.8").accepted());
            assertEquals(text(shipped, "people.yaml"), text(store, "people.yaml"));
            assertArrayEquals(byHand, store.register().files().get("regions.yaml"));
        }
    }

    private static String text(ArticleStore store, String name) throws IOException {
        return new String(store.register().files().get(name), StandardCharsets.UTF_8);
    }

    @Test
    void aFolderWithARegisterOfItsOwnGetsNothingOfTheShippedOne() throws IOException {
        try (ArticleStore store = Stores.open(folder)) {
            assertTrue(store.register()
                    .reindex(Sources.shipped().register(), "9.9")
                    .accepted());
            assertEquals(Set.of("register.yaml"), store.register().files().keySet());
        }
    }

    // compaction

    @Test
    void aCompactedGraphIsTheSameInNoMoreRoomAndTakesMore() throws IOException {
        List<String> before;
        try (ArticleStore store = Stores.open(folder)) {
            for (String occurrence : List.of("planned", "confirmed", "cancelled", "planned", "confirmed")) {
                Stores.put(store, Desk.visit("one", "2025-03-01", occurrence));
            }
            before = Stores.quads(store);
        }
        Compaction compaction = Compaction.of(folder);
        assertTrue(compaction.after() <= compaction.before(), compaction::toString);
        try (var files = Files.list(folder.resolve("tdb2"))) {
            assertEquals(
                    List.of("Data-0002"),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("Data"))
                            .toList());
        }
        try (ArticleStore store = Stores.open(folder)) {
            assertEquals(before, Stores.quads(store));
            assertEquals(
                    Kind.ADDED,
                    Stores.put(store, Desk.visit("two", "2025-03-02", "planned"))
                            .kind());
        }
    }
}
