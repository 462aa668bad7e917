package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.building.Desk;
import org.entente.export.RdfFormat;
import org.entente.questions.Question;
import org.entente.questions.Questions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final Path SPUTNIK = Path.of("seeds/articles/sputnik-2025-05-10.yaml");

    @TempDir
    private Path folder;

    private Path seed;

    @BeforeEach
    void copyASeed() throws IOException {
        seed = Files.copy(SPUTNIK, folder.resolve("sputnik.yaml"));
    }

    // check

    @Test
    void theShippedFactsAreSound() {
        Run run = Run.of("check");
        assertEquals(new Run(0, "5 articles, 325 facts: 0 errors, 0 warnings\n", ""), run);
    }

    @Test
    void aSeedBrokenInFourPlacesIsToldWhatIsBrokenAndWhere() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(seed));
        int actor = replace(lines, "holder: To Lam", "holder: To Lan");
        int date = replace(lines, "{edtf: 2025-05-08/2025-05-11,", "{edtf: 2025-05-11/2025-05-08,");
        int kind = replace(lines, "kind: joint-declaration", "kind: joint-statement");
        int key = replace(lines, "    undertaken-by: [Zarubezhneft]", "    undertakenby: [Zarubezhneft]");
        Files.write(seed, lines);

        Run run = Run.of("check", seed.toString());
        assertEquals(1, run.exit());
        assertAll(
                () -> assertFinding(run, actor, "“To Lan” is no actor that is known", "did you mean “To Lam”"),
                () -> assertFinding(run, date, "is not a date: the interval ends before it starts", "write EDTF"),
                () -> assertFinding(run, kind, "“joint-statement” is not a word known here", "joint-declaration"),
                () -> assertFinding(run, key, "“undertakenby” is not a key that may stand here", "undertaken-by"));
        assertEquals(4, run.err().lines().count(), run::err);
        assertEquals("0 articles, 0 facts: 4 errors, 0 warnings\n", run.out());
    }

    private static int replace(List<String> lines, String from, String to) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(from)) {
                lines.set(i, lines.get(i).replace(from, to));
                return i + 1;
            }
        }
        throw new AssertionError("the seed has no line with " + from);
    }

    private void assertFinding(Run run, int line, String what, String mend) {
        String start = seed + ":" + line + ":";
        assertTrue(
                run.err()
                        .lines()
                        .anyMatch(finding -> finding.startsWith(start)
                                && finding.contains(": error: ")
                                && finding.contains(what)
                                && finding.contains(mend)),
                () -> start + " … " + what + "\n" + run.err());
    }

    @Test
    void aBrokenFileDoesNotHideTheOthers() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "article: {id: x");
        Run run = Run.of("check", seed.toString(), broken.toString());
        assertEquals(1, run.exit());
        assertTrue(run.out().startsWith("1 article, 68 facts: 1 error,"), run.out());
        assertTrue(run.err().contains(broken + ":1:"), run.err());
    }

    @Test
    void whatCannotBeReadIsExitCodeTwo() {
        Run run = Run.of("check", folder.resolve("missing.yaml").toString());
        assertEquals(2, run.exit());
        assertEquals("entente: " + folder.resolve("missing.yaml") + ": there is no such file or folder\n", run.err());
    }

    @Test
    void aFolderWithoutFactsIsToldSo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("check", empty.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("there is no .yaml, .yml, .json or .jsonl file in"), run.err());
    }

    @Test
    void notesAreLeftOutWhenQuiet() {
        assertTrue(Run.of("check", SPUTNIK.toString()).err().contains(": note: "));
        assertEquals("", Run.of("check", "--quiet", SPUTNIK.toString()).err());
    }

    @Test
    void ownRegisterFilesAreKnownBesidesThoseThatShip() throws IOException {
        Files.write(folder.resolve("register.yaml"), Desk.register().get(0).bytes());
        Path article = folder.resolve("visit.yml");
        Files.write(article, Desk.visit("visit", "2026-03-07", "occurred").bytes());
        assertEquals(1, Run.of("check", article.toString()).exit());
        Run run = Run.of("check", "--register", folder.resolve("register.yaml").toString(), article.toString());
        assertEquals(new Run(0, "1 article, 1 fact: 0 errors, 0 warnings\n", ""), run);
    }

    @Test
    void withoutTheShippedRegisterItsActorsAreUnknown() {
        Run run = Run.of("check", "--no-shipped-register", SPUTNIK.toString());
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("“Vladimir Putin” is no actor that is known"), run.err());
    }

    // build

    @Test
    void theGraphIsBuiltIntoAFile() throws IOException {
        Path file = folder.resolve("graph.nq.gz");
        Run run = Run.of("build", "--out", file.toString());
        assertEquals(0, run.exit(), run.err());
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            long lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .count();
            assertEquals(Desk.shipped().quads().size(), lines);
            assertEquals(file + ": 5 articles, " + lines + " quads\n", run.err());
        }
    }

    @Test
    void theSameFactsGiveTheSameFile() throws IOException {
        Path one = folder.resolve("one.nq");
        Path two = folder.resolve("two.nq");
        List<String> articles;
        try (Stream<Path> files = Files.list(Path.of("seeds/articles"))) {
            articles = files.map(Path::toString).sorted().toList();
        }
        Run.of(Stream.concat(Stream.of("build", "--out", one.toString()), articles.stream())
                .toArray(String[]::new));
        Run.of(Stream.concat(
                        Stream.of("build", "--out", two.toString()),
                        articles.stream().sorted(Comparator.reverseOrder()))
                .toArray(String[]::new));
        assertEquals(-1, Files.mismatch(one, two));
    }

    @Test
    void badFactsAreNotWritten() throws IOException {
        Files.writeString(seed, Files.readString(seed).replace("kind: roadmap", "kind: route"));
        Path file = folder.resolve("graph.ttl");
        Run run = Run.of("build", seed.toString(), "--out", file.toString());
        assertEquals(1, run.exit());
        assertTrue(run.err().endsWith("entente: the facts have findings; nothing was served or written\n"), run.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void aFileNameWithoutAFormatIsRefusedBeforeAnyWork() {
        Run run = Run.of("build", "--out", folder.resolve("graph.zip").toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("end it in one of ttl, trig, nt, nq, rt, jsonld, rdf"), run.err());
    }

    @Test
    void aFolderThatIsMissingForTheOutputIsNamed() {
        Path file = folder.resolve("nowhere/graph.nt");
        Run run = Run.of("build", "--out", file.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("nowhere"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void aBaseThatCannotCarryIrisIsRefused() {
        for (String base : List.of("ftp://x/", "https://example.org/x", "no base", "https:///")) {
            Run run = Run.of(
                    "build", "--base", base, "--out", folder.resolve("g.nt").toString());
            assertEquals(2, run.exit(), base);
            assertTrue(run.err().contains(base), run.err());
        }
    }

    // export

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "nt", "nq", "jsonld", "rdf"})
    void everyFormatIsWrittenToStandardOutput(String format) {
        Run run = Run.of("export", format);
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        assertTrue(run.out().length() > 100_000, format);
        assertTrue(RdfFormat.named(format).isPresent());
    }

    @Test
    void anExportOfChosenFactsHoldsOnlyThem() throws IOException {
        Path file = folder.resolve("one.nq");
        assertEquals(
                0,
                Run.of("export", "nq", "--facts", SPUTNIK.toString(), "--out", file.toString())
                        .exit());
        assertTrue(Files.readString(file).contains("graph/sputnik-2025-05-10>"));
        assertFalse(Files.readString(file).contains("graph/vietnamplus-2025-01>"));
    }

    // query

    @Test
    void theListShowsEveryQuestionWithItsParameters() {
        Run run = Run.of("query", "--list");
        assertEquals(0, run.exit());
        for (Question question : Questions.all()) {
            assertTrue(
                    run.out().contains(question.name() + System.lineSeparator() + "    " + question.title()),
                    question.name());
            question.parameters()
                    .forEach(parameter -> assertTrue(run.out().contains("    " + parameter.name() + "=…")));
        }
    }

    @Test
    void aStoredQuestionIsAnsweredByName() {
        Run run = Run.of("query", "articles", "--format", "csv");
        assertEquals(0, run.exit(), run.err());
        assertEquals(6, run.out().lines().count());
        assertTrue(run.out().startsWith("published,outlet,headline"), run.out());
    }

    @Test
    void theTextOfAQuestionCanBeSeen() {
        Run run = Run.of("query", "--text", "articles");
        assertEquals(Questions.named("articles").orElseThrow().text(), run.out());
    }

    @Test
    void aQueryOfOnesOwnIsReadFromAFile() throws IOException {
        String prefix = "PREFIX ent: <https://w3id.org/entente/ontology#> ";
        Path rows =
                Files.writeString(folder.resolve("rows.rq"), prefix + "SELECT (COUNT(*) AS ?n) { ?a a ent:Article }");
        Path truth = Files.writeString(folder.resolve("truth.rq"), prefix + "ASK { ?a a ent:Article }");
        Path triples = Files.writeString(folder.resolve("triples.rq"), prefix + "CONSTRUCT WHERE { ?a a ent:Article }");
        assertEquals(
                "n\n5\n",
                Run.of("query", rows.toString(), "--format", "csv").out().replace("\r", ""));
        assertEquals("true", Run.of("query", truth.toString()).out().strip());
        assertEquals(5, Run.of("query", triples.toString()).out().split("ent:Article", -1).length - 1);
    }

    @Test
    void whatIsNotSparqlIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.rq"), "SELECT * {\n ?s ?p }");
        Run run = Run.of("query", file.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("entente: this is not a SPARQL query: "), run.err());
        assertTrue(run.err().contains("line 2"), run.err());
    }

    @Test
    void aQueryOfOnesOwnTakesNoParametersAndAKnownFormat() throws IOException {
        Path truth = Files.writeString(folder.resolve("truth.rq"), "ASK {}");
        assertRefused("a query of your own takes no parameters", "query", truth.toString(), "region=Russia");
        assertRefused("“foo” is no format", "query", truth.toString(), "--format", "foo");
        Path latin = Files.write(folder.resolve("latin.rq"), new byte[] {'A', 'S', 'K', (byte) 0xe9});
        assertRefused(latin + ": the file is not UTF-8", "query", latin.toString());
    }

    @Test
    void unknownQuestionsFormatsAndParametersAreRefused() {
        assertRefused("there is no question “nonesuch”", "query", "nonesuch");
        assertRefused(
                "“docx” is no format; choose one of table, csv, tsv, json, xml, spreadsheet",
                "query",
                "articles",
                "--format=docx");
        assertRefused("name a question or a file", "query");
    }

    @Test
    void anArgumentThatAQuestionCannotTakeIsToldAndExitCodeOne() {
        for (String[] arguments : new String[][] {
            {"query", "articles", "when=2025"},
            {"pledges", "--as-of", "yesterday"},
            {"figures", "--measure", "happiness"},
            {"accounts", "--event", "nonesuch"},
            {"retract", "nonesuch"}
        }) {
            Run run = Run.of(arguments);
            assertEquals(1, run.exit(), run.err());
            assertTrue(
                    run.err()
                            .matches("entente: .*“" + arguments[arguments.length - 1].replaceAll("=.*", "") + "”.*\\R"),
                    run.err());
        }
    }

    private static void assertRefused(String message, String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("entente: " + message), run.err());
    }

    // serve, help and usage

    @Test
    void aTakenPortIsOneClearLineAndExitCodeTwo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", "--port", Integer.toString(taken.getLocalPort()));
            assertEquals(
                    new Run(
                            2,
                            "",
                            "entente: port " + taken.getLocalPort()
                                    + " is taken; stop what listens there, or choose another with --port\n"),
                    run);
        }
    }

    @Test
    void badFactsAreNotServed() throws IOException {
        Files.writeString(seed, Files.readString(seed).replace("kind: roadmap", "kind: route"));
        Run run = Run.of("serve", "--port", "0", seed.toString());
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("“route” is not a word known here"), run.err());
    }

    @Test
    void aPortOutOfRangeIsRefused() {
        Run run = Run.of("serve", "--port", "70000");
        assertEquals(2, run.exit());
        assertEquals("entente: 70000 is no port; choose one from 0 to 65535\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "build", "check", "query", "export"})
    void everyCommandTeachesItsUse(String command) {
        Run run = Run.of(command, "--help");
        assertEquals(0, run.exit());
        assertTrue(run.out().contains("Usage: entente " + command), run.out());
        assertTrue(run.out().contains("Example"), run.out());
    }

    @Test
    void theMainHelpNamesCommandsAndExitCodes() {
        Run run = Run.of("--help");
        for (String text :
                List.of("serve", "build", "check", "query", "export", "Exit codes:", "generate-completion")) {
            assertTrue(run.out().contains(text), run.out());
        }
    }

    @Test
    void theVersionIsTheOneThatWasBuilt() {
        assertTrue(Run.of("--version").out().matches("Entente \\d+\\.\\d+\\.\\d+\\S*\\R"));
    }

    @Test
    void aCompletionScriptIsWrittenThatKnowsTheQuestions() {
        Run run = Run.of("generate-completion");
        assertEquals(0, run.exit());
        assertTrue(run.out().contains("complete -F _complete_entente"), run.out());
        assertTrue(run.out().contains("--format"));
    }

    @Test
    void wrongUsageIsExitCodeTwoWithAHint() {
        assertEquals(2, Run.of("serv").exit());
        assertTrue(Run.of("serv").err().contains("serve"));
        assertEquals(2, Run.of("check", "--nonesuch").exit());
        assertEquals(2, Run.of("build").exit());
    }
}
