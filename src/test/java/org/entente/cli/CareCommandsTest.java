package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.guarding.Limits;
import org.entente.server.EntenteServer;
import org.entente.server.EntenteServer.Content;
import org.entente.server.EntenteServer.Writing;
import org.entente.server.Token;
import org.entente.store.ArticleStore;
import org.entente.store.ArticleStore.Setup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore, compact and reindex, as their users run them. */
class CareCommandsTest {
    private static final String SECRET = "0123456789abcdef";

    @TempDir
    private Path folder;

    private String data;
    private String file;

    @BeforeEach
    void aFolderWithAnArticle() {
        data = folder.resolve("data").toString();
        file = folder.resolve("backup.zip").toString();
        Run add = Run.of("add", "seeds/articles/sputnik-2025-05-10.yaml", "--data", data);
        assertEquals(0, add.exit(), add.err());
    }

    private static String exported(String data) {
        Run run = Run.of("export", "nq", "--data", data);
        assertEquals(0, run.exit(), run.err());
        return run.out();
    }

    @Test
    void aBackupIsRestoredIntoAnotherFolder() {
        Run backup = Run.of("backup", "--data", data, "--out", file);
        assertEquals(new Run(0, "", file + ": 1 article, 2 changes\n"), backup);
        String again = folder.resolve("again").toString();
        Run restored = Run.of("restore", file, "--data", again);
        assertEquals(0, restored.exit(), restored.err());
        assertTrue(
                restored.out().matches("\\Q" + again + "\\E: 1 article, 2 changes, state [0-9a-f]{16}\n"),
                restored.out());
        assertEquals(exported(data), exported(again));
    }

    @Test
    void aRestoreThatCannotBeSaysWhyAndIsExitCodeTwo() throws IOException {
        Files.writeString(Path.of(file), "this is no backup");
        Run nothing = Run.of("restore", file, "--data", folder.resolve("again").toString());
        assertEquals(2, nothing.exit());
        assertTrue(nothing.err().startsWith("entente: " + file + " is no backup, or not a whole one"), nothing.err());
        assertFalse(Files.exists(folder.resolve("again")));
        Run onto = Run.of("restore", file, "--data", data);
        assertEquals(
                "entente: " + data + " is a data folder already; name a new one, or move this one away first\n",
                onto.err());
    }

    @Test
    void whatIsAskedForWronglyIsExitCodeTwoWithASentence() {
        assertEquals(
                new Run(2, "", "entente: graph.gz: a backup is a ZIP file; end its name in .zip\n"),
                Run.of("backup", "--data", data, "--out", "graph.gz"));
        String missing = folder.resolve("missing").toString();
        for (List<String> command : List.of(List.of("backup", "--out", file), List.of("compact"), List.of("reindex"))) {
            String[] line = new String[command.size() + 2];
            command.toArray(line);
            line[command.size()] = "--data";
            line[command.size() + 1] = missing;
            assertEquals(
                    new Run(2, "", "entente: " + missing + ": there is no such file or folder\n"),
                    Run.of(line),
                    command.get(0));
            line[command.size() + 1] = folder.toString();
            assertTrue(Run.of(line).err().contains("is no data folder of Entente"), command.get(0));
        }
        assertEquals(
                new Run(2, "", "entente: say what is to be backed up: --data DIR, or --server URL\n"),
                Run.of("backup", "--out", file));
        assertFalse(Files.exists(Path.of(file)));
    }

    @Test
    void aFolderThatIsServedIsTakenCareOfByItsServer() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), SECRET + "\n");
        Setup setup = new Setup(Optional.empty(), List.of(), false, "test");
        try (ArticleStore store = ArticleStore.open(Path.of(data), setup);
                EntenteServer server = serving(store)) {
            Run behind = Run.of("backup", "--data", data, "--out", file);
            assertEquals(2, behind.exit());
            assertTrue(behind.err().contains("is in use by process"), behind.err());
            Run fetched =
                    Run.of("backup", "--server", server.address(), "--token-file", token.toString(), "--out", file);
            assertEquals(0, fetched.exit(), fetched.err());
            Run compact = Run.of("compact", "--server", server.address(), "--token-file", token.toString());
            assertEquals(0, compact.exit(), compact.err());
            assertTrue(
                    compact.out()
                            .matches("the graph of \\Q" + server.address()
                                    + "\\E: \\d+\\.\\d MB before, \\d+\\.\\d MB now\n"),
                    compact.out());
            Files.writeString(token, SECRET + "!");
            Run wrong = Run.of("backup", "--server", server.address(), "--token-file", token.toString(), "--out", file);
            assertEquals(2, wrong.exit());
            assertTrue(wrong.err().contains(" answers 401: This needs the token of this server"), wrong.err());
        }
        String again = folder.resolve("again").toString();
        assertEquals(0, Run.of("restore", file, "--data", again).exit());
        assertEquals(exported(data), exported(again));
    }

    private static EntenteServer serving(ArticleStore store) throws IOException {
        Writing writing = new Writing(store, Optional.of(Token.of(SECRET)));
        Content content =
                new Content(store.dataset(), link -> Optional.empty(), "test", Limits.USUAL, Optional.of(writing));
        return EntenteServer.start(content, "localhost", 0);
    }

    @Test
    void whereNoServerAnswersThatIsSaid() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), SECRET);
        Run run = Run.of("backup", "--server", "http://localhost:1/", "--token-file", token.toString(), "--out", file);
        assertEquals(new Run(2, "", "entente: http://localhost:1/: no server answers there\n"), run);
        Run noAddress = Run.of("backup", "--server", "localhost", "--token-file", token.toString(), "--out", file);
        assertTrue(noAddress.err().contains("is no address of a server"), noAddress.err());
        assertEquals(
                new Run(2, "", "entente: say what is to be compacted: --data DIR, or --server URL\n"),
                Run.of("compact"));
    }

    @Test
    void compactingTellsTheSizesAndChangesNothingElse() {
        String before = exported(data);
        Run run = Run.of("compact", "--data", data);
        assertEquals(0, run.exit(), run.err());
        assertTrue(
                run.out().matches("the graph of \\Q" + data + "\\E: \\d+\\.\\d MB before, \\d+\\.\\d MB now\n"),
                run.out());
        assertEquals(before, exported(data));
    }

    @Test
    void aFolderOfAnotherVersionSaysSoUntilItIsReindexed() throws IOException {
        String before = exported(data);
        Path marker = Path.of(data, "entente.properties");
        Files.writeString(marker, Files.readString(marker).replaceFirst("program=.*", "program=0.0.7"));
        Run add = Run.of("add", "seeds/articles/sputnik-2025-05-10.yaml", "--data", data);
        assertEquals(
                data + " was written by Entente 0.0.7, and this is " + Version.number() + "; “entente reindex --data "
                        + data + "” maps its articles with this version\n",
                add.err());
        Run reindex = Run.of("reindex", "--data", data);
        assertEquals(0, reindex.exit(), reindex.err());
        assertEquals(
                "written by Entente 0.0.7, mapped again by " + Version.number()
                        + ": 1 article\n0 statements added, 0 dropped\n",
                reindex.out());
        assertEquals(
                "",
                Run.of("add", "seeds/articles/sputnik-2025-05-10.yaml", "--data", data)
                        .err());
        assertEquals(before, exported(data));
    }

    @Test
    void eachCommandTeachesItsUse() {
        for (String command : List.of("backup", "restore", "compact", "reindex")) {
            Run help = Run.of(command, "--help");
            assertEquals(0, help.exit());
            assertTrue(help.out().contains("Example") && help.out().contains("entente " + command), command);
        }
    }
}
