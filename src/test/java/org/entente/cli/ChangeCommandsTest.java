package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diff and retract. */
class ChangeCommandsTest {
    private static final Path SEED = Path.of("seeds/articles/sputnik-2025-05-10.yaml");

    @TempDir
    private Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void twoVersions() throws IOException {
        String text = Files.readString(SEED);
        before = Files.writeString(folder.resolve("before.yaml"), text);
        after = Files.writeString(
                folder.resolve("after.yaml"), text.replaceFirst("occurrence: ongoing", "occurrence: occurred"));
        assertNotEquals(text, Files.readString(after));
    }

    @Test
    void twoVersionsOfOneFileDifferInWhatWasChanged() {
        Run run = diff(before, after);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("~ claim/"), run.out());
        assertTrue(run.out().contains("    - ent:claimedOccurrence occurrence:ongoing"), run.out());
        assertTrue(run.out().contains("    + ent:claimedOccurrence occurrence:occurred"), run.out());
        assertTrue(run.out().lines().count() < 20, run.out());
    }

    @Test
    void aVersionIsHeldAgainstTheOneThatShips() {
        Run run = Run.of("diff", "--quiet", "sputnik-2025-05-10", after.toString());
        assertEquals(diff(before, after).out(), run.out());
    }

    @Test
    void whatIsTheSameHasNoDifference() {
        assertEquals("0 statements added, 0 dropped\n", diff(before, before).out());
        assertEquals("0 statements added, 0 dropped\n", diff(before, SEED).out());
    }

    @Test
    void twoArticlesDifferInWhatTheySayAndNotInWhereTheySayIt() {
        Run run = Run.of("diff", "--quiet", "viet-nam-news-2025-05-08", "sputnik-2025-05-10");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("~ event/to-lam-visits-russia-2025-05\n"), run.out());
        assertTrue(run.out().contains("    - ent:claimedOccurrence occurrence:planned\n"));
        assertTrue(run.out().contains("    + ent:claimedOccurrence occurrence:ongoing\n"));
        assertFalse(run.out().contains("evidence/"), run.out());
        assertFalse(run.out().contains("claim/"), run.out());
    }

    @Test
    void twoFoldersAreComparedWhole() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Files.copy(before, one.resolve("sputnik.yaml"));
        Files.copy(after, two.resolve("sputnik.yaml"));
        Files.copy(Path.of("seeds/articles/viet-nam-news-2025-05-08.yaml"), two.resolve("viet-nam-news.yaml"));
        Run run = diff(one, two);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("+ article/viet-nam-news-2025-05-08\n"), run.out());
        assertTurns(one, two);
    }

    @Test
    void anArticleIsHeldAgainstAGraphThatWasBuiltBefore() {
        Path graph = folder.resolve("before.nq.gz");
        assertEquals(
                0,
                Run.of("build", "--quiet", "--out", graph.toString(), before.toString())
                        .exit());
        assertEquals("0 statements added, 0 dropped\n", diff(graph, before).out());
        assertTrue(diff(graph, after).out().endsWith("2 statements added, 2 dropped\n"));
    }

    @Test
    void theRdfPatchTurnsTheOneIntoTheOther() {
        assertTurns(before, after);
        assertTurns(after, before);
    }

    private void assertTurns(Path from, Path to) {
        Run run = Run.of("diff", "--quiet", "--format", "rdf-patch", from.toString(), to.toString());
        assertEquals(0, run.exit(), run.err());
        DatasetGraph dataset = built(from);
        RDFPatchOps.applyChange(
                dataset, RDFPatchOps.read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8))));
        boolean folders = Files.isDirectory(from);
        assertEquals(quads(built(to), folders), quads(dataset, folders));
        assertNotEquals(quads(built(from), folders), quads(dataset, folders));
    }

    /** Of a single article only what stands in its own graph, by which it is compared. */
    private static Set<Quad> quads(DatasetGraph dataset, boolean all) {
        return dataset.stream()
                .filter(quad -> all || quad.getGraph().getURI().endsWith("/graph/sputnik-2025-05-10"))
                .collect(Collectors.toSet());
    }

    private DatasetGraph built(Path facts) {
        Path file = folder.resolve("built.nq");
        assertEquals(
                0,
                Run.of("build", "--quiet", "--out", file.toString(), facts.toString())
                        .exit());
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(dataset, file.toUri().toString());
        return dataset;
    }

    @Test
    void whatCannotBeComparedIsTold() {
        Run unknown = Run.of("diff", "unheard-of", before.toString());
        assertEquals(
                new Run(
                        1,
                        "",
                        "entente: “unheard-of” is neither a file or folder nor the id of an article that ships\n"),
                unknown);
        Run format = Run.of("diff", "--format", "html", before.toString(), after.toString());
        assertEquals(new Run(2, "", "entente: “html” is no format; choose text or rdf-patch\n"), format);
    }

    @Test
    void unsoundFactsAreNotCompared() throws IOException {
        Files.writeString(after, Files.readString(after).replaceFirst("occurrence: occurred", "occurrence: perhaps"));
        Run run = diff(before, after);
        assertEquals(1, run.exit());
        assertEquals("", run.out());
    }

    // retract

    @Test
    void retractingListsWhatFallsAndWhatSurvivesOnWhoseEvidence() {
        Run run = Run.of("retract", "--quiet", "sputnik-2025-05-10");
        assertEquals(0, run.exit(), run.err());
        assertTrue(
                run.out().contains("  event/to-lam-visits-russia-2025-05  told by article/viet-nam-news-2025-05-08\n"),
                run.out());
        String falls = run.out().substring(0, run.out().indexOf("survives ("));
        assertTrue(falls.contains("  event/to-lam-invites-putin-2025-05\n"), run.out());
        assertFalse(falls.contains("to-lam-visits-russia-2025-05"), run.out());
        assertTrue(run.out().contains("  event/to-lam-visits-russia-2025-05  ongoing → planned\n"), run.out());
    }

    @Test
    void retractingTellsWhatIsLeftWithALooseEnd() {
        Run run = Run.of("retract", "--quiet", "world-and-vietnam-report-2024-05");
        assertTrue(
                run.out()
                        .contains(
                                "  event/putin-visits-vietnam-2024-06  refers to"
                                        + " event/nguyen-phu-trong-invites-putin-2024-03, event/putin-accepts-invitation-2024-03\n"),
                run.out());
    }

    @Test
    void anArticleThatIsNotThereIsExitCodeOneAndTheOthersAreNamed() {
        Run run = Run.of("retract", "unheard-of");
        assertEquals("1 ", run.exit() + " " + run.out());
        assertTrue(
                run.err()
                        .startsWith(
                                "entente: there is no article “unheard-of”; there are realnoe-vremya-2025-03-26, sputnik-2025-05-10,"),
                run.err());
    }

    private static Run diff(Path one, Path other) {
        return Run.of("diff", "--quiet", one.toString(), other.toString());
    }
}
