package org.entente.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    private static final String ADDRESS = "https://news.example/salmon#:~:text=";

    @Test
    void aShortPassageIsLinkedByItsWords() {
        assertEquals(
                ADDRESS + "wind%20and%20salmon",
                Stated.evidence("wind and salmon").link());
    }

    @Test
    void aLongPassageIsLinkedByItsFirstAndLastWords() {
        assertEquals(
                ADDRESS + "The%20two%20sides,in%20the%20harbour",
                Stated.evidence("The two sides", "in the harbour").link());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // A comma would part two ends of the passage, and a hyphen beside one makes it context.
                "salmon, wind    | salmon%2C%20wind",
                "-wind-          | %2Dwind%2D",
                "state-owned     | state%2Downed",
                "20% & more      | 20%25%20%26%20more",
                "\"so\" 'so'     | %22so%22%20%27so%27",
                "“so” – so       | %E2%80%9Cso%E2%80%9D%20%E2%80%93%20so",
                "Đà Nẵng         | %C4%90%C3%A0%20N%E1%BA%B5ng",
                "Путин           | %D0%9F%D1%83%D1%82%D0%B8%D0%BD",
                "a+b#c?d=e/f     | a%2Bb%23c%3Fd%3De%2Ff",
                "🐟 4.5           | %F0%9F%90%9F%204.5",
            })
    void signsThatMeanSomethingInALinkAreEncoded(String words, String encoded) {
        String link = Stated.evidence(words).link();

        assertEquals(ADDRESS + encoded, link);
        assertEquals(":~:text=" + words, URI.create(link).getFragment());
    }

    @Test
    void theSamePassageIsTheSameEvidenceWhateverTheAnchor() {
        assertEquals(Stated.evidence("salmon").id(), Stated.evidence("wind").id());
        assertEquals(Kind.EVIDENCE, Stated.evidence("salmon").id().kind());
    }

    @Test
    void anotherPassageOrAnotherTextIsOtherEvidence() {
        Evidence one = Stated.evidence("salmon");
        Evidence longer = new Evidence(one.article(), 1, one.start(), one.end() + 1, one.digest(), one.anchor());
        Evidence changed = new Evidence(one.article(), 1, one.start(), one.end(), "b".repeat(64), List.of("salmon"));

        assertNotEquals(one.id(), longer.id());
        assertNotEquals(one.id(), changed.id());
    }
}
