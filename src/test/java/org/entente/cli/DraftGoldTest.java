package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts that drafts are scored against are facts themselves: sound, and each where its evidence points. */
class DraftGoldTest {
    private static final Path SETS = Path.of("src/test/resources/drafting");

    private static List<String> files(Path set, String ending) throws IOException {
        try (Stream<Path> files = Files.list(set)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String found(Run run) {
        return run.exit() == 0
                ? ""
                : (run.out() + run.err()).lines().limit(5).toList().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"known", "unseen", "blind"})
    void allFactsAreSoundAndStandInTheirTexts(String name) throws IOException {
        Path set = SETS.resolve(name);
        List<String> facts = files(set, ".yaml");
        assertFalse(facts.isEmpty());
        assertEquals(files(set, ".txt").size(), facts.size(), "each text has its facts");
        assertEquals(2 * facts.size(), files(set, "").size(), "texts and facts, and nothing else");
        for (String file : facts) {
            assertEquals("", found(Run.of("check", file)));
            assertEquals("", found(Run.of("verify", "--articles", set.toString(), file)));
        }
    }
}
