package org.entente.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class TrigramsTest {
    /** Letters of which case makes others than one would think, and a few plain ones. */
    private static final String LETTERS = "abAB İiıI ßsSẞ ſKkK Σσς µμ ǅǆǄ ﬁ đĐ ắẮ \u0307\u0345 ԱՒև ᾳᾼ 𐐀𐐨";

    private static boolean mayContain(String text, String part) {
        return Trigrams.of(NodeFactory.createLiteralString(text)).covers(Trigrams.within(part));
    }

    @Property(tries = 20_000)
    void whatIsContainedIsNeverDenied(@ForAll("texts") String before, @ForAll("texts") String part) {
        String text = before + part + before;
        assertTrue(mayContain(text, part));
        assertTrue(mayContain(text, part.toLowerCase(Locale.ROOT)) || !text.contains(part.toLowerCase(Locale.ROOT)));
        String small = text.toLowerCase(Locale.ROOT);
        for (int from = 0; from < small.length(); from++) {
            assertTrue(mayContain(text, small.substring(from, Math.min(small.length(), from + 5))));
        }
    }

    @Property(tries = 20_000)
    void whatMatchesInAnotherCaseIsNeverDenied(@ForAll("texts") String text, @ForAll("texts") String part) {
        boolean found = Pattern.compile(part, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
        assertTrue(!found || mayContain(text, part));
        String swapped = text.chars()
                .map(letter ->
                        Character.isUpperCase(letter) ? Character.toLowerCase(letter) : Character.toUpperCase(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertTrue(mayContain(text, swapped));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(LETTERS.codePoints().boxed().toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(letters -> letters.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
            char folded = Trigrams.folded((char) letter);
            assertEquals(folded, Trigrams.folded(folded), () -> Integer.toHexString(folded));
        }
    }

    @Test
    void mostOfWhatIsNotContainedIsDenied() {
        String text = "Memorandum 1234 of Vietnam and Russia on cooperation in energy";
        assertTrue(mayContain(text, "russia on COOPERATION"));
        assertFalse(mayContain(text, "memorandum 99"));
        assertFalse(mayContain(text, "Thailand"));
        assertFalse(mayContain("", "abc"));
        assertTrue(mayContain("", "ab"));
    }

    @Test
    void whatHasNoLettersMayContainAnything() {
        assertTrue(Trigrams.of(NodeFactory.createBlankNode()).covers(Trigrams.within("anything at all")));
        assertTrue(Trigrams.of(NodeFactory.createURI("https://example.org/a")).covers(Trigrams.within("example.org")));
        assertFalse(Trigrams.of(NodeFactory.createURI("https://example.org/a")).covers(Trigrams.within("wikidata")));
    }
}
