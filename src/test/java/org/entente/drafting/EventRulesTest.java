package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What took place and what is to, read out of one or two sentences. */
class EventRulesTest {
    private static final String FILLER =
            " The two countries have long worked together on the protection of the sea, and the weather in the capital was fine.";

    private static List<String> events(String text) {
        return Drafted.of("2026-03-05", text + FILLER).events();
    }

    @Test
    void aVisitToComeIsPlannedAndOnItsDay() {
        assertEquals(
                List.of("visit eva-lind finland 2026-03-12 planned"),
                events("Swedish Foreign Minister Eva Lind will visit Finland on March 12."));
    }

    @Test
    void aVisitThatIsOverOccurred() {
        assertEquals(
                List.of("visit eva-lind finland 2026-03-03 occurred"),
                events("Swedish Foreign Minister Eva Lind visited Finland on Tuesday."));
    }

    @Test
    void aVisitThatWasCalledOffIsCancelled() {
        assertTrue(events("Swedish Foreign Minister Eva Lind cancelled her visit to Finland on Tuesday.").stream()
                .anyMatch(event -> event.endsWith("cancelled")));
    }

    @Test
    void thoseWhoMetAreBothNamed() {
        assertEquals(
                List.of("meeting eva-lind juha-salo 2026-03-04 occurred"),
                events(
                        "Swedish Foreign Minister Eva Lind met her Finnish counterpart, Juha Salo, in Helsinki on Wednesday."));
    }

    @Test
    void aTelephoneCallIsNoMeeting() {
        assertEquals(
                List.of("call eva-lind juha-salo 2026-03-02 occurred"),
                events("Swedish Prime Minister Eva Lind spoke by phone with Finnish President Juha Salo on March 2."));
    }

    @Test
    void whatMayComeIsOnlyProposed() {
        assertTrue(events("Swedish Foreign Minister Eva Lind could visit Finland next year.")
                .contains("visit eva-lind finland 2027 proposed"));
    }

    @Test
    void touristsAreNoGuestsOfState() {
        assertEquals(List.of(), events("About 200,000 Swedish tourists visited Finland in 2025."));
    }
}
