package org.entente.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.entente.facts.Digest;
import org.entente.texts.CanonicalText.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {
    @Test
    void combiningMarksAreComposed() {
        assertEquals("Tô Lâm", whole("To\u0302 La\u0302m"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two words",
                "  two words  ",
                "two \t words",
                "two\u00a0words",
                "two\u2009\u202f words",
                "two\u3000words",
                "\ufefftwo words",
                "\n\n two words \n \u00a0 \n",
                "two words\r\n"
            })
    void runsOfWhiteSpaceOfEveryKindAreOneSpace(String raw) {
        assertEquals("two words", whole(raw));
        assertEquals(Digest.of("two words"), CanonicalText.of(raw).digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"one\ntwo\nthree", "one\r\ntwo\r\nthree", "one\rtwo\rthree\r", " one \n\n\u00a0\n two\n\nthree\n"
            })
    void linesAreJoinedByOneLineFeedAndEmptyOnesAreDropped(String raw) {
        CanonicalText text = CanonicalText.of(raw);
        assertEquals(Optional.of("one\ntwo\nthree"), text.words(new Span(0, 13)));
        assertEquals(13, text.length());
        assertEquals(3, text.paragraphs());
    }

    @Test
    void positionsCountCodePoints() {
        // The emoji is one code point in two chars, the decomposed letter one code point once composed.
        CanonicalText text = CanonicalText.of("🤝 Cha\u0300o\nHanoi");
        assertEquals(12, text.length());
        assertEquals(Optional.of("🤝"), text.words(new Span(0, 1)));
        assertEquals(Optional.of("Chào"), text.words(new Span(2, 6)));
        assertEquals(Optional.of("Hanoi"), text.words(new Span(7, 12)));
        assertEquals(List.of(new Span(7, 12)), text.find("Hanoi"));
    }

    @Test
    void paragraphsAreLinesCountedFromOne() {
        CanonicalText text = CanonicalText.of("🤝 one\n\ntwo");
        assertEquals(Optional.of(new Span(0, 5)), text.paragraph(1));
        assertEquals(Optional.of(new Span(6, 9)), text.paragraph(2));
        assertEquals(Optional.empty(), text.paragraph(0));
        assertEquals(Optional.empty(), text.paragraph(3));
        assertEquals(Optional.of(2), text.paragraphOf(new Span(7, 9)));
        assertEquals(Optional.empty(), text.paragraphOf(new Span(4, 7)));
    }

    @Test
    void aSpanOutsideTheTextHasNoWords() {
        CanonicalText text = CanonicalText.of("four");
        assertEquals(Optional.of("four"), text.words(new Span(0, 4)));
        for (Span span : List.of(new Span(0, 5), new Span(-1, 2), new Span(2, 2), new Span(3, 2))) {
            assertEquals(Optional.empty(), text.words(span), span::toString);
        }
    }

    @Test
    void wordsAreFoundWhereverTheyStand() {
        CanonicalText text = CanonicalText.of("ana and Ana and ana");
        assertEquals(List.of(new Span(0, 3), new Span(16, 19)), text.find("ana"));
        assertEquals(List.of(), text.find("Nils"));
        assertEquals(List.of(), text.find(""));
    }

    @Test
    void anEmptyTextIsATextWithoutWords() {
        CanonicalText text = CanonicalText.of(" \n ");
        assertEquals(0, text.length());
        assertEquals(Digest.of(""), text.digest());
        assertEquals(List.of(), text.find("a"));
    }

    @Test
    void theCanonicalFormOfACanonicalTextIsItself() {
        String once = whole(" Tô\u00a0Lâm \r\n\r\n two ");
        assertEquals(once, whole(once));
    }

    private static String whole(String raw) {
        CanonicalText text = CanonicalText.of(raw);
        return text.words(new Span(0, text.length())).orElseThrow();
    }
}
