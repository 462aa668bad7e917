package org.entente.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.facts.Evidence;
import org.entente.facts.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTextsTest {
    private static final Clipping FISH = Clipping.fish();

    @TempDir
    private Path folder;

    @Test
    void aTextIsFoundByItsDigestWhateverItsName() throws IOException {
        write("b.txt", FISH.text());
        write("a.txt", "Something else.");
        assertTrue(texts().of(FISH.facts().article()).isPresent());
    }

    @Test
    void filesThatAreNoTextsArePassedOver() throws IOException {
        write("fish.md", FISH.text());
        Files.createDirectory(folder.resolve("folder.txt"));
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0xff, 0});
        assertEquals(List.of(), texts().unreadable());
        assertTrue(texts().of(FISH.facts().article()).isEmpty());
    }

    @Test
    void aFolderThatIsMissingOrNoneIsNamed() throws IOException {
        Path missing = folder.resolve("missing");
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals(
                missing.toString(),
                assertThrows(NoSuchFileException.class, () -> ArticleTexts.in(missing))
                        .getFile());
        assertEquals(
                file.toString(),
                assertThrows(NotDirectoryException.class, () -> ArticleTexts.in(file))
                        .getFile());
    }

    @Test
    void theFileThatHoldsMostOfAnArticleIsTakenForItsOtherState() throws IOException {
        write("a.txt", "Ana Rojas came to nothing.");
        Path changed = write("b.txt", "A new line first.\n" + FISH.text());
        assertEquals(changed, texts().changed(FISH.facts()).orElseThrow());
    }

    @Test
    void aFileThatSharesOnlyAFewWordsIsNotTakenForTheArticle() throws IOException {
        write("a.txt", "Ana Rojas came to nothing.");
        assertTrue(texts().changed(FISH.facts()).isEmpty());
    }

    private static Passage fish(Evidence evidence) {
        return new Passage(FISH.facts().article().digest(), evidence.start(), evidence.end(), evidence.digest());
    }

    private static Stream<Passage> passages() {
        return FISH.facts().facts().stream()
                .flatMap(fact -> fact.claim().evidence().stream())
                .map(ArticleTextsTest::fish);
    }

    @Test
    void theWordsOfAPassageAreThoseThatStandThere() throws IOException {
        write("fish.txt", FISH.text());
        ArticleTexts texts = texts();
        assertEquals(
                Set.of(
                        "Ana Rojas came to Oslo on Wednesday",
                        "we buy ships.",
                        "Both of them hope for a treaty within the year."),
                passages().map(texts::words).map(Optional::orElseThrow).collect(Collectors.toSet()));
    }

    @Test
    void ofATextThatHasChangedNoWordsAreShown() throws IOException {
        write("fish.txt", FISH.text().replace("ships", "skips"));
        ArticleTexts texts = texts();
        assertTrue(passages().noneMatch(passage -> texts.words(passage).isPresent()));
    }

    @Test
    void wordsThatAreNotThoseOfTheDigestAreNotShown() throws IOException {
        write("fish.txt", FISH.text());
        Passage passage = passages().findFirst().orElseThrow();
        Passage other = new Passage(passage.text(), passage.start() + 1, passage.end(), passage.digest());
        Passage outside = new Passage(passage.text(), 5, 100_000, passage.digest());
        assertEquals(Optional.empty(), texts().words(other));
        assertEquals(Optional.empty(), texts().words(outside));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ArticleTexts texts() throws IOException {
        return ArticleTexts.in(folder);
    }
}
