package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.building.Desk;
import org.entente.facts.Id;
import org.entente.reading.Source;
import org.entente.store.Outcome.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two actors that turn out to be one, and then do not. */
class MergingTest {
    private static final Id GONE = new Id(org.entente.facts.Kind.ACTOR, "a-rojas");
    private static final Id KEPT = new Id(org.entente.facts.Kind.ACTOR, "ana-rojas");

    /** An article that takes Ana Rojas for somebody whom nobody else knows. */
    private static final Source STRANGER = Desk.article("two", "2026-03-07", """
            introduces:
              people:
                - {id: a-rojas, name: Anna Rojas, aliases: [A. Roxas]}
            events:
              - id: roxas-meets-berg
                kind: meeting
                title: Meeting of Anna Rojas and Nils Berg
                when: 2026-03-07
                participants: {participant: [A. Roxas, Nils Berg]}
                occurrence: occurred
                claim: {evidence: e1}
            """);

    private static final Source VISIT = Desk.visit("one", "2026-03-01", "planned");

    @TempDir
    private Path folder;

    private ArticleStore store;

    @BeforeEach
    void twoArticles() throws IOException {
        store = Stores.open(folder);
        assertTrue(Stores.put(store, VISIT).accepted());
        Outcome put = Stores.put(store, STRANGER);
        assertTrue(put.accepted(), () -> put.findings().toString());
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private boolean speaksOf(Id id) {
        return Stores.quads(store).stream()
                .anyMatch(quad -> quad.contains("participant> <") && quad.contains("/id/" + id + ">")
                        || quad.contains("participant") && quad.contains("/id/" + id + "]"));
    }

    @Test
    void whatIsToldOfTheOneIsToldOfTheOtherUntilThatIsTakenBack() throws IOException {
        List<String> before = Stores.quads(store);
        assertTrue(speaksOf(GONE));

        Outcome merged = store.register().merge(GONE, KEPT);
        assertTrue(merged.accepted(), () -> merged.findings().toString());
        assertFalse(speaksOf(GONE));
        List<String> after = Stores.quads(store);
        assertTrue(after.stream().anyMatch(quad -> quad.contains("altLabel") && quad.contains("A. Roxas")));
        assertTrue(after.stream().anyMatch(quad -> quad.contains("/replaces") && quad.contains("a-rojas")));
        assertEquals(Stores.built(register(), List.of(VISIT, STRANGER)), after, "not what a build would make");
        assertEquals(1, merged.findings().size(), "that only articles know her is noted");

        assertEquals(Kind.REPLACED, store.register().unmerge(GONE).kind());
        assertEquals(before, Stores.quads(store));
        assertFalse(store.register().files().containsKey("merged.yaml"));
    }

    private List<Source> register() throws IOException {
        return store.register().files().entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
    }

    @Test
    void anArticleThatComesAfterTheMergeFollowsItAndFollowsItsEnd() throws IOException {
        store.withdraw("two", Optional.empty());
        assertTrue(store.register().merge(GONE, KEPT).accepted());
        assertTrue(Stores.put(store, STRANGER).accepted());
        assertFalse(speaksOf(GONE));
        assertTrue(store.register().unmerge(GONE).accepted());
        assertTrue(speaksOf(GONE));
    }

    @Test
    void aMergeThatCannotBeChangesNothing() throws IOException {
        List<String> before = Stores.quads(store);
        Outcome unknown = store.register().merge(GONE, new Id(org.entente.facts.Kind.ACTOR, "nobody"));
        assertEquals(Kind.REFUSED, unknown.kind());
        assertEquals(
                "merged.yaml:3:5: error: “actor/nobody” is not in the register; add the entry that is to be kept, or name one that"
                        + " is there",
                unknown.findings().get(0).toString());
        assertTrue(store.register().merge(GONE, KEPT).accepted());
        assertEquals(Kind.REFUSED, store.register().merge(KEPT, GONE).kind());
        assertTrue(store.register().unmerge(GONE).accepted());
        assertEquals(before, Stores.quads(store));
        assertEquals(Kind.MISSING, store.register().unmerge(GONE).kind());
    }

    @Test
    void onlyTheLineOfTheMergeThatIsTakenBackGoes() throws IOException {
        String file = "# by hand\nmerged:\n  - {id: actor/a-rojas, into: actor/ana-rojas} # the ministry says so\n"
                + "  - { id: actor/n-berg , into: actor/nils-berg }\n";
        assertTrue(store.register()
                .put("merged.yaml", file.getBytes(StandardCharsets.UTF_8))
                .accepted());
        assertTrue(store.register().unmerge(GONE).accepted());
        assertEquals(
                "# by hand\nmerged:\n  - { id: actor/n-berg , into: actor/nils-berg }\n",
                new String(store.register().files().get("merged.yaml"), StandardCharsets.UTF_8));
    }
}
