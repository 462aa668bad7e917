package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many articles into a data folder that is not there yet, from the command line. */
class NewFolderTest {
    @TempDir
    private Path folder;

    private String articles;
    private String register;
    private String data;

    @BeforeEach
    void generate() {
        articles = folder.resolve("many/articles.jsonl.gz").toString();
        register = folder.resolve("many/register.yaml").toString();
        data = folder.resolve("data").toString();
        done("generate", "25", "--out", folder.resolve("many").toString());
    }

    private static Run done(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.exit(), run.err());
        return run;
    }

    private Run build(String files) {
        return Run.of("build", files, "--register", register, "--data", data);
    }

    private static List<String> sorted(String lines) {
        return lines.lines().sorted().toList();
    }

    @Test
    void theFolderHoldsWhatTheFileDoes() throws IOException {
        Run built = build(articles);
        assertEquals(0, built.exit(), built.err());
        assertTrue(built.err().matches("(?s).*25 articles, \\d+ statements\n"), built.err());
        String file = folder.resolve("graph.nq").toString();
        done("build", articles, "--register", register, "--out", file, "--quiet");
        assertTrue(
                sorted(Files.readString(Path.of(file)))
                        .equals(sorted(done("export", "nq", "--data", data).out())),
                "other statements");
    }

    @Test
    void whoCaresForFoldersCaresForThisOne() {
        build(articles);
        String before = done("export", "nq", "--data", data).out();
        String zip = folder.resolve("backup.zip").toString();
        String restored = folder.resolve("restored").toString();
        done("backup", "--data", data, "--out", zip);
        done("restore", zip, "--data", restored);
        done("compact", "--data", data);
        done("reindex", "--data", data);
        String visit = "seeds/articles/sputnik-2025-05-10.yaml";
        done("add", visit, "--data", data);
        done("retract", "sputnik-2025-05-10", "--data", data);
        assertTrue(before.equals(done("export", "nq", "--data", data).out()), "changed by being cared for");
        assertTrue(before.equals(done("export", "nq", "--data", restored).out()), "changed by being restored");
    }

    @Test
    void oneArticleThatIsRefusedLeavesNoFolder() throws IOException {
        Path many = Files.write(folder.resolve("wrong.jsonl"), List.of("{\"article\": {\"id\": \"zzz\"}}"));
        Run run = build(many.toString());
        assertEquals(1, run.exit());
        assertTrue(run.err().contains(many + ", line 1:1:13: error: “headline” is missing here"), run.err());
        assertTrue(run.err().contains("nothing was served or written"), run.err());
        assertFalse(Files.exists(Path.of(data)));
    }

    @Test
    void aRegisterThatIsRefusedLeavesNoFolder() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "people: [{id: Not An Id}]");
        Run run = Run.of("build", articles, "--register", wrong.toString(), "--data", data);
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.err().contains("wrong.yaml:1:"), run.err());
        assertFalse(Files.exists(Path.of(data)));
    }

    @Test
    void whatWasBrokenOffIsToldByEveryCommandAndMendedByTheNextBuild() throws IOException {
        Path torn = Files.createDirectory(Path.of(data));
        Files.writeString(torn.resolve("entente.properties.unfinished"), "format=1\n");
        Files.createDirectory(torn.resolve("facts"));
        for (String[] command : new String[][] {
            {"export", "nq"},
            {"add", "seeds/articles"},
            {"serve", "--port", "0"},
            {"backup", "--out", "x.zip"},
            {"reindex"}
        }) {
            Run run = Run.of(
                    Stream.concat(Stream.of(command), Stream.of("--data", data)).toArray(String[]::new));
            assertEquals(2, run.exit(), command[0]);
            assertTrue(run.err().contains("building " + data + " was broken off"), run.err());
            assertTrue(run.err().contains("begins anew"), run.err());
        }
        assertEquals(0, build(articles).exit());
        assertEquals(
                25,
                done("query", "articles", "--data", data, "--format", "csv")
                                .out()
                                .lines()
                                .count()
                        - 1);
    }

    @Test
    void aFolderThatHasARegisterButNoArticlesIsFilledToo() throws IOException {
        done("add", "seeds/articles/sputnik-2025-05-10.yaml", "--register", register, "--data", data);
        done("retract", "sputnik-2025-05-10", "--data", data);
        Run run = build(articles);
        assertEquals(0, run.exit(), run.err());
        Run again = build(articles);
        assertEquals(2, again.exit());
        assertTrue(again.err().contains("has 25 articles already; “entente add” takes in more"), again.err());
    }
}
