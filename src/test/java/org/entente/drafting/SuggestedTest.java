package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.facts.AgreementFact;
import org.entente.facts.AgreementKind;
import org.entente.facts.Attitude;
import org.entente.facts.EventFact;
import org.entente.facts.EventKind;
import org.entente.facts.Modality;
import org.entente.facts.Occurrence;
import org.entente.facts.StanceFact;
import org.entente.facts.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody else proposes is drafted only as far as the text bears it out. */
class SuggestedTest {
    private static final String TEXT = "Photo: the minister at sea (Image: Fjord Post)\n"
            + "Swedish Foreign Minister Eva Lind was in a cheerful mood on March 12. Her small delegation walked through Helsinki with her Finnish counterpart, Juha Salo, as Finland and Sweden see no hurry.\n"
            + "The weather in the north of the country was fine, and the sea was calm for the whole of the week.";
    private static final String WALK = "Her small delegation walked through Helsinki";

    /** Says what it was told to, and remembers what it was asked. */
    private static final class Voice implements Proposer {
        private final Suggestions suggestions;
        private SortedMap<Integer, String> asked = new TreeMap<>();

        Voice(Suggestions suggestions) {
            this.suggestions = suggestions;
        }

        @Override
        public String name() {
            return "a-voice";
        }

        @Override
        public Suggestions suggest(SortedMap<Integer, String> paragraphs, LocalDate published) {
            asked = paragraphs;
            return suggestions;
        }
    }

    private static Suggestions.Event visit(int paragraph, String quotation, String when, String... who) {
        return new Suggestions.Event(
                EventKind.VISIT,
                "A walk in the north",
                List.of(who),
                "Helsinki",
                when,
                Occurrence.OCCURRED,
                Modality.FACT,
                "",
                paragraph,
                quotation);
    }

    private static Suggestions only(Suggestions.Event event) {
        return new Suggestions(List.of(event), List.of(), List.of());
    }

    private static Draft draft(Proposer proposer) {
        return new Drafting(Drafted.lists(), Optional.empty(), Optional.of(proposer))
                .draft(TEXT, Drafted.on("2026-03-15"));
    }

    private static List<EventFact> walks(Draft draft) {
        return Drafted.of(draft).all(EventFact.class).stream()
                .filter(event -> event.title().equals("A walk in the north"))
                .toList();
    }

    @Test
    void whatQuotesItsParagraphIsDraftedWithTheSentenceForEvidence() {
        Draft draft = draft(new Voice(only(visit(2, WALK, "2026-03-12", "Eva Lind", "Juha Salo"))));
        EventFact walk = walks(draft).get(0);
        assertEquals(Map.of(), draft.dropped());
        assertEquals("2026-03-12", walk.when().orElseThrow().edtf().text());
        assertEquals("helsinki", walk.place().get(0).slug());
        assertEquals(2, walk.claim().evidence().get(0).paragraph());
        assertTrue(draft.yaml().contains("drafted: {rule: a-voice, confidence: 0.5}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | Her small delegation ran through Helsinki | without a literal quotation",
                "3 | Her small delegation walked through Helsinki | without a literal quotation",
                "99 | Her small delegation walked through Helsinki | without a literal quotation",
                "-1 | Her small delegation walked through Helsinki | without a literal quotation",
                "2 | Helsinki with | without a literal quotation",
                "1 | the minister at sea | without a literal quotation",
                "2 | see no hurry. The weather in the north | without a literal quotation"
            })
    void whatDoesNotQuoteItIsDroppedAndCounted(int paragraph, String quotation, String why) {
        Draft draft = draft(new Voice(only(visit(paragraph, quotation, "", "Eva Lind"))));
        assertEquals(Map.of(why, 1), draft.dropped());
        assertEquals(List.of(), walks(draft));
    }

    @Test
    void whoeverTheArticleDoesNotNameIsNotTakenOver() {
        Draft draft = draft(new Voice(only(visit(2, WALK, "", "Olga Petrova", "Juha Salo"))));
        assertEquals(List.of("juha-salo"), slugs(walks(draft).get(0)));
        Draft nobody = draft(new Voice(only(visit(2, WALK, "", "Olga Petrova"))));
        assertEquals(Map.of("of nobody whom the article names", 1), nobody.dropped());
        assertFalse(nobody.yaml().contains("Petrova"));
    }

    private static List<String> slugs(EventFact event) {
        return event.everyone().stream().map(id -> id.slug()).toList();
    }

    @Test
    void aDateThatTheTextDoesNotTellIsLeftOut() {
        for (String when : List.of("2026-04-01", "next week", "", "2026-03-12/2026-03-13")) {
            assertTrue(walks(draft(new Voice(only(visit(2, WALK, when, "Eva Lind")))))
                    .get(0)
                    .when()
                    .isEmpty());
        }
    }

    @Test
    void agreementsAndStancesAreTakenOverToo() {
        Suggestions suggestions = new Suggestions(
                List.of(),
                List.of(new Suggestions.Agreement(
                        AgreementKind.ROADMAP,
                        "",
                        List.of("Finland", "Sweden"),
                        Status.PROPOSED,
                        Modality.POSSIBILITY,
                        "Eva Lind",
                        2,
                        "Finland and Sweden see")),
                List.of(new Suggestions.Stance(
                        Attitude.ASSESSES,
                        "as Finland and Sweden see no hurry",
                        "Finland",
                        Modality.FACT,
                        "",
                        2,
                        "see no hurry")));
        Drafted drafted = Drafted.of(draft(new Voice(suggestions)));
        AgreementFact roadmap = drafted.all(AgreementFact.class).get(0);
        assertEquals("Roadmap of Finland and Sweden", roadmap.title());
        assertEquals("eva-lind", roadmap.claim().claimant().orElseThrow().slug());
        assertTrue(
                drafted.all(StanceFact.class).stream()
                        .noneMatch(stance -> stance.gist().contains("no hurry")),
                "the article's own words are no gist");
    }

    @Test
    void whatARuleHasDraftedIsNotDraftedTwice() {
        String text = "Swedish Foreign Minister Eva Lind visited Finland on Tuesday for talks on trade and on the sea.";
        Voice voice = new Voice(only(visit(1, "visited Finland on Tuesday", "", "Eva Lind")));
        Draft draft = new Drafting(Drafted.lists(), Optional.empty(), Optional.of(voice))
                .draft(text, Drafted.on("2026-03-05"));
        assertEquals(Map.of("drafted by a rule already", 1), draft.dropped());
    }

    @Test
    void captionsAreNotSent() {
        Voice voice = new Voice(new Suggestions(List.of(), List.of(), List.of()));
        draft(voice);
        assertEquals(List.of(2, 3), List.copyOf(voice.asked.keySet()));
    }
}
