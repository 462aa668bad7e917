package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    @TempDir
    private Path folder;

    private List<String> generated(String articles, String seed) throws IOException {
        Path out = folder.resolve(articles + "-" + seed);
        Run run = Run.of("generate", articles, "--seed", seed, "--out", out.toString());
        assertEquals(0, run.exit(), run.err());
        try (InputStream lines = new GZIPInputStream(Files.newInputStream(out.resolve("articles.jsonl.gz")))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void theFirstOfManyAreThoseOfFew() throws IOException {
        List<String> many = generated("30", "7");
        assertEquals(30, many.size());
        assertEquals(generated("10", "7"), many.subList(0, 10));
        assertTrue(generated("10", "8").stream().noneMatch(many::contains));
    }

    @Test
    void whatIsGeneratedIsBuiltAsTheHelpSays() throws IOException {
        generated("12", "1");
        Path made = folder.resolve("12-1");
        Run build = Run.of(
                "build",
                made.resolve("articles.jsonl.gz").toString(),
                "--register",
                made.resolve("register.yaml").toString(),
                "--out",
                made.resolve("many.nq").toString());
        assertEquals(0, build.exit(), build.err());
        assertTrue(Files.readString(made.resolve("many.nq")).contains("/graph/generated-1-11>"));
    }

    @Test
    void aNumberThatCannotBeIsExitCodeTwo() {
        Run none = Run.of("generate", "0", "--out", folder.toString());
        assertEquals(new Run(2, "", "entente: N is a number from 1 to 100000000, --seed one from 0 on\n"), none);
    }
}
