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
    private static String pledges(String text) {
        return Drafted.of("2026-03-05", text + Drafted.fillerOf("Spain and Tunisia")).all(EventFact.class).stream()
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
                "Spain will help Tunisia to train its guards. | pledge spain",
                "Spain has assured Tunisia that works on the school will start in May. | pledge spain",
                "Spanish Foreign Minister Ana Rey said Tunisia might bar trucks from the north. | pledge tunisia",
                "Spanish Foreign Minister Ana Rey told reporters that her country was ready to share its maps. | pledge spain",
                "Spanish Foreign Minister Ana Rey met her guest on Monday and assured him that work on a school would begin in May. | pledge ana-rey",
                "Spanish Trade Minister Ana Rey announced a grant of 4 million euros for schools in Sfax. | pledge spain",
                "The costs of the school will be borne by Tunisia. | pledge tunisia",
                "The school was promised by Madrid in 2021. | pledge spain",
                "Madrid and Tunis solemnly promised a new school. | pledge spain tunisia",
                "Tunisian President Sami Zidi accepted an invitation to a forum in Seville. | invitation spain",
                "Tunisian President Sami Zidi accepted an invitation from Spanish Foreign Minister Ana Rey. | invitation ana-rey",
                "Tunisian President Sami Zidi, whom Spanish Foreign Minister Ana Rey invited to Madrid in May, was glad. | invitation ana-rey",
                "At the invitation of Spanish Foreign Minister Ana Rey, Tunisian President Sami Zidi paid a visit to Spain on Monday. | invitation ana-rey",
                "Spanish Foreign Minister Ana Rey conveyed an invitation to Tunisian President Sami Zidi from King Felipe. | invitation king-felipe",
                "Spain will send 20 nurses to Tunisia, while Tunisia will provide houses for them. | pledge spain & pledge tunisia",
                "Spanish Foreign Minister Ana Rey reaffirmed Spain's readiness to buy more fish. | pledge spain",
                "Spain and Tunisia agreed on Monday to increase their exports of fish. | pledge spain tunisia",
                "Spanish Foreign Minister Ana Rey met Tunisian President Sami Zidi. She praised the fish and invited her host to Madrid. | invitation ana-rey",
                "Spain reiterated its invitation to Tunisian President Sami Zidi to pay a state visit. | invitation spain",
                "Spain would spend 9 million euros on new boats, Spanish Foreign Minister Ana Rey said. | pledge spain"
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
                "Spanish Foreign Minister Ana Rey is to lead the talks.",
                "Spanish Foreign Minister Ana Rey will feed the pigeons of Sfax.",
                "Spanish Foreign Minister Ana Rey hopes Tunisia will buy more fish."
            })
    void whatDependsOrIsWishedOrOnlyDescribesAnEventIsNoPledge(String text) {
        assertEquals("", pledges(text));
    }
}
