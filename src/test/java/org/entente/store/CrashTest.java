package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.entente.building.Desk;
import org.entente.dataset.State;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends a writing process without warning, again and again; with {@code -Dentente.kills=200} for an evening. */
class CrashTest {
    private static final int KILLS = Integer.getInteger("entente.kills", 4);
    private static final int LONGEST = 900;

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private final Random random = new Random(17);

    @Test
    void whatWasToldToBeMadeIsThereWholeAfterEveryEndAndNothingIsHalf() throws IOException, InterruptedException {
        long told;
        try (ArticleStore store = Stores.open(folder)) {
            told = store.lastChange();
        }
        for (int round = 0; round < KILLS; round++) {
            told = Math.max(told, lastToldBeforeTheEnd(round * 1000));
            try (ArticleStore store = Stores.open(folder)) {
                assertTrue(store.lastChange() >= told, "change " + told + " was told and is not there");
                assertTrue(store.lastChange() <= told + 1, "more than one change was made that was not told");
                assertEquals(ledgerSays(store), sum(store), "the graph is not in the state that the ledger tells");
                told = store.lastChange();
            }
        }
        try (ArticleStore store = Stores.open(folder)) {
            assertTrue(Stores.built(Desk.register(), standing(store)).equals(Stores.quads(store)), "not what stands");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith(".unfinished"))
                            .toList());
        }
    }

    private static String ledgerSays(ArticleStore store) {
        return store.dataset().state().name();
    }

    private static String sum(ArticleStore store) {
        store.dataset().begin(TxnType.READ);
        try {
            return State.of(store.dataset(), store.dataset().state().since()).name();
        } finally {
            store.dataset().end();
        }
    }

    private static List<Source> standing(ArticleStore store) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String article : store.articles()) {
            sources.add(new Source(article, store.file(store.standing(article).orElseThrow())));
        }
        return sources;
    }

    /** The number of the last change that a writer told of before it was ended in the midst of its work. */
    private long lastToldBeforeTheEnd(int first) throws IOException, InterruptedException {
        Path told = Files.createTempFile(elsewhere, "told", ".txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        String.valueOf(first))
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            while (lines(told).isEmpty()) {
                assertTrue(writer.isAlive(), "the writer has ended by itself");
                Thread.sleep(20);
            }
            Thread.sleep(random.nextInt(LONGEST));
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return lines(told).stream()
                .filter(line -> line.matches("\\w+ article-\\d+ \\d+"))
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)))
                .max()
                .orElse(0);
    }

    /** All lines that are whole; the last one may be torn as well. */
    private static List<String> lines(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
