package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the document on drafting are what the program prints today. */
class DraftScoresTest {
    private static final String UNSEEN = "src/test/resources/drafting/unseen";

    private static String table(Run run) {
        return run.out().lines().filter(line -> line.startsWith("|")).collect(Collectors.joining("\n"));
    }

    /** The tables of the document in order. */
    private static List<String> quoted() throws IOException {
        String document = Files.readString(Path.of("src/site/drafting.md"));
        return List.of(document.split("\n\n")).stream()
                .filter(block -> block.startsWith("| kind |"))
                .map(String::strip)
                .toList();
    }

    private static double value(String table, String kind, int column) {
        return table.lines()
                .filter(line -> line.startsWith("| " + kind + " |"))
                .map(line -> Double.parseDouble(line.split("\\|")[column + 1].strip()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTableOfTheUnseenArticlesIsTrue() throws IOException {
        String table = table(Run.of("draft", "--score", UNSEEN));
        assertEquals(quoted().get(2), table);
        assertTrue(value(table, "names", 4) >= 0.95 && value(table, "names", 5) >= 0.88, table);
        assertEquals(1.0, value(table, "money", 6));
        assertTrue(value(table, "counts", 6) >= 0.80 && value(table, "speakers", 5) >= 0.85, table);
        assertTrue(value(table, "dates of events", 5) >= 0.75, table);
        assertEquals(1.0, value(table, "percent", 6));
        assertTrue(value(table, "offices", 6) >= 0.90 && value(table, "events", 6) >= 0.84, table);
    }

    @Test
    void theTableOfTheArticlesByAnotherHandIsTrue() throws IOException {
        assertEquals(quoted().get(0), table(Run.of("draft", "--score", "src/test/resources/drafting/blind")));
    }

    @Test
    void theTableOfTheArticlesThatTheRulesWereMadeOnIsTrue() throws IOException {
        assertEquals(quoted().get(3), table(Run.of("draft", "--score", "src/test/resources/drafting/known")));
    }

    @Test
    void theTableOfTheSeedsIsTrue() throws IOException {
        String texts = System.getenv("ENTENTE_ARTICLES");
        assumeTrue(texts != null, "skipped; to run this test: name the folder of the seeds' texts in ENTENTE_ARTICLES");
        assertEquals(quoted().get(1), table(Run.of("draft", "--score", "seeds/articles", "--articles", texts)));
    }

    @Test
    void theReadmeQuotesBothTables() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        int head = IntStream.range(0, readme.size())
                .filter(line -> readme.get(line).startsWith("| precision / recall |"))
                .findFirst()
                .orElseThrow();
        List<String> kinds = cells(readme.get(head));
        assertEquals("blind", cells(readme.get(head + 2)).get(0));
        assertEquals("seeds", cells(readme.get(head + 3)).get(0));
        for (int i = 1; i < kinds.size(); i++) {
            assertEquals(
                    shares(quoted().get(0), kinds.get(i)),
                    cells(readme.get(head + 2)).get(i));
            assertEquals(
                    shares(quoted().get(1), kinds.get(i)),
                    cells(readme.get(head + 3)).get(i));
        }
    }

    private static List<String> cells(String row) {
        return Stream.of(row.split("\\|")).skip(1).map(String::strip).toList();
    }

    private static String shares(String table, String kind) {
        return String.format(Locale.ROOT, "%.2f / %.2f", value(table, kind, 4), value(table, kind, 5));
    }

    @Test
    void everyMissIsListed() {
        Run run = Run.of("draft", "--score", UNSEEN);
        long listed = run.out()
                .lines()
                .filter(line -> line.startsWith("money: ") || line.startsWith("events: missed"))
                .count();
        long missed = Math.round(value(table(run), "events", 1) - value(table(run), "events", 3));
        assertEquals(missed, listed);
    }
}
