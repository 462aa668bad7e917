package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.facts.AgreementFact;
import org.entente.facts.EventFact;
import org.entente.facts.Fact;
import org.entente.facts.Id;
import org.entente.facts.ProjectFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Works that last, and what only a headline tells. */
class ProjectRulesTest {
    private static List<ProjectFact> projects(String text) {
        return Drafted.of("2026-03-05", text + Drafted.FILLER).all(ProjectFact.class);
    }

    private static String names(List<Id> things) {
        return things.stream().map(Id::slug).collect(Collectors.joining(" "));
    }

    private static String told(ProjectFact project) {
        return project.title() + " / " + names(project.undertakenBy()) + " / "
                + project.claim().modality().code();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile and Norway will build a solar park in Arica. | Solar park in Arica / chile norway / plan",
                "Norway has opened a research station in Punta Arenas. | Research station in Punta Arenas / norway / fact",
                "Chile and Norway are studying a plant in Arica. | Plant in Arica / chile norway / possibility",
                "The Chilean foreign minister, Ana Rojas, said Chile would finance a new hospital in Arica. | Hospital in Arica / chile / plan",
                "A training centre was built by the Bergen Institute and the Arica Institute. | Training centre / bergen-institute arica-institute / fact",
                "Norway will lend Chile 20 million euros for the widening of the Arica highway. | Widening of the Arica highway / norway / plan",
                "Norway put 3 million euros into a fish hatchery in Arica. | Fish hatchery in Arica / norway / fact",
                "Chile promised to enlarge the old quay in Arica. | Old quay in Arica / chile / plan",
                "Chile and Norway discussed the Atacama-Fjord railway. | Atacama-Fjord railway / chile norway / fact",
                "Chile and Norway signed a memorandum on a second power line between Arica and Iquique. | Second power line in Arica / chile norway / fact"
            })
    void aWorkHasItsNameItsPlaceItsPartnersAndHowSureItIs(String text, String project) {
        assertEquals(
                project, projects(text).stream().map(ProjectRulesTest::told).collect(Collectors.joining(" & ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway's minister spoke at the University of Chile, a centre of learning.",
                "The road to peace is long, Chile and Norway said.",
                "The expansion of trade is good, and the restoration of trust is better, Chile and Norway said.",
                "The park in the capital was full of people from Norway and Chile."
            })
    void aPlaceThatNobodyMakesIsNoProject(String text) {
        assertEquals(List.of(), projects(text));
    }

    private static Draft headlined(String headline, String text) {
        return new Drafting(Drafted.lists())
                .draft(headline + "\nOSLO, 5 March 2026 (Fjord Post) - " + text + Drafted.FILLER, Heading.none());
    }

    @Test
    void anEventThatOnlyTheHeadlineTellsIsDraftedWithTheHeadlineAsItsEvidence() {
        Draft draft = headlined(
                "Oslo, Santiago mark 90 years of friendship", "Chile and Norway trade a lot of fish with one another.");
        Drafted drafted = Drafted.of(draft);
        assertEquals(
                List.of("commemoration chile norway undated occurred"),
                drafted.events().stream()
                        .map(event -> event.replace("norway chile", "chile norway"))
                        .toList());
        assertEquals(
                1, drafted.all(EventFact.class).get(0).claim().evidence().get(0).paragraph());
        assertTrue(draft.yaml().contains("voice: headline"));
    }

    @Test
    void whatAHeadlineSaysWillBeIsPlannedAndWhatTheStoryTellsAsWellIsDraftedOnce() {
        Drafted drafted = Drafted.of(headlined(
                "Chile and Norway to sign fishing pact",
                "Chilean Foreign Minister Ana Rojas visited Norway on Tuesday."));
        assertEquals(
                List.of("proposed"),
                drafted.all(EventFact.class).stream()
                        .filter(event -> event.kind().code().equals("signing"))
                        .map(event -> event.occurrence().code().replace("planned", "proposed"))
                        .toList());
        List<Fact> facts = Drafted.of(headlined(
                        "Chile and Norway sign pact on fishing",
                        "Chile and Norway signed a treaty on fishing on Tuesday."))
                .facts()
                .facts();
        assertEquals(1, facts.stream().filter(AgreementFact.class::isInstance).count());
        assertEquals(1, facts.stream().filter(EventFact.class::isInstance).count());
    }
}
