package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a large build leaves when it is asked to end, is killed, or finds the disk full. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell, to send signals and to limit files")
class BrokenOffBuildTest {
    private static final int TERMINATED = 143;
    private static final int KILLED = 137;
    private static final int FULL_DISK = 2;
    private static final long PATIENCE_SECONDS = 120;

    /** In the blocks of dash, of 512 bytes; those of others are twice as large. */
    private static final String SMALL_FILES = "ulimit -f 3000; ";

    @TempDir
    private Path folder;

    @BeforeEach
    void generate() {
        assertEquals(
                0,
                Run.of("generate", "150", "--out", "" + folder.resolve("many")).exit());
    }

    private List<String> build(String... where) {
        List<String> words = new ArrayList<>(List.of(
                "build",
                "" + folder.resolve("many/articles.jsonl.gz"),
                "--register",
                "" + folder.resolve("many/register.yaml")));
        words.addAll(List.of(where));
        return words;
    }

    /** The same in a process of its own, which a shell may have limited before. */
    private Process started(String before, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", before + "exec \"$0\" \"$@\""));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.entente.cli.Main"));
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private int ended(Process process) throws InterruptedException {
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        return process.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
    }

    /** What stands in a folder; nothing if it is not there. */
    private static List<String> within(Path place) throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> scratch(Path place) throws IOException {
        return within(place).stream()
                .filter(name -> name.startsWith(".entente-"))
                .toList();
    }

    /** Starts a build into a data folder, and waits until something of it is there. */
    private Process underWay(Path data) throws IOException, InterruptedException {
        Process process = started("", build("--data", "" + data));
        while (scratch(data).isEmpty() && process.isAlive()) {
            Thread.sleep(1);
        }
        assertTrue(process.isAlive(), "the build was over before it could be stopped");
        return process;
    }

    private void assertItCanBeBegunAnew(Path data) throws IOException {
        Path query = Files.writeString(
                folder.resolve("evidence.rq"),
                "PREFIX ent: <https://w3id.org/entente/ontology#> ASK { ?claim ent:evidence ?evidence }");
        Run again = Run.of(build("--data", "" + data).toArray(String[]::new));
        assertEquals(0, again.exit(), again::err);
        Run asked = Run.of("query", "--data", "" + data, "" + query);
        assertEquals("true", asked.out().strip(), asked::err);
    }

    @Test
    void aBuildToAFileThatIsAskedToEndLeavesNothingBeside() throws Exception {
        Path place = Files.createDirectory(folder.resolve("place"));
        Process process = started("", build("--out", "" + place.resolve("graph.nq")));
        while (within(place).isEmpty() && process.isAlive()) {
            Thread.sleep(1);
        }
        assertTrue(process.isAlive(), "the build was over before it could be stopped");
        process.destroy();
        ended(process);
        assertEquals(List.of(), within(place));
    }

    @Test
    void whatIsAskedToEndLeavesNoScratchAndCanBeBegunAnew() throws Exception {
        Path data = folder.resolve("data");
        Process process = underWay(data);
        process.destroy();

        assertEquals(TERMINATED, ended(process));
        assertEquals("", said());
        assertEquals(List.of(), scratch(data));
        assertItCanBeBegunAnew(data);
    }

    @Test
    void whatIsKilledIsNoDataFolderAndCanBeBegunAnew() throws Exception {
        Path data = folder.resolve("data");
        Process process = underWay(data);
        process.destroyForcibly();

        assertEquals(KILLED, ended(process));
        assertFalse(within(data).contains("entente.properties"));
        assertItCanBeBegunAnew(data);
        assertEquals(List.of(), scratch(data));
    }

    @Test
    void aFullDiskLeavesNoDataFolder() throws Exception {
        Path data = folder.resolve("data");

        assertEquals(FULL_DISK, ended(started(SMALL_FILES, build("--data", "" + data))));
        assertTrue(
                said().contains("the disk is full (File too large), and nothing has been changed; make room"),
                this::told);
        assertFalse(Files.exists(data), "part of a folder is left");
    }

    @Test
    void aFullDiskLeavesNoFile() throws Exception {
        Path place = Files.createDirectory(folder.resolve("place"));

        assertEquals(FULL_DISK, ended(started(SMALL_FILES, build("--out", "" + place.resolve("graph.nq")))));
        assertTrue(
                said().contains("the disk is full (File too large), and nothing has been changed; make room"),
                this::told);
        assertEquals(List.of(), within(place));
    }

    private String told() {
        try {
            return said();
        } catch (IOException e) {
            return "it said nothing that could be read: " + e;
        }
    }
}
