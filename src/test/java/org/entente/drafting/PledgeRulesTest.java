package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.entente.facts.EventFact;
import org.entente.facts.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who commits to something, and who invites whom. */
class PledgeRulesTest {
    private static final String FILLER =
            " Spain and Tunisia have long worked together on the protection of the sea, and the weather in the capital was fine.";

    private static String pledges(String text) {
        return Drafted.of("2026-03-05", text + FILLER).all(EventFact.class).stream()
                .filter(event -> event.kind().commits())
                .map(event -> event.kind().code() + " "
                        + event.in(Role.PLEDGER).stream().map(id -> id.slug()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" & "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spain will pay for a school in Sfax. | pledge spain",
                "Madrid would pay for a school, Spanish Foreign Minister Ana Rey said. | pledge spain",
                "Spanish Foreign Minister Ana Rey met Tunisian Foreign Minister Sami Zidi. The ministers undertook to double trade by 2032. | pledge spain tunisia",
                "Spain was aiming to raise trade by a third, Spanish Foreign Minister Ana Rey said. | pledge spain",
                "Spanish Foreign Minister Ana Rey conveyed an invitation from King Felipe to Tunisian President Sami Zidi. | invitation king-felipe",
                "Tunisian President Sami Zidi was invited to pay a state visit to Spain. | invitation spain",
                "Spain is making £7.5m available for schools in Sfax. | pledge spain",
                "Spain, for its part, has offered Tunisia a plot for a school. | pledge spain",
                "Spain and Tunisia decided on Monday to finalise a plan within six months. | pledge spain tunisia",
                "Spain will help Tunisia to train its guards. | pledge spain"
            })
    void aPledgeIsThatOfWhoeverCommitsToIt(String text, String pledges) {
        assertEquals(pledges, pledges(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If the tariffs were raised, Spain would pay for a school in Sfax.",
                "A conference in Madrid will pay for a school in Sfax.",
                "Spain wants to sell more fish.",
                "“We will not look away,” Spanish Foreign Minister Ana Rey said.",
                "Spanish Foreign Minister Ana Rey is to lead the talks."
            })
    void whatDependsOrIsWishedOrOnlyDescribesAnEventIsNoPledge(String text) {
        assertEquals("", pledges(text));
    }
}
