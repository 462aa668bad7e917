package org.entente.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "to-lam", "2025", "viet-nam-news-2025-05-08", "a-1-b"})
    void lettersDigitsAndSingleHyphensMakeASlug(String slug) {
        assertEquals("event/" + slug, new Id(Kind.EVENT, slug).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "-a", "a-", "a--b", "To-Lam", "to lam", "to_lam", "to/lam", "to.lam", "tô-lâm", "a%20b", "a#b",
                "a?b", "a:b", "../a", "a\nb", "a\n", "а", "\u202Ea", "a\u0000", "٢", "ａ"
            })
    void whateverCouldBreakAnIriIsNoSlug(String slug) {
        assertFalse(Id.legal(slug));
        assertThrows(IllegalArgumentException.class, () -> new Id(Kind.EVENT, slug));
    }

    @Test
    void aSlugHasAtMostAHundredAndTwentyCharacters() {
        assertTrue(Id.legal("a".repeat(120)));
        assertFalse(Id.legal("a".repeat(121)));
    }

    @Test
    void theSameSlugOfAnotherKindIsAnotherThing() {
        assertFalse(new Id(Kind.EVENT, "tet").equals(new Id(Kind.PROJECT, "tet")));
    }

    @Test
    void idsAreOrderedAsTheyAreRead() {
        List<String> ordered = Stream.of(
                        new Id(Kind.REGION, "chile"),
                        new Id(Kind.EVENT, "z"),
                        new Id(Kind.EVENT, "a"),
                        new Id(Kind.ACTOR, "x"))
                .sorted()
                .map(Id::toString)
                .toList();

        assertEquals(List.of("actor/x", "event/a", "event/z", "region/chile"), ordered);
    }
}
