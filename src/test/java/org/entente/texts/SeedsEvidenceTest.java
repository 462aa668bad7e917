package org.entente.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.building.Desk;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The evidence of the facts that ship, held against the articles' own texts where they are at hand. */
class SeedsEvidenceTest {
    private static final String FOLDER = "ENTENTE_ARTICLES";

    @TempDir
    private Path copy;

    private Path texts;

    @BeforeEach
    void theTextsAreAtHand() {
        String folder = System.getenv(FOLDER);
        assumeTrue(
                folder != null,
                "set " + FOLDER + " to the folder with the articles' texts to hold the seeds against them");
        texts = Path.of(folder);
    }

    static List<String> articles() {
        return Desk.shipped().articles().stream()
                .map(facts -> facts.article().id().slug())
                .toList();
    }

    @Test
    void allOfItStands() throws IOException {
        assertEquals(5, articles().size());
        assertEquals(List.of(), failures(texts));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void aCommaThatBecomesASemicolonIsFound(String article) throws IOException {
        copy(article, ";");
        assertNamed(article);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void aCommaThatIsLeftOutIsFoundAndBreaksWhatFollows(String article) throws IOException {
        copy(article, "");
        assertNamed(article);
        assertTrue(failures(copy).size() > 1);
    }

    /** All texts, that of the article with another sign in the place of its first comma. */
    private void copy(String article, String instead) throws IOException {
        String digest = Desk.shipped().articles().stream()
                .map(ArticleFacts::article)
                .filter(known -> known.id().slug().equals(article))
                .findFirst()
                .orElseThrow()
                .digest();
        for (Path file : files()) {
            String text = Files.readString(file);
            boolean changed = CanonicalText.of(text).digest().equals(digest);
            Files.writeString(copy.resolve(file.getFileName()), changed ? text.replaceFirst(",", instead) : text);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(texts)) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }

    /** That something fails, and only of this article. */
    private void assertNamed(String article) throws IOException {
        String id = "“" + article + "”";
        List<String> failures = failures(copy);
        assertTrue(failures.get(0).contains("the text of " + id + " has changed"), failures::toString);
        assertTrue(failures.stream().allMatch(failure -> failure.contains(id)), failures::toString);
    }

    private static List<String> failures(Path folder) throws IOException {
        return new EvidenceCheck(ArticleTexts.in(folder))
                .failures(Desk.shipped().articles()).stream()
                        .map(Finding::toString)
                        .toList();
    }
}
