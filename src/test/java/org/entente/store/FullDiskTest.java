package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.query.TxnType;
import org.entente.Tool;
import org.entente.dataset.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets the system refuse what a writing process writes: no file may grow beyond a size, as on a disk that is full. */
class FullDiskTest {
    private static final int ROOM = 3_000_000;
    private static final long PATIENCE = 120_000;

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @Test
    void aFullDiskRefusesChangesWhileReadingGoesOnAndTakesThemAgainOnceThereIsRoom()
            throws IOException, InterruptedException {
        Tool.named("prlimit", "--version", "apt install util-linux");
        Path told = elsewhere.resolve("told.txt");
        Process writer = new ProcessBuilder(
                        "prlimit",
                        "--fsize=" + ROOM + ":unlimited",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrampedWriter.class.getName(),
                        folder.toString())
                .redirectOutput(told.toFile())
                .redirectError(elsewhere.resolve("trouble.txt").toFile())
                .start();
        try {
            await(writer, told, lines -> count(lines, "refused: the disk is full") > 2);
            int before = count(Files.readAllLines(told), "put");
            assertTrue(before > 0, "nothing was ever written");
            new ProcessBuilder("prlimit", "--pid", String.valueOf(writer.pid()), "--fsize=unlimited")
                    .start()
                    .waitFor();
            await(writer, told, lines -> count(lines, "put") > before + 2);
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertEquals(
                1,
                reads(told).stream().distinct().count(),
                () -> "readers saw different states while nothing was written");
        try (ArticleStore store = Stores.open(folder)) {
            store.dataset().begin(TxnType.READ);
            State state = store.dataset().state();
            assertEquals(state.name(), State.of(store.dataset(), state.since()).name());
            store.dataset().end();
            assertTrue(store.articles().size() >= count(Files.readAllLines(told), "put"), "an article is missing");
        }
    }

    private static List<String> reads(Path told) throws IOException {
        return Files.readAllLines(told).stream()
                .filter(line -> line.startsWith("reads"))
                .toList();
    }

    private static int count(List<String> lines, String start) {
        return (int) lines.stream().filter(line -> line.startsWith(start)).count();
    }

    private void await(Process writer, Path told, Predicate<List<String>> enough)
            throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!enough.test(Files.readAllLines(told))) {
            assertTrue(writer.isAlive(), () -> "the writer has ended: " + trouble());
            assertTrue(System.currentTimeMillis() < end, () -> "it never came to that: " + trouble());
            Thread.sleep(50);
        }
    }

    private String trouble() {
        try {
            String text = Files.readString(elsewhere.resolve("trouble.txt"));
            return text.substring(0, Math.min(2000, text.length()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
