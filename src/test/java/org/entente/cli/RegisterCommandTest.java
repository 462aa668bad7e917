package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of a data folder, as its keeper changes it. */
class RegisterCommandTest {
    @TempDir
    private Path folder;

    private String data;

    @BeforeEach
    void aFolderWithAnArticle() {
        data = folder.resolve("data").toString();
        Run add = Run.of("add", "seeds/articles/sputnik-2025-05-10.yaml", "--data", data);
        assertEquals(0, add.exit(), add.err());
    }

    private Run register(String... words) {
        String[] line = new String[words.length + 3];
        line[0] = "register";
        System.arraycopy(words, 0, line, 1, words.length);
        line[line.length - 2] = "--data";
        line[line.length - 1] = data;
        return Run.of(line);
    }

    private static String quads(String data) {
        return Run.of("export", "nq", "--data", data).out();
    }

    @Test
    void itsFilesAreListedAndShown() throws IOException {
        assertEquals(new Run(0, "offices.yaml\norganizations.yaml\npeople.yaml\nregions.yaml\n", ""), register("list"));
        assertEquals(
                Files.readString(Path.of("seeds/reference/people.yaml")),
                register("show", "people.yaml").out());
        assertEquals(
                "entente: there is no file “peple.yaml” of the register in " + data
                        + "; there are offices.yaml, organizations.yaml, people.yaml, regions.yaml\n",
                register("show", "peple.yaml").err());
    }

    @Test
    void aFileIsTakenInAndOut() throws IOException {
        String before = quads(data);
        Path more = Files.writeString(
                folder.resolve("more.yaml"), "people:\n  - {id: kari-vik, name: Kari Vik, aliases: [K. Vik]}\n");
        Run put = register("put", more.toString());
        assertEquals(0, put.exit(), put.err());
        assertTrue(put.out().matches("replaced: \\d+ statements added, 1 dropped, in 1 article\n"), put.out());
        assertTrue(quads(data).contains("/id/actor/kari-vik>"));
        assertEquals(
                "unchanged: the register is so already\n",
                register("put", more.toString()).out());
        assertEquals(0, register("drop", "more.yaml").exit());
        assertEquals(before, quads(data));
    }

    @Test
    void aFileWithFindingsOrWithoutWhomArticlesNameIsRefusedWithThem() throws IOException {
        Path wrong = Files.writeString(folder.resolve("more.yaml"), "people:\n  - {id: Kari Vik}\n");
        Run put = register("put", wrong.toString());
        assertEquals(1, put.exit());
        assertTrue(put.err().contains("more.yaml:2:10: error: “Kari Vik” cannot be an id"), put.err());
        assertTrue(put.err().endsWith("nothing has been changed\n"), put.err());
        Run drop = register("drop", "people.yaml");
        assertEquals(1, drop.exit());
        assertTrue(drop.err().contains("sputnik-2025-05-10.yaml:"), drop.err());
    }

    @Test
    void twoActorsAreMergedAndUnmerged() {
        String before = quads(data);
        Run merge = register("merge", "actor/nguyen-phu-trong", "actor/to-lam");
        assertEquals(0, merge.exit(), merge.err());
        assertTrue(quads(data)
                .contains("/id/actor/to-lam> <http://www.w3.org/2004/02/skos/core#altLabel> \"Nguyen Phu Trong\""));
        assertFalse(quads(data)
                .lines()
                .anyMatch(quad -> quad.startsWith("<https://w3id.org/entente/id/actor/nguyen-phu-trong> ")));
        Run same = register("merge", "actor/vladimir-putin", "actor/to-lam");
        assertEquals(1, same.exit());
        assertTrue(same.err().contains("It takes two to meet or call"), same.err());
        Run unmerge = register("unmerge", "actor/nguyen-phu-trong");
        assertEquals(0, unmerge.exit(), unmerge.err());
        assertEquals(before, quads(data));
        assertEquals(
                new Run(
                        2,
                        "",
                        "entente: “actor/nguyen-phu-trong” is not merged by a line of merged.yaml in " + data
                                + "; “entente register show merged.yaml” shows what is\n"),
                register("unmerge", "actor/nguyen-phu-trong"));
    }

    @Test
    void whatNamesNoEntryOrNoFolderIsExitCodeTwo() {
        assertEquals(
                "entente: “to-lam” names no entry; write kind and id, as in actor/ana-rojas\n",
                register("merge", "to-lam", "actor/vladimir-putin").err());
        Run nowhere =
                Run.of("register", "list", "--data", folder.resolve("none").toString());
        assertEquals(2, nowhere.exit());
        assertTrue(nowhere.err().startsWith("entente: "), nowhere.err());
        assertEquals(2, Run.of("register").exit());
    }
}
