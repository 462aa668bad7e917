package org.entente.accounts;

import static org.entente.building.Desk.article;
import static org.entente.building.Desk.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.building.Desk;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;

class SharedIdsTest {
    @Test
    void anIdOfTwoKindsIsAnError() {
        assertEquals(
                List.of(
                        "two.yaml:13:5: error: “fish” is a memorandum here and a treaty at one.yaml:13:5; if they are one"
                                + " thing, give both the same kind; else give them two ids"),
                findings(agreement("one", "treaty", "Fish"), agreement("two", "memorandum", "Fish")));
    }

    @Test
    void aThingOfTwoTitlesIsAWarning() {
        Source[] articles = {agreement("one", "treaty", "Fish"), agreement("two", "treaty", "Fishing")};
        assertEquals(
                List.of(
                        "two.yaml:13:5: warning: “fish” has another title at one.yaml:13:5: “Fish”; give one thing one title"
                                + " in all files"),
                findings(articles));
        assertEquals(false, Desk.build(articles).sound(false));
        assertEquals(true, Desk.build(articles).sound(true));
    }

    @Test
    void aReferenceToWhatNoFileStatesIsPointedOutAndAllowed() {
        Source refers = article("one", "2026-03-01", """
                pledges:
                  - id: rojas-accepts
                    kind: pledge
                    title: Ana Rojas accepts
                    participants: {pledger: Ana Rojas}
                    responds-to: berg-invites
                    claim: {evidence: e1}
                """);
        assertEquals(
                List.of(
                        "one.yaml:13:5: note: this refers to “event/berg-invites”, which none of these files states; mind"
                                + " its spelling, or add the file that states it"),
                findings(refers));
        assertEquals(true, Desk.build(refers).sound(false));
    }

    @Test
    void aReferenceIntoAnotherFileOfTheBuildIsFine() {
        Source states = article("one", "2026-03-01", """
                pledges:
                  - id: berg-invites
                    kind: invitation
                    title: Nils Berg invites Ana Rojas
                    participants: {pledger: Nils Berg, addressee: Ana Rojas}
                    claim: {evidence: e1}
                """);
        Source refers = article("two", "2026-03-09", """
                events:
                  - id: rojas-visits-norway
                    kind: visit
                    title: Visit of Ana Rojas to Norway
                    place: Norway
                    participants: {guest: Ana Rojas}
                    occurrence: occurred
                    fulfils: berg-invites
                    claim: {evidence: e1}
                """);
        assertEquals(List.of(), findings(states, refers));
    }

    @Test
    void nothingRefersToItself() {
        assertEquals(
                List.of("one.yaml:13:5: error: “talks” refers to itself; name the other thing, or leave it out"),
                findings(talks("part-of: talks")));
    }

    @Test
    void onlyAPledgeCanBeMadeGood() {
        assertEquals(
                List.of(
                        "one.yaml:13:5: error: “fish” cannot be made good: it is a visit (two.yaml:13:5); name a pledge or an"
                                + " invitation"),
                findings(talks("fulfils: fish"), visitCalledFish()));
    }

    private static Source talks(String reference) {
        return article("one", "2026-03-01", """
                events:
                  - id: talks
                    kind: meeting
                    title: Talks
                    participants: {participant: [Ana Rojas, Nils Berg]}
                    occurrence: occurred
                    %s
                    claim: {evidence: e1}
                """.formatted(reference));
    }

    private static Source visitCalledFish() {
        return article("two", "2026-02-01", """
                events:
                  - id: fish
                    kind: visit
                    title: A visit for fish
                    participants: {guest: Ana Rojas}
                    occurrence: occurred
                    claim: {evidence: e1}
                """);
    }

    private static Source agreement(String article, String kind, String title) {
        return article(article, "2026-03-01", """
                agreements:
                  - id: fish
                    kind: %s
                    title: %s
                    parties: [Chile, Norway]
                    status: proposed
                    claim: {evidence: e1}
                """.formatted(kind, title));
    }
}
