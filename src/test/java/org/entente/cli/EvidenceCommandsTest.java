package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verify and locate. */
class EvidenceCommandsTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/example");

    @TempDir
    private Path folder;

    private Path ledger;

    @BeforeEach
    void copyTheTexts() throws IOException {
        try (Stream<Path> texts = Files.list(EXAMPLE.resolve("texts"))) {
            for (Path text : texts.toList()) {
                Files.copy(text, folder.resolve(text.getFileName()));
            }
        }
        ledger = folder.resolve("nairobi-ledger.txt");
    }

    // verify

    @Test
    void evidenceThatStandsIsExitCodeNought() throws IOException {
        Files.move(ledger, folder.resolve("renamed.txt"));
        assertEquals(new Run(0, "2 articles, 16 facts: all evidence stands\n", ""), verify());
    }

    @Test
    void aChangedCommaIsExitCodeOneAndEachFailureIsALine() throws IOException {
        Files.writeString(ledger, Files.readString(ledger).replace("in 2025, Kenya", "in 2025; Kenya"));
        Run run = verify();
        assertEquals(1, run.exit());
        assertEquals("2 articles, 16 facts: 4 failures\n", run.out());
        List<String> failures = run.err().lines().toList();
        assertTrue(
                failures.get(0).contains("the text of “nairobi-ledger-2026-02-10” has changed: " + ledger), run.err());
        assertTrue(
                failures.stream()
                        .skip(1)
                        .allMatch(
                                failure -> failure.matches(
                                        ".*nairobi-ledger-2026-02-10\\.yaml:\\d+:\\d+: error: the span \\d+–\\d+ holds other words .*")),
                run.err());
    }

    @Test
    void aMissingTextIsExitCodeOne() throws IOException {
        Files.delete(ledger);
        Run run = verify();
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("the text of “nairobi-ledger-2026-02-10” is not there"), run.err());
    }

    @Test
    void aTextInAnotherEncodingIsExitCodeOneAndNamed() throws IOException {
        Files.write(ledger, Files.readString(ledger).getBytes(StandardCharsets.UTF_16));
        Run run = verify();
        assertEquals(1, run.exit());
        assertTrue(run.err().contains(ledger + ": error: this text is not UTF-8"), run.err());
        assertTrue(run.err().contains("the text of “nairobi-ledger-2026-02-10” is not there"), run.err());
    }

    @Test
    void aFolderThatIsNotThereIsExitCodeTwo() {
        Path missing = folder.resolve("missing");
        assertEquals(
                new Run(2, "", "entente: " + missing + ": there is no such file or folder\n"),
                Run.of("verify", "--articles", missing.toString()));
    }

    @Test
    void withoutItsTextsTheProductsOwnEvidenceFails() {
        Run run = Run.of("verify", "--articles", folder.toString());
        assertEquals(1, run.exit());
        assertEquals(
                5,
                run.err().lines().filter(line -> line.contains("is not there")).count(),
                run.err());
    }

    private Run verify() {
        return Run.of(
                "verify",
                "--articles",
                folder.toString(),
                "--register",
                EXAMPLE.resolve("register.yaml").toString(),
                EXAMPLE.resolve("facts").toString());
    }

    // locate

    @Test
    void withoutWordsTheDigestOfTheTextIsMade() throws IOException {
        Run run = Run.of("locate", ledger.toString());
        assertEquals(0, run.exit());
        assertTrue(facts().contains("  " + run.out()), run.out());
    }

    @Test
    void aPassageBecomesThePointerThatTheFactFileHas() throws IOException {
        Run run = Run.of("locate", ledger.toString(), "The two countries are…agreement on fisheries.");
        assertEquals(0, run.exit());
        assertTrue(facts().contains("  e6: " + run.out()), run.out());
        assertEquals("The two countries are still negotiating an agreement on fisheries.\n", run.err());
    }

    @Test
    void wordsThatStandInSeveralPlacesAreExitCodeOneWithAllOfThem() {
        Run run = Run.of("locate", ledger.toString(), "Otieno");
        assertEquals(1, run.exit());
        assertEquals(2, run.out().lines().count());
        assertTrue(run.err().contains("these words stand in 2 places"), run.err());
    }

    @Test
    void wordsThatStandNowhereAreExitCodeOne() {
        Run run = Run.of("locate", ledger.toString(), "Lisbon to Nairobi");
        assertEquals("1 ", run.exit() + " " + run.out());
        assertTrue(run.err().contains("no paragraph has these words in this order"), run.err());
    }

    @Test
    void aTextThatCannotBeReadIsToldSo() throws IOException {
        Run missing = Run.of("locate", folder.resolve("missing.txt").toString());
        assertEquals(2, missing.exit());
        assertTrue(missing.err().contains("there is no such file or folder"), missing.err());
        Path latin = Files.write(folder.resolve("latin.txt"), "café".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("locate", latin.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("not UTF-8"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    private static String facts() throws IOException {
        return Files.readString(EXAMPLE.resolve("facts/nairobi-ledger-2026-02-10.yaml"));
    }
}
