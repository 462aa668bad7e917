package org.entente.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.facts.Digest;
import org.entente.texts.CanonicalText.Span;
import org.entente.texts.Locator.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {
    private static final String TEXT = """
            Ana Rojas came to Oslo on Wednesday, and Nils Berg met her at the harbour.
            She said: “We sell fish… and we buy ships.” Then she said it again.
            Ana Rojas left on Friday. 🐟 Fish followed.
            """;
    private final Locator locator = new Locator(CanonicalText.of(TEXT));

    @Test
    void aPassageIsFoundByAllItsWords() {
        Pointer pointer = only("Nils Berg met her at the harbour.");
        assertEquals(1, pointer.paragraph());
        assertEquals(new Span(41, 74), pointer.span());
        assertEquals(Digest.of("Nils Berg met her at the harbour."), pointer.digest());
        assertEquals(List.of("Nils Berg met", "at the harbour."), pointer.anchor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nils Berg met…the harbour.", "Nils Berg ... harbour.", " Nils\u00a0Berg … the  harbour. "})
    void aPassageIsFoundByItsFirstAndLastWords(String passage) {
        assertEquals("Nils Berg met her at the harbour.", only(passage).words());
    }

    @Test
    void anEllipsisOfTheTextItselfIsNoGap() {
        assertEquals("We sell fish…", only("We sell fish…").words());
        assertEquals(
                "We sell fish… and we buy ships.",
                only("We sell fish… and we buy ships.").words());
    }

    @Test
    void theNearestLastWordsEndAPassage() {
        assertEquals("Then she said", only("Then…said").words());
    }

    @Test
    void thePassageEndsAfterItBegins() {
        assertEquals(
                "said: “We sell fish… and we buy ships.” Then she said",
                only("said…said").words());
    }

    @Test
    void everyPlaceIsToldWhereWordsStandTwice() {
        assertEquals(
                List.of(1, 3),
                locator.locate("Ana Rojas").stream().map(Pointer::paragraph).toList());
        assertEquals(
                List.of("Ana Rojas came to Oslo on", "Ana Rojas left on"),
                locator.locate("Ana Rojas…on").stream().map(Pointer::words).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nils Berg left",
                "Nils Berg…left on Friday.",
                "harbour.…Nils Berg",
                "her at the harbour. She said",
                "her at the harbour.\nShe said",
                "harbour.…She said",
                "Nils Berg met…",
                "…the harbour.",
                ""
            })
    void wordsThatNoParagraphHasInThisOrderAreNotFound(String passage) {
        assertEquals(List.of(), locator.locate(passage));
    }

    @Test
    void aFewWordsAreTheirOwnAnchor() {
        assertEquals(List.of("Then she said it"), only("Then she said it").anchor());
        assertEquals(
                List.of("Then she", "it again."),
                only("Then she said it again.").anchor());
    }

    @Test
    void whatItMakesCanBePastedAndStands() {
        String pasted = only("She said: “We…ships.”").yaml();
        String quotes = new Locator(CanonicalText.of("He said: \"no\" to all of it"))
                .locate("said: \"no\"")
                .get(0)
                .yaml();
        assertTrue(pasted.startsWith("{paragraph: 2, start: 75, end: "), pasted);
        assertTrue(quotes.endsWith("anchor: [\"said: \\\"no\\\"\"]}"), quotes);
        Clipping clipping = Clipping.of("fish", TEXT, "She said: “We…ships.”", "🐟 Fish followed.", "Ana Rojas left");
        assertEquals(List.of(), clipping.fact().findings());
    }

    private Pointer only(String passage) {
        List<Pointer> pointers = locator.locate(passage);
        assertEquals(1, pointers.size(), () -> passage + ": " + pointers);
        return pointers.get(0);
    }
}
