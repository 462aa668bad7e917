package org.entente.accounts;

import static org.entente.building.Desk.article;
import static org.entente.building.Desk.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.building.Desk;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;

class TwinsTest {
    @Test
    void oneMeetingUnderTwoIdsIsPointedOut() {
        assertEquals(
                List.of(
                        "two.yaml:13:5: note: “talks-in-oslo” and “berg-meets-rojas” (one.yaml:13:5) may be one event: same"
                                + " kind, shared participants, dates that meet; if they are one, give both the same id"),
                findings(
                        meeting("one", "berg-meets-rojas", "2026-03-05", "[Ana Rojas, Nils Berg]"),
                        meeting("two", "talks-in-oslo", "2026-03", "[Nils Berg, Ana Rojas]")));
    }

    @Test
    void whatAlreadySharesItsIdIsNoTwin() {
        assertEquals(
                List.of(),
                findings(
                        meeting("one", "talks", "2026-03-05", "[Ana Rojas, Nils Berg]"),
                        meeting("two", "talks", "2026-03-05", "[Ana Rojas, Nils Berg]")));
    }

    @Test
    void datesThatDoNotMeetTellEventsApart() {
        assertEquals(
                List.of(),
                findings(
                        meeting("one", "first-talks", "2026-03-05", "[Ana Rojas, Nils Berg]"),
                        meeting("two", "second-talks", "2026-04", "[Ana Rojas, Nils Berg]")));
    }

    @Test
    void oneSharedParticipantOfTwoIsNotEnough() {
        assertEquals(
                List.of(),
                findings(
                        meeting("one", "first-talks", "2026-03-05", "[Ana Rojas, Nils Berg]"),
                        meeting("two", "second-talks", "2026-03-05", "[Ana Rojas, Norway]")));
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        Source few = meeting("one", "rojas-meets", "2026-03-05", "[Ana Rojas]");
        Source many = meeting("two", "round-table", "2026-03-05", "[Ana Rojas, Nils Berg, Norway]");
        Source fewLater = meeting("three", "rojas-meets", "2026-03-05", "[Ana Rojas]");
        assertEquals(1, notes(few, many));
        assertEquals(1, notes(many, fewLater));
    }

    private static long notes(Source... articles) {
        return findings(articles).stream()
                .filter(finding -> finding.contains("may be one event"))
                .count();
    }

    @Test
    void openEndsMeetWhatComesAfter() {
        assertEquals(
                1,
                findings(
                                meeting("one", "long-talks", "2026-03-05/..", "[Ana Rojas, Nils Berg]"),
                                meeting("two", "later-talks", "2026-09", "[Ana Rojas, Nils Berg]"))
                        .size());
    }

    @Test
    void aNoteDoesNotKeepAnythingOut() {
        assertEquals(
                true,
                Desk.build(
                                meeting("one", "talks-a", "2026-03-05", "[Ana Rojas, Nils Berg]"),
                                meeting("two", "talks-b", "2026-03-05", "[Ana Rojas, Nils Berg]"))
                        .sound(false));
    }

    private static Source meeting(String article, String id, String when, String participants) {
        return article(article, "2026-09-30", """
                events:
                  - id: %s
                    kind: meeting
                    title: Talks
                    when: %s
                    place: Oslo
                    participants: {participant: %s}
                    occurrence: occurred
                    claim: {evidence: e1}
                """.formatted(id, when, participants));
    }
}
