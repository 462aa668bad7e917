package org.entente.describing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.entente.building.Desk;
import org.entente.facts.Passage;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private final Passages passages = new Passages(Desk.dataset(Desk.visit("one", "2026-03-01", "planned")));

    @Test
    void theLinkOfEvidenceTellsWhereItsWordsStandInWhichText() {
        assertEquals(
                Optional.of(new Passage("a".repeat(64), 0, 30, "b".repeat(64))),
                passages.at("https://fjordpost.example/one#:~:text=The%20first%20words"));
    }

    @Test
    void whatIsNoLinkOfEvidenceLeadsToNoPassage() {
        assertEquals(Optional.empty(), passages.at("https://fjordpost.example/one"));
        assertEquals(Optional.empty(), passages.at("no link at all"));
    }
}
