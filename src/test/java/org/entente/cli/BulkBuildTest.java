package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of many articles, from the command line. */
class BulkBuildTest {
    private static final int ARTICLES = 40;

    @TempDir
    private Path folder;

    private Path articles = Path.of("");
    private Path register = Path.of("");

    @BeforeEach
    void generate() {
        Run run = Run.of(
                "generate",
                String.valueOf(ARTICLES),
                "--out",
                folder.resolve("many").toString());
        assertEquals(0, run.exit(), run.err());
        articles = folder.resolve("many/articles.jsonl.gz");
        register = folder.resolve("many/register.yaml");
    }

    private Run build(Path files, Path out) {
        return Run.of("build", files.toString(), "--register", register.toString(), "--out", out.toString(), "--quiet");
    }

    private byte[] built(Path files, String name) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out")).resolve(name);
        Run run = build(files, out);
        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of(out), left(out.getParent()));
        byte[] bytes = Files.readAllBytes(out);
        Files.delete(out);
        return bytes;
    }

    private static List<Path> left(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private List<String> lines() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(articles))) {
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    private Path linesFile(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nq", "trig", "nt", "ttl"})
    void aCompressedFileHoldsWhatThePlainOneDoesAndExportWritesTheSame(String format) throws IOException {
        byte[] plain = built(articles, "graph." + format);
        try (InputStream in =
                new GZIPInputStream(new ByteArrayInputStream(built(articles, "graph." + format + ".gz")))) {
            assertArrayEquals(plain, in.readAllBytes());
        }
        Path exported = folder.resolve("exported." + format);
        Run run = Run.of(
                "export",
                format,
                "--facts",
                articles.toString(),
                "--register",
                register.toString(),
                "--out",
                exported.toString(),
                "--quiet");
        assertEquals(0, run.exit(), run.err());
        assertArrayEquals(Files.readAllBytes(exported), plain);
    }

    @Test
    void theOrderOfLinesAndFilesDoesNotMatter() throws IOException {
        byte[] first = built(articles, "graph.nq");
        List<String> lines = lines();
        Collections.reverse(lines);
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.write(other.resolve("one.jsonl"), lines.subList(0, 15));
        Files.writeString(other.resolve("two.json"), lines.get(15));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(other.resolve("three.jsonl.gz")))) {
            out.write(String.join("\n", lines.subList(16, ARTICLES)).getBytes(StandardCharsets.UTF_8));
        }
        assertArrayEquals(first, built(other, "graph.nq"));
    }

    @Test
    void anErrorInTheLastLineOfManyLeavesNoFile() throws IOException {
        List<String> lines = lines();
        lines.add("{\"article\": {\"id\": \"zzz\"}}");
        Path out = Files.createDirectories(folder.resolve("out")).resolve("graph.nq.gz");
        Path many = linesFile("many.jsonl", lines);
        Run run = build(many, out);
        assertEquals(1, run.exit());
        assertTrue(run.err().contains(many + ", line 41:1:13: error: “headline” is missing here"), run.err());
        assertTrue(run.err().contains("nothing was served or written"), run.err());
        assertEquals(List.of(), left(out.getParent()));
    }

    @Test
    void aLineThatStandsTwiceIsToldWithBothPlaces() throws IOException {
        List<String> lines = lines();
        lines.add(lines.get(7));
        Path many = linesFile("many.jsonl", lines);
        Run run = build(many, folder.resolve("graph.nq"));
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("the article “generated-1-7” is also in " + many + ", line "), run.err());
    }

    @Test
    void moreFindingsThanAnybodyReadsAreCounted() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1203; i++) {
            lines.add("{}");
        }
        Run run = build(linesFile("many.jsonl", lines), folder.resolve("graph.nq"));
        assertEquals(1, run.exit());
        assertEquals(
                1000,
                run.err().lines().filter(line -> line.contains(" error: ")).count());
        assertTrue(run.err().contains("\nand 203 more errors\n"), "the others are not counted");
    }

    @Test
    void aTornFileIsToldAndLeavesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(articles);
        Path torn = Files.write(folder.resolve("torn.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
        Path out = Files.createDirectories(folder.resolve("out")).resolve("graph.nq");
        Run run = build(torn, out);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(torn + " ends too early; it is not whole"), run.err());
        assertEquals(List.of(), left(out.getParent()));
    }

    @Test
    void whatIsNotFoundSoundLeavesTheFileThatWasThere() throws IOException {
        Path out = Files.writeString(folder.resolve("graph.nq"), "before");
        Run run = build(linesFile("many.jsonl", List.of("{}")), out);
        assertEquals(1, run.exit());
        assertEquals("before", Files.readString(out));
    }

    @Test
    void draftsAmongManyAreRefused() throws IOException {
        List<String> lines = lines();
        lines.set(20, lines.get(20).replaceFirst("\\{", "{\"draft\": true, "));
        Run run = build(linesFile("many.jsonl", lines), folder.resolve("graph.nq"));
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("this is a draft, of which nobody has looked at every fact"), run.err());
    }

    @Test
    void whatIsNoFileIsWrittenToAsItComes() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.nq");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        Thread reader = new Thread(() -> {
            try (InputStream in = Files.newInputStream(pipe)) {
                in.transferTo(read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        reader.start();
        Run run = build(articles, pipe);
        reader.join();
        assertEquals(0, run.exit(), run.err());
        assertArrayEquals(built(articles, "graph.nq"), read.toByteArray());
    }

    @Test
    void theSummaryCountsWhatIsThere() throws IOException {
        Path out = folder.resolve("graph.nq");
        Run run = Run.of("build", articles.toString(), "--register", register.toString(), "--out", out.toString());
        long quads = Files.readString(out).lines().count();
        assertTrue(run.err().endsWith(out + ": 40 articles, " + quads + " quads\n"), run.err());
        assertFalse(run.err().contains("error"), run.err());
    }
}
