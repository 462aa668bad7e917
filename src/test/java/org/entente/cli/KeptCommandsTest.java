package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCommandsTest {
    private static final String SPUTNIK = "seeds/articles/sputnik-2025-05-10.yaml";
    private static final String VIET_NAM_NEWS = "seeds/articles/viet-nam-news-2025-05-08.yaml";

    @TempDir
    private Path place;

    private String data;

    @BeforeEach
    void name() {
        data = place.resolve("data").toString();
    }

    @Test
    void articlesAreAddedOneByOneAndAgainWithoutChange() {
        Run first = Run.of("add", SPUTNIK, VIET_NAM_NEWS, "--data", data);
        assertEquals(0, first.exit(), first.err());
        assertTrue(first.out().contains("added sputnik-2025-05-10: "), first.out());
        assertTrue(first.out().contains(" statements added, 0 dropped"), first.out());
        Run again = Run.of("add", SPUTNIK, "--data", data);
        assertEquals("unchanged sputnik-2025-05-10", again.out().strip());
    }

    @Test
    void whatIsAskedOfAFolderIsWhatIsAskedOfItsFiles() {
        Run.of("add", SPUTNIK, VIET_NAM_NEWS, "--data", data);
        for (String section : new String[] {"pledges", "figures", "statements"}) {
            Run kept = Run.of(section, "--data", data, "--format", "csv");
            Run files = Run.of(section, SPUTNIK, VIET_NAM_NEWS, "--format", "csv");
            assertEquals(files.out(), kept.out(), section);
        }
        assertEquals(
                Run.of("query", "articles", "--facts", SPUTNIK, "--facts", VIET_NAM_NEWS)
                        .out(),
                Run.of("query", "articles", "--data", data).out());
        assertEquals(
                Run.of("export", "gexf", "--facts", SPUTNIK, "--facts", VIET_NAM_NEWS)
                        .out(),
                Run.of("export", "gexf", "--data", data).out());
    }

    @Test
    void aFolderBuiltAtOnceIsTheOneThatArticlesWereAddedTo() {
        Run built = Run.of("build", SPUTNIK, VIET_NAM_NEWS, "--data", data);
        assertEquals(0, built.exit(), built.err());
        String other = place.resolve("other").toString();
        Run.of("add", VIET_NAM_NEWS, "--data", other);
        Run.of("add", SPUTNIK, "--data", other);
        assertEquals(
                Run.of("export", "nq", "--data", data).out(),
                Run.of("export", "nq", "--data", other).out());
        Run once = Run.of("build", SPUTNIK, "--data", data);
        assertEquals(2, once.exit());
        assertTrue(once.err().contains("has 2 articles already"), once.err());
    }

    @Test
    void anArticleThatIsTakenOutIsGoneAndTheRestIsAsIfItHadNeverBeen() {
        Run.of("add", SPUTNIK, "--data", data);
        String before = Run.of("export", "nq", "--data", data).out();
        Run.of("add", VIET_NAM_NEWS, "--data", data);
        Run out = Run.of("retract", "viet-nam-news-2025-05-08", "--data", data);
        assertEquals(0, out.exit(), out.err());
        assertTrue(out.out().startsWith("withdrawn viet-nam-news-2025-05-08: "), out.out());
        assertEquals(before, Run.of("export", "nq", "--data", data).out());
        Run again = Run.of("retract", "viet-nam-news-2025-05-08", "--data", data);
        assertEquals(1, again.exit());
        assertTrue(again.err().contains("there are sputnik-2025-05-10"), again.err());
    }

    @Test
    void anArticleWithFindingsIsRefusedAndTheOthersGoIn() throws IOException {
        Path wrong = place.resolve("wrong.yaml");
        Files.writeString(wrong, Files.readString(Path.of(VIET_NAM_NEWS)).replace("To Lam", "Tolam Nobody"));
        Run added = Run.of("add", wrong.toString(), SPUTNIK, "--data", data);
        assertEquals(1, added.exit());
        assertTrue(added.out().contains("refused " + wrong), added.out());
        assertTrue(added.err().contains("wrong.yaml:"), added.err());
        assertTrue(added.out().contains("added sputnik"), added.out());
    }

    @Test
    void mistakesInNamingTheFolderAreTold() {
        Run missing = Run.of("query", "articles", "--data", data);
        assertEquals(2, missing.exit());
        assertTrue(missing.err().contains("there is no such data folder"), missing.err());
        Run both = Run.of("pledges", SPUTNIK, "--data", data);
        assertEquals(2, both.exit());
        assertTrue(both.err().contains("not both"), both.err());
        Run none = Run.of("add", SPUTNIK);
        assertEquals(2, none.exit());
        assertTrue(none.err().contains("--data DIR"), none.err());
        Run nowhere = Run.of("build", SPUTNIK);
        assertEquals(2, nowhere.exit());
        assertTrue(nowhere.err().contains("--out FILE, or --data DIR"), nowhere.err());
    }
}
