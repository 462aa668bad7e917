package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of single requests. */
class AnsweredTest {
    private static Answered answered(String method, String path, Optional<String> outcome) {
        return new Answered(
                Instant.parse("2026-11-22T03:04:05.678Z"), method, path, 200, 1234, 12_340_000, "192.0.2.7", outcome);
    }

    @Test
    void aLineTellsWhenWhatHowMuchHowLongAndForWhom() {
        assertEquals(
                "time=2026-11-22T03:04:05.678Z method=GET path=/page/actor/to-lam status=200 bytes=1234 ms=12.3"
                        + " client=192.0.2.7",
                answered("GET", "/page/actor/to-lam", Optional.empty()).line());
    }

    @Test
    void ofAChangeItTellsTheArticleAndWhatBecameOfIt() {
        assertTrue(answered("PUT", "/articles/one", Optional.of("replaced"))
                .line()
                .endsWith(" article=one outcome=replaced"));
    }

    @Test
    void nobodyWritesALineOfTheirOwnOrAFieldIntoIt() {
        for (String path : List.of(
                "/a\nb", "/a\r\nb", "/a b", "/a\" status=200", "/a\u2028b", "/a\u202eb", "/a\u001b[31mb", "/a\\nb")) {
            String line = answered("PUT", "/articles" + path, Optional.empty()).line();
            assertTrue(line.matches("(?:[a-z]+=[\\x21-\\x7e&&[^\"= ]]+ ?)+"), line);
            assertEquals(1, line.lines().count());
            assertEquals(8, line.split(" ").length, line);
        }
    }

    @Test
    void aPathOfAnyLengthMakesALineOfBoundedLength() {
        assertTrue(answered("GET", "/" + "ä".repeat(100_000), Optional.empty())
                        .line()
                        .length()
                < 3000);
    }

    @Test
    void readingIsNoChangeWhateverIsRead() {
        assertTrue(answered("DELETE", "/register/people.yaml", Optional.empty()).changes());
        assertFalse(answered("GET", "/articles/one", Optional.empty()).changes());
        assertFalse(answered("PUT", "/articles", Optional.empty()).changes());
        assertFalse(answered("PUT", "/elsewhere/one", Optional.empty()).changes());
    }

    @Test
    void aHistogramCountsEachThingOnceAndAddsUpToItsBounds() {
        Histogram histogram = new Histogram();
        List.of(0.005, 0.0051, 0.3, 99.0).forEach(histogram::observe);
        Histogram.Seen seen = histogram.seen();
        assertEquals(List.of(1L, 2L, 2L, 2L, 2L, 2L, 3L, 3L, 3L, 3L, 3L, 3L, 4L), seen.upTo());
        assertEquals(4, seen.all());
        assertEquals(99.3101, seen.sum(), 1e-9);
    }
}
