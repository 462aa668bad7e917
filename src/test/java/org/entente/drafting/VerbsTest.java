package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {
    private static final Pattern VERBS = Verbs.pattern("ban donate go/went/gone step_down travel vote");

    @ParameterizedTest
    @CsvSource({
        "donate, donates, donated, donating",
        "ban, bans, banned, banning",
        "reach, reaches, reached, reaching",
        "deny, denies, denied, denying",
        "tie, ties, tied, tying",
        "flee, flees, fleed, fleeing",
        "travel, travels, travelled, travelling",
        "veto, vetoes, vetoed, vetoing"
    })
    void regularFormsAreSpelledAsTheyAre(String base, String third, String past, String going) {
        assertEquals(third, Verbs.third(base));
        assertTrue(Verbs.past(base).toList().contains(past));
        assertTrue(Verbs.going(base).toList().contains(going));
    }

    @Test
    void bothSpellingsOfThePastAreKnown() {
        assertEquals(List.of("traveled", "travelled"), Verbs.past("travel").toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‹C0› donated a ship.",
                "It went home.",
                "‹C0› bans trawling.",
                "She is to step down.",
                "‹C0› was banned.",
                "He stepped down.",
                "They are voting today.",
                "She will travel."
            })
    void aVerbIsFoundInAllItsForms(String text) {
        assertTrue(VERBS.matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The banned ship sailed.",
                "The bans were lifted.",
                "A vote of thanks.",
                "Its donated ships rust.",
                "Travel is costly.",
                "A goer."
            })
    void aNounOrAnAdjectiveIsNone(String text) {
        assertFalse(VERBS.matcher(text).find());
    }
}
