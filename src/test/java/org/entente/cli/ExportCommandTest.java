package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.export.NetworkFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The files that {@code entente export} writes for graph tools, maps and calendars. */
class ExportCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(NetworkFormat.class)
    void everyFormatIsWrittenToAFileAndToldOf(NetworkFormat format) throws IOException {
        Path file = folder.resolve("facts." + format.extension());
        Run run = Run.of("export", format.word(), "--out", file.toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.size(file) > 1000);
        assertTrue(run.err().matches("(?s).*Facts: \\d{3} nodes, \\d{3} edges\n"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void dataGoesToStandardOutputWhereNoFileIsNamed() {
        Run run = Run.of("export", "graphml", "--view", "actors", "--quiet");
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("<?xml"), run.out());
        assertTrue(run.out().contains("node id=\"actor/to-lam\""));
        assertFalse(run.out().contains("node id=\"event/"));
    }

    @Test
    void aSelectionIsAskedForByOptions() {
        Run run = Run.of(
                "export",
                "nodes",
                "--quiet",
                "--focus",
                "Tatarstan",
                "--depth",
                "1",
                "--kind",
                "visit,meeting,gathering",
                "--from",
                "2025-01-01",
                "--to",
                "2025-12-31");
        assertEquals(0, run.exit(), run.err());
        List<String> ids =
                run.out().lines().skip(1).map(line -> line.split(",")[0]).toList();
        assertTrue(ids.contains("region/tatarstan"), ids::toString);
        assertTrue(ids.stream().allMatch(id -> id.startsWith("region/") || id.startsWith("event/")), ids::toString);
        assertTrue(ids.size() > 1, ids::toString);
    }

    @Test
    void aPartOfTheGraphAsRdfHasItsClaims() {
        Run run = Run.of("export", "nt", "--quiet", "--focus", "event/to-lam-visits-russia-2025-05", "--depth", "1");
        assertEquals(0, run.exit(), run.err());
        String asserts = "<https://w3id.org/entente/ontology#asserts> "
                + "<https://w3id.org/entente/id/event/to-lam-visits-russia-2025-05>";
        assertEquals(2, run.out().lines().filter(line -> line.contains(asserts)).count());
        assertTrue(run.out().length() < 400_000, "more than a part");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | export docx | “docx” is no format; choose one of ttl, trig",
                "2 | export gexf --view pairs | “pairs” is no view; choose one of actors, facts",
                "2 | export ics --view actors | ics shows facts; leave out --view actors",
                "2 | export csv --out x.csv | csv is an archive of two tables; name a file that ends in .zip",
                "1 | export gexf --focus Atlantis | focus: “Atlantis” is no thing of this graph",
                "1 | export gexf --depth 2 | depth: counts steps from a focus",
                "1 | export gexf --focus Vietnam --depth 99 | depth: “99” is no number of steps; write one from 1 to 6",
                "1 | export gexf --kind wedding | kind: “wedding” is no kind of fact",
                "1 | export gexf --from soon | from: “soon” is not a day",
                "1 | export ttl --topic gossip | topic: “gossip” is no topic"
            })
    void whatCannotBeWrittenIsToldInASentence(int exit, String command, String told) {
        Run run = Run.of(command.split(" "));
        assertEquals(exit, run.exit(), run.err());
        assertTrue(run.err().contains(told), run.err());
        assertEquals("", run.out());
    }

    @Test
    void nothingIsLeftBehindWhereNothingCouldBeWritten() throws IOException {
        Run.of(
                "export",
                "gexf",
                "--focus",
                "Atlantis",
                "--out",
                folder.resolve("x.gexf").toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void helpNamesFormatsViewsAndKinds() {
        String help = Run.of("export", "--help").out();
        for (String word :
                List.of("gexf", "graphml", "ics", "neo4j", "actors, facts", "free-trade-agreement", "Gephi")) {
            assertTrue(help.contains(word), word);
        }
    }
}
