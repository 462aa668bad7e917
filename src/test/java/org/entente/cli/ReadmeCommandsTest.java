package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of the command line is what the command line prints. */
class ReadmeCommandsTest {
    private static final Pattern SHOWN =
            Pattern.compile("```console\\n\\$ entente ([^\\n]*)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theReadmesCommandsPrintWhatTheReadmeShows() throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("README.md")));
        int blocks = 0;
        while (shown.find()) {
            assertEquals(shown.group(2), Run.of(shown.group(1).split(" ")).out(), shown.group(1));
            blocks++;
        }
        assertEquals(1, blocks);
    }

    @Test
    void theDraftShownIsMadeAndCanBeReviewed(@TempDir Path folder) throws IOException {
        String line = Files.readString(Path.of("README.md"))
                .lines()
                .filter(shown -> shown.startsWith("entente draft "))
                .findFirst()
                .orElseThrow();
        List<String> words = new ArrayList<>(Pattern.compile("'([^']*)'|(\\S+)")
                .matcher(line.replaceFirst("^entente ", ""))
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList());
        words.set(words.size() - 1, folder.toString());
        Run draft = Run.of(words.toArray(String[]::new));
        assertEquals(0, draft.exit(), draft.err());
        Path file = folder.resolve("nairobi-ledger-2026-02-10.yaml");
        assertEquals(0, Run.of("check", file.toString()).exit());
        assertEquals(
                1,
                Run.of(
                                "build",
                                file.toString(),
                                "--out",
                                folder.resolve("no.nq").toString())
                        .exit());
        assertFalse(Files.exists(folder.resolve("no.nq")));
    }

    @Test
    void theExportsShownAreWritten(@TempDir Path folder) throws IOException {
        List<String> shown = Files.readString(Path.of("README.md"))
                .lines()
                .filter(line -> line.startsWith("entente export "))
                .map(line -> line.replaceFirst("\\s+#.*", ""))
                .toList();
        assertEquals(3, shown.size());
        for (String line : shown) {
            List<String> words = Pattern.compile("'([^']*)'|(\\S+)")
                    .matcher(line)
                    .results()
                    .skip(1)
                    .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                    .map(word -> word.contains(".gexf") ? folder.resolve(word).toString() : word)
                    .toList();
            Run run = Run.of(words.toArray(String[]::new));
            assertEquals(0, run.exit(), line + run.err());
            assertTrue(line.contains("--out") || run.out().length() > 1000, line);
        }
        assertTrue(Files.size(folder.resolve("actors.gexf")) > 1000);
    }
}
