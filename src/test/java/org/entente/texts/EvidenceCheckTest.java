package org.entente.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.facts.Digest;
import org.entente.facts.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceCheckTest {
    private static final Clipping FISH = Clipping.fish();

    @TempDir
    private Path folder;

    @Test
    void anAnchorThatAlsoStandsEarlierWouldLeadABrowserAstray() throws IOException {
        write("fish.txt", FISH.text());
        CanonicalText text = CanonicalText.of(FISH.text());
        String second = new Locator(text).locate("We sell fish").get(1).yaml();
        assertTrue(failures(Clipping.pointing(second)).stream()
                .anyMatch(failure -> failure.contains("the anchor “We sell fish” leads to another place of the text")));
    }

    // The text

    @Test
    void everythingStandsInTheTextItWasTakenFrom() throws IOException {
        write("fish.txt", FISH.text());
        assertEquals(List.of(), failures(FISH));
    }

    @Test
    void theFilesNameAndItsWhiteSpaceDoNotMatter() throws IOException {
        write(
                "000_renamed.txt",
                "\ufeff" + FISH.text().replace("\n", "\r\n\r\n").replace(" on ", "\u00a0 on\t"));
        assertEquals(List.of(), failures(FISH));
    }

    @Test
    void aTextThatIsNotThereIsNamed() throws IOException {
        write("other.txt", "Nothing of the kind stands here.");
        assertFailures(FISH, "fish.yaml: error: the text of “fish” is not there: no file has its digest");
    }

    @Test
    void anEmptyFolderVerifiesNothing() throws IOException {
        assertEquals(1, failures(FISH).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void aTextInAnotherEncodingIsToldSo(String encoding) throws IOException {
        Clipping cafe = Clipping.of("cafe", "Ana Rojas drank café in Oslo with them.", "Ana Rojas drank café");
        Files.write(folder.resolve("cafe.txt"), cafe.text().getBytes(Charset.forName(encoding)));
        assertFailures(
                cafe,
                folder.resolve("cafe.txt") + ": error: this text is not UTF-8; save it in the encoding UTF-8",
                "cafe.yaml: error: the text of “cafe” is not there: no file has its digest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wednesday, and | Wednesday; and | 0",
                "Wednesday, and | Wednesday and  | 2",
                "fish, she said, and we buy | fish, she said and we buy | 2",
                "we buy ships   | we buy skips   | 1",
                "Ana Rojas came | Anna Rojas came | 3",
                "the year.      | the year       | 1"
            })
    void aChangeOfOneCharacterIsFoundAndWhatItBreaksIsListed(String from, String to, int broken) throws IOException {
        assertTrue(FISH.text().contains(from));
        write("fish.txt", FISH.text().replaceFirst(from, to));
        List<String> failures = failures(FISH);
        assertTrue(
                failures.get(0)
                        .startsWith("fish.yaml: error: the text of “fish” has changed: " + folder.resolve("fish.txt")),
                failures::toString);
        assertEquals(
                broken,
                failures.stream()
                        .filter(failure -> failure.contains("“stance/"))
                        .count(),
                failures::toString);
    }

    @Test
    void aFailureNamesArticleFactAndPlace() throws IOException {
        write("fish.txt", FISH.text().replace("buy ships", "buy skips"));
        String failure = failures(FISH).get(1);
        assertTrue(failure.matches("fish\\.yaml:\\d+:\\d+: error: .*"), failure);
        assertTrue(failure.contains("the span 103–116 holds other words than when the pointer was made"), failure);
        assertTrue(failure.contains("in the evidence of “stance/chile-"), failure);
        assertTrue(failure.contains("” in “fish”; look the passage up"), failure);
    }

    // The pointer

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 0   | 9000 | the span 0–9000 reaches outside the text, which has 204 code points",
                "2 | 0   | 9    | the span 0–9 is not inside paragraph 2",
                "9 | 0   | 9    | the span 0–9 is not inside paragraph 9",
                "1 | 70  | 80   | the span 70–80 is not inside paragraph 1"
            })
    void aSpanThatIsNotInItsParagraphFails(int paragraph, int start, int end, String failure) throws IOException {
        write("fish.txt", Clipping.TEXT);
        Clipping clipping = Clipping.pointing(pointer(paragraph, start, end, "Ana Rojas", "Ana Rojas"));
        assertTrue(failures(clipping).get(0).contains(failure), () -> failure + failuresOf(clipping));
    }

    @Test
    void aDigestOfOtherWordsFails() throws IOException {
        write("fish.txt", Clipping.TEXT);
        assertTrue(failures(Clipping.pointing(pointer(1, 0, 9, "Nils Berg", "Ana Rojas")))
                .get(0)
                .contains("the span 0–9 holds other words"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana rojas", "Rojas", "Ana Rojas came", "Ana, Berg"})
    void anAnchorThatIsNotHowTheSpanBeginsAndEndsFails(String anchor) throws IOException {
        write("fish.txt", Clipping.TEXT);
        String failure = failures(Clipping.pointing(pointer(1, 0, 9, "Ana Rojas", anchor)))
                .get(0);
        assertTrue(
                failure.contains("the anchor “" + anchor.replace(", ", "…") + "” is not how the span begins and ends"),
                failure);
    }

    @Test
    void aSpellingThatTheSpanDoesNotHoldFails() throws IOException {
        write("fish.txt", Clipping.TEXT);
        assertEquals(List.of(), failures(Clipping.spelling("Rojas")));
        String failure = failures(Clipping.spelling("A. Rojas")).get(0);
        assertTrue(failure.contains("“A. Rojas” is not what the span writes"), failure);
    }

    @Test
    void aPointerIsNeverMovedThoughTheSameWordsStandOneWordFurther() throws IOException {
        String text = "So we sell fish. We do. And so we sell fish. We do.";
        Clipping clipping = Clipping.of("moved", text, "we sell fish.");
        write("moved.txt", text.replace("So we", "So do we"));
        List<String> failures = failures(clipping);
        assertEquals(3, failures.size(), failures::toString);
        assertTrue(failures.stream().skip(1).allMatch(failure -> failure.contains("holds other words")));
    }

    private static String pointer(int paragraph, int start, int end, String words, String anchor) {
        return "{paragraph: %d, start: %d, end: %d, digest: %s, anchor: [%s]}"
                .formatted(paragraph, start, end, Digest.of(words), anchor);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void assertFailures(Clipping clipping, String... expected) throws IOException {
        List<String> failures = failures(clipping);
        assertEquals(expected.length, failures.size(), failures::toString);
        for (String start : expected) {
            assertTrue(failures.stream().anyMatch(failure -> failure.startsWith(start)), failures::toString);
        }
    }

    private List<String> failures(Clipping clipping) throws IOException {
        assertEquals(List.of(), clipping.fact().findings());
        return new EvidenceCheck(ArticleTexts.in(folder))
                .failures(clipping.fact().articles()).stream()
                        .map(Finding::toString)
                        .toList();
    }

    private String failuresOf(Clipping clipping) {
        return clipping.fact().findings().toString();
    }
}
