package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.proposing.Stub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From raw text to a data folder, as somebody does it at the command line. */
class DraftCommandsTest {
    private static final String ARTICLE = """
            Sweden and Finland talk trade
            HELSINKI, 5 March 2026 (Baltic Wire) - Swedish Foreign Minister Eva Lind met her Finnish counterpart, Juha Salo, in Helsinki on Wednesday.
            Trade between Sweden and Finland rose 4 percent to $20 billion in 2025.
            "We will open a joint office in Oulu by 2027," Lind said.
            """;

    @TempDir
    private Path folder;

    private Path article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Run answering(String answers, String... arguments) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
            return Run.of(arguments);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void anArticleIsDraftedReviewedAndTakenIn() throws IOException {
        String drafts = folder.resolve("drafts").toString();
        Run drafted = Run.of("draft", article("a.txt", ARTICLE).toString(), "--out", drafts);
        assertEquals(0, drafted.exit(), drafted.err());
        String file = folder.resolve("drafts/baltic-wire-2026-03-05.yaml").toString();
        assertEquals(0, Run.of("check", file).exit());
        assertEquals(0, Run.of("verify", "--articles", drafts, file).exit());

        Run built = Run.of("build", file, "--out", folder.resolve("x.nq").toString());
        assertEquals(1, built.exit());
        assertTrue(built.err().contains("review it first"), built.err());
        Run added = Run.of("add", file, "--data", folder.resolve("data").toString());
        assertEquals(1, added.exit());
        assertTrue(added.err().contains("review it first"), added.err());

        Run begun = answering("n\nd\n1\nq\n", "review", file);
        assertEquals(1, begun.exit());
        assertTrue(
                begun.out().contains("| HELSINKI") || begun.out().contains("| Swedish Foreign Minister"),
                "no sentence");
        Run ended = answering("a\n".repeat(40), "review", file);
        assertEquals(0, ended.exit(), ended.err());
        assertEquals(
                0,
                Run.of("add", file, "--data", folder.resolve("data").toString()).exit());
        assertTrue(Run.of("figures", "--data", folder.resolve("data").toString())
                        .out()
                        .contains("20000000000")
                || Run.of("figures", "--data", folder.resolve("data").toString())
                        .out()
                        .contains("20"));
    }

    @Test
    void aLanguageModelIsAskedOnlyWhereItsAddressIsNamedAndOnlyWhatItQuotesIsDrafted() throws IOException {
        String answer =
                """
                {"events": [], "agreements": [], "stances": [%s, %s]}
                """.formatted(stance("talk of a joint office in Oulu"), stance("will open a joint office in Oulu"));
        try (Stub stub = Stub.saying(answer)) {
            Path file = article("a.txt", ARTICLE);
            Run.of("draft", file.toString());
            assertEquals(0, stub.asked().size());
            Run run = Run.of("draft", file.toString(), "--llm", stub.address().toString(), "--llm-model", "small");
            assertEquals(0, run.exit(), run.err());
            assertTrue(run.err().contains("1 suggestion dropped: without a literal quotation"), run.err());
            assertEquals(1, run.out().split("rule: language-model-small", -1).length - 1);
        }
    }

    private static String stance(String quotation) {
        return "{\"attitude\": \"supports\", \"gist\": \"An office in the north is wanted.\", \"holder\": \"Eva Lind\", \"modality\": \"fact\","
                + " \"claimant\": \"Eva Lind\", \"paragraph\": 4, \"quotation\": \"" + quotation + "\"}";
    }

    @Test
    void whereTheLanguageModelFailsNothingIsDraftedAndTheNextFileIsTried() throws IOException {
        try (Stub stub = Stub.saying("I would say that the ministers met.")) {
            Path one = article("one.txt", ARTICLE);
            Path two = article("two.txt", ARTICLE);
            Run run = Run.of(
                    "draft",
                    one.toString(),
                    two.toString(),
                    "--llm",
                    stub.address().toString(),
                    "--llm-model",
                    "small");
            assertEquals(1, run.exit());
            assertEquals("", run.out());
            assertTrue(run.err().contains("one.txt: error: nothing drafted: the language model"), run.err());
            assertTrue(run.err().contains("two.txt: error: nothing drafted: the language model"), run.err());
        }
    }

    @Test
    void aNameFinderThatIsNotBuiltInIsToldBeforeAnythingIsDrafted() throws IOException {
        Run run = Run.of("draft", article("a.txt", ARTICLE).toString(), "--names", "eyes");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("this build has no name finder “eyes”"), run.err());
    }

    @Test
    void halfAnAddressIsNone() throws IOException {
        String file = article("a.txt", ARTICLE).toString();
        assertTrue(Run.of("draft", file, "--llm", "http://localhost/v1").err().contains("--llm-model NAME"));
        assertTrue(Run.of("draft", file, "--llm", "localhost/v1", "--llm-model", "x")
                .err()
                .contains("is no address"));
        assertEquals(
                2,
                Run.of("draft", file, "--llm", "http://localhost/v1", "--llm-model", "x", "--llm-seconds", "0")
                        .exit());
    }

    @Test
    void aBadFileIsToldAndTheNextIsDrafted() throws IOException {
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {0, 1, 2, 3});
        Path good = article("good.txt", ARTICLE);
        Run run = Run.of("draft", bad.toString(), folder.resolve("none.txt").toString(), good.toString());
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("bad.txt: error: nothing drafted: the file is no text"), run.err());
        assertTrue(run.err().contains("there is no such file"), run.err());
        assertTrue(run.out().contains("draft: true"));
    }

    @Test
    void whatTheTextDoesNotTellIsAskedForByTheFlagThatSaysIt() throws IOException {
        Run run = Run.of(
                "draft",
                article("a.txt", ARTICLE.replace(", 5 March 2026 (Baltic Wire)", ""))
                        .toString());
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("--published"), run.err());
    }

    @Test
    void aPageIsReadWithoutItsNavigation() throws IOException {
        String page =
                "<html><head><title>Sweden and Finland talk trade | Baltic Wire</title></head><body><nav><a>Home</a><a>Norway opens embassy</a></nav>"
                        + "<article><p>Swedish Foreign Minister Eva Lind met her Finnish counterpart, Juha Salo, in Helsinki on Wednesday, officials said.</p>"
                        + "<figure><figcaption>Denmark's King in Oslo</figcaption></figure></article></body></html>";
        Run run = Run.of(
                "draft", article("a.html", page).toString(), "--outlet", "Baltic Wire", "--published", "2026-03-05");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("headline: Sweden and Finland talk trade"));
        assertFalse(run.out().contains("Norway") || run.out().contains("Denmark"));
    }

    @Test
    void wordsOfOnesOwnTellOfEventsToo() throws IOException {
        Files.writeString(folder.resolve("events.tsv"), "fika\tmeeting\tmeet\t\\b(?:shared a sauna with)\\b\t0.6\n");
        String text = ARTICLE.replace(" met ", " shared a sauna with ");
        String file = article("a.txt", text).toString();
        assertFalse(Run.of("draft", file).out().contains("kind: meeting"));
        assertTrue(Run.of("draft", file, "--gazetteer", folder.toString()).out().contains("rule: fika"));

        Files.writeString(folder.resolve("events.tsv"), "fika\tmeeting\tmeet\t(shared a sauna\t0.6\n");
        Run run = Run.of("draft", file, "--gazetteer", folder.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("of events.tsv cannot be used"), run.err());
    }

    @Test
    void listsOfOnesOwnAreReadToo() throws IOException {
        Files.writeString(folder.resolve("cities.tsv"), "FI\tVihtijärvi\n");
        String text = ARTICLE.replace("in Helsinki on", "in Vihtijärvi on");
        Run run = Run.of("draft", article("a.txt", text).toString(), "--gazetteer", folder.toString());
        assertTrue(run.out().contains("place: Vihtijärvi"), run.err());
    }
}
