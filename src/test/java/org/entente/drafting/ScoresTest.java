package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.facts.ArticleFacts;
import org.junit.jupiter.api.Test;

/** A score counts what is right, what is missing and what is too much. */
class ScoresTest {
    private static final String TEXT =
            "Swedish Foreign Minister Eva Lind will visit Finland on March 12. Trade between Sweden and Finland rose 4 percent to $20 billion in 2025.";

    private static ArticleFacts facts(String text) {
        return Drafted.of("2026-03-05", text).facts();
    }

    @Test
    void aDraftHeldAgainstItselfIsAllRight() {
        Score score = new Score();
        score.add(facts(TEXT), facts(TEXT));
        score.tallies().forEach((kind, tally) -> assertEquals(1.0, tally.f(), kind));
        assertEquals("", score.faults());
    }

    @Test
    void whatIsMissingAndWhatIsTooMuchIsListed() {
        Score score = new Score();
        score.add(
                facts(TEXT),
                facts(TEXT.replace("$20 billion", "$30 billion")
                        .replace("will visit Finland on March 12", "visited Finland on March 3")));
        assertEquals(0, score.tallies().get("money").recall());
        assertTrue(score.faults().contains("money: missed fjord-post-1: 20000000000 CCY_USD"));
        assertTrue(score.faults().contains("money: false alarm fjord-post-1: 30000000000 CCY_USD"));
        assertTrue(score.faults().contains("planned or held: missed"));
    }

    @Test
    void theTableHasARowForEachKindThatIsTold() {
        Score score = new Score();
        score.add(facts(TEXT), facts(TEXT));
        long told = score.tallies().values().stream()
                .filter(tally -> tally.gold() > 0)
                .count();
        assertEquals(2 + told, score.table().lines().count());
        assertTrue(score.table().contains("| money | 1 | 1 | 1 | 1.00 | 1.00 | 1.00 |"));
    }
}
