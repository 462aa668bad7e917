package org.entente.accounts;

import static org.entente.building.Desk.article;
import static org.entente.building.Desk.build;
import static org.entente.building.Desk.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.entente.building.Built;
import org.entente.building.Desk;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.junit.jupiter.api.Test;

class RetractionTest {
    private static final Id VISIT = new Id(Kind.EVENT, "rojas-visits-norway");

    private final Built built = build(
            visit("early", "2026-03-01", "planned"),
            visit("late", "2026-03-05", "occurred"),
            article("alone", "2026-03-06", """
                mentions:
                  - {actor: Ana Rojas, written: Ana Rojas, evidence: e1}
                pledges:
                  - id: norway-to-send-salmon
                    kind: pledge
                    title: Norway to send salmon
                    participants: {pledger: Norway, addressee: Chile}
                    claim: {evidence: e1}
                """));

    @Test
    void whatNoOtherArticleTellsFalls() {
        Retraction retraction = retract("alone");
        assertEquals(List.of(new Id(Kind.EVENT, "norway-to-send-salmon")), retraction.falls());
        assertEquals(Map.of(), retraction.survives());
    }

    @Test
    void whatOthersTellTooSurvivesOnTheirEvidence() {
        Retraction retraction = retract("late");
        assertEquals(List.of(), retraction.falls());
        assertEquals(Map.of(VISIT, List.of(new Id(Kind.ARTICLE, "early"))), retraction.survives());
    }

    @Test
    void whatOthersSayOfAThingThatFallsIsLeftWithALooseEnd() {
        Built kept = Desk.build(article("promise", "2026-03-01", """
                        pledges:
                          - id: norway-to-send-salmon
                            kind: pledge
                            title: Norway to send salmon
                            participants: {pledger: Norway, addressee: Chile}
                            claim: {evidence: e1}
                        """), article("outcome", "2026-04-01", """
                        events:
                          - id: salmon-arrives
                            kind: launch
                            title: Salmon from Norway arrives in Chile
                            place: Chile
                            occurrence: occurred
                            fulfils: norway-to-send-salmon
                            claim: {evidence: e1}
                        """));
        Id promise = new Id(Kind.ARTICLE, "promise");
        assertEquals(
                Map.of(new Id(Kind.EVENT, "salmon-arrives"), List.of(new Id(Kind.EVENT, "norway-to-send-salmon"))),
                Retraction.of(promise, kept.articles()).loose());
    }

    @Test
    void anArticleThatIsNotThereTakesNothingAlong() {
        assertEquals(new Retraction(List.of(), Map.of(), Map.of()), retract("unheard-of"));
    }

    private Retraction retract(String article) {
        return Retraction.of(new Id(Kind.ARTICLE, article), built.articles());
    }
}
