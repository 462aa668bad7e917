package org.entente.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {
    @ParameterizedTest
    @CsvSource({
        // The well-known examples: of nothing, and of FIPS 180.
        "'',     e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc,    ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    })
    void theDigestIsThatOfTheStandard(String text, String digest) {
        assertEquals(digest, Digest.of(text));
    }

    @Test
    void theDigestIsOfTheBytesInUtf8() {
        assertEquals(64, Digest.of("Đà Nẵng").length());
        assertNotEquals(Digest.of("Đà Nẵng"), Digest.of("Da Nang"));
        assertNotEquals(Digest.of("Đà Nẵng"), Digest.of("Đa\u0300 Nẵng"));
    }

    @Test
    void aNameHasTheDigitsAskedFor() {
        assertEquals(8, Digest.name(8, "a", "b").length());
        assertEquals(Digest.name(16, "a", "b").substring(0, 8), Digest.name(8, "a", "b"));
    }

    /** IRIs are made of names: they must not hang on how Java prints an Optional, an enum or a list. */
    @Test
    void aNameIsMadeOfWordsAndNotOfHowJavaPrintsThem() {
        assertEquals(
                Digest.name(8, "in-force", "", "a b"),
                Digest.name(8, Status.IN_FORCE, Optional.empty(), List.of("a", "b")));
        assertEquals(Digest.name(8, "about"), Digest.name(8, Optional.of(Approximation.ABOUT)));
    }

    @Test
    void partsAreKeptApart() {
        assertNotEquals(Digest.name(8, "ab", "c"), Digest.name(8, "a", "bc"));
        assertNotEquals(Digest.name(8, "a", ""), Digest.name(8, "a"));
        assertNotEquals(Digest.name(8, "a", "b"), Digest.name(8, "b", "a"));
    }
}
