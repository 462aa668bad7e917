package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.facts.ActorEntry;
import org.entente.facts.ActorKind;
import org.entente.facts.EventFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How news agencies and ministries put what they tell every day. */
class AgencyProseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Swedish Foreign Minister Eva Lind received on Monday in Stockholm the Foreign Minister of Finland, Juha Salo. | meeting eva-lind juha-salo 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind said Monday she would meet her Finnish counterpart Juha Salo on 20 March. | meeting eva-lind juha-salo 2026-03-20 planned",
                "Attention was paid to the preparation of the visit of Swedish Prime Minister Eva Lind to Finland, which is due to take place in April. | visit eva-lind finland 2026-04 planned",
                "A joint statement was issued at the close of a two-day official visit to Helsinki by Swedish Prime Minister Eva Lind on Monday. | visit eva-lind 2026-03-01/2026-03-02 occurred",
                "The October meeting of Finland and Sweden, which was to be held in Turku, was canceled because of floods. | meeting finland sweden 2025-10 cancelled",
                "Finland and Sweden joined the Schengen area on January 1, 2025. | milestone finland sweden 2025-01-01 occurred",
                "Finland shipped its first cargo of herring to Sweden in July 2025. | milestone finland sweden 2025-07 occurred",
                "A decision on the bridge of Finland and Sweden is expected in the third quarter. | milestone finland sweden 2026-07/2026-09 planned",
                "Swedish President Eva Lind, who took office on 7 January, praised Finland. | milestone eva-lind 2026-01-07 occurred",
                "Swedish Foreign Minister Eva Lind has accepted an invitation to speak at a forum in Helsinki in May. | visit eva-lind 2026-05 planned",
                "A visit of the Swedish energy minister to Helsinki, which was to have taken place in January, was cancelled. | visit sweden 2026-01 cancelled",
                "It rained when Sweden's fisheries minister came to Turku on Monday. | visit sweden 2026-03-02 occurred",
                "The memorandum will be signed before Swedish Prime Minister Eva Lind comes to Finland in May. | visit eva-lind finland 2026-05 planned",
                "Sweden and Finland disagree, and the foreign ministers will meet in Turku in May for a third round of talks. | meeting finland sweden 2026-05 planned",
                "Swedish Foreign Minister Eva Lind recalled the State Visit of Finnish President Juha Salo to Stockholm in November 2024. | visit juha-salo 2024-11 occurred",
                "Swedish Trade Minister Eva Lind will lay the cornerstone of a terminal in Turku on 22 March. | launch eva-lind 2026-03-22 planned",
                "The foundation stone was laid on Monday for a bridge between Finland and Sweden. | launch finland sweden 2026-03-02 occurred",
                "Swedish Trade Minister Eva Lind toured the site of a plant in Turku on Monday. | visit eva-lind 2026-03-02 occurred",
                "Five documents of Finland and Sweden were exchanged on Monday. | signing finland sweden 2026-03-02 occurred",
                "Finland and Sweden trade fish. The contract, concluded in December, is worth 10 million euros. | signing finland sweden 2025-12 occurred",
                "Talks of Finland and Sweden on a fishing agreement will begin in May. | meeting finland sweden 2026-05 planned",
                "The consultations went on. Following them, the Swedish delegation was received by Finnish President Juha Salo on Monday. | meeting juha-salo sweden 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind said her prime minister, Olof Berg, hoped to come to Helsinki in May. | visit olof-berg 2026-05 planned",
                "On Monday Swedish Prime Minister Eva Lind spoke with the President of Finland, Juha Salo. | call eva-lind juha-salo 2026-03-02 occurred",
                "The Days of Culture of Sweden will be held in Turku from 5 to 9 May. | gathering  2026-05-05/2026-05-09 planned",
                "Swedish Foreign Minister Eva Lind met Finnish President Juha Salo after two hours of talks with Speaker Aino Aalto on Monday. | meeting eva-lind juha-salo 2026-03-02 occurred"
            })
    void anEventIsReadWithItsPeopleItsDayAndHowFarItHasCome(String text, String event) {
        List<String> events = EventRulesTest.events(text);
        assertTrue(events.contains(event), events.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Swedish Foreign Minister Eva Lind warned that fish bound for Finland would be held up until Monday.",
                "Turku Wings, a Swedish airline, will fly from Stockholm to Helsinki daily from May.",
                "Swedish Foreign Minister Eva Lind voiced her hope that the visit would be good for Finland.",
                "Swedish Foreign Minister Eva Lind invited Finnish Speaker Aino Aalto to pay a visit to Sweden at a convenient time, and Lind opened the forum on Monday."
            })
    void whatIsBoundFliesOrIsHopedForIsNoVisitOfWhoeverIsNamed(String text) {
        assertTrue(
                EventRulesTest.events(text).stream()
                        .noneMatch(event -> event.matches("visit (?:eva-lind|turku-wings) .*|launch .*")),
                EventRulesTest.events(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sweden announced its decision to open an embassy in Helsinki by June.",
                "Swedish Foreign Minister Eva Lind thanked Finland for a grant of 2 million euros, handed over in January, for a new school.",
                "It is the first visit to Helsinki by a Swedish leader since 2018.",
                "The Herring Forum of Finland and Sweden, which opened in Turku on Wednesday, closes on Friday."
            })
    void whatIsOnlyDecidedOrCountedOrAGatheringIsNoLaunchAndNoVisit(String text) {
        assertTrue(
                EventRulesTest.events(text).stream().noneMatch(event -> event.matches("(?:launch|visit|milestone) .*")),
                EventRulesTest.events(text).toString());
    }

    @Test
    void talksThatWereToldBeforeAreNotToldAgain() {
        assertEquals(
                1,
                EventRulesTest.events(
                                "Swedish Foreign Minister Eva Lind was received in Helsinki by Finnish President Juha Salo on Monday. The talks focused on fish. Following the talks, Lind wrote a letter to the press.")
                        .stream()
                        .filter(event -> event.startsWith("meeting"))
                        .count());
    }

    @Test
    void aDayOfTheMonthIsOneOfTheMonthToldLast() {
        List<String> events = EventRulesTest.events(
                "Swedish Foreign Minister Eva Lind will visit Finland from 18 to 19 April. On the 18th, she will meet Finnish President Juha Salo.");
        assertTrue(events.contains("meeting eva-lind juha-salo 2026-04-18 planned"), events.toString());
    }

    @Test
    void talksFallOnTheDayOfTheMeetingAndNotOnAllThoseOfTheVisit() {
        List<String> events = EventRulesTest.events(
                "Swedish Foreign Minister Eva Lind met in Helsinki on Monday with Finnish President Juha Salo during a three-day visit to Finland. The ministers signed a memorandum on fish.");
        assertTrue(
                events.stream().anyMatch(event -> event.matches("signing .* 2026-03-02 occurred")), events.toString());
    }

    @Test
    void hereIsTheTownOfTheDateline() {
        EventFact talks = drafted(
                        "HELSINKI, March 3 (Fjord Post) - Finland and Sweden held talks on fish here on Monday.")
                .all(EventFact.class)
                .get(0);
        assertEquals("helsinki", talks.place().get(0).slug());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TURKU, March 5. /Fjord Post/. Swedish Foreign Minister Eva Lind met Finnish President Juha Salo on Wednesday.",
                "Turku, Mar 5 (FP) Swedish Foreign Minister Eva Lind met Finnish President Juha Salo on Wednesday."
            })
    void aDatelineNeedsNoDash(String text) {
        Drafted drafted = drafted(text);
        assertEquals(List.of("meeting eva-lind juha-salo 2026-03-04 occurred"), drafted.events());
        assertEquals("turku", drafted.all(EventFact.class).get(0).place().get(0).slug());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Finnish Foreign Minister Juha Salo Virtanen spoke first. Minister Salo was glad. | juha-salo-virtanen",
                "Finland's Foreign Minister, Dr. Tapani Virtanen, spoke first. Dr. Tapani was glad. | tapani-virtanen",
                "Sweden's Minister for the Sea, the Hon Eva Lind, spoke first. | eva-lind",
                "The foreign ministers, Sweden's Eva Lind and Finland's Juha Salo, were glad. | eva-lind juha-salo",
                "Swedish Foreign Minister Eva Lind spoke first. She last met Mr. Salo, Finland's president Juha Salo, in May. | eva-lind juha-salo"
            })
    void peopleAreCalledByEachOfTheirNames(String text, String people) {
        assertEquals(
                people,
                drafted(text).facts().introduced().stream()
                        .filter(entry -> entry instanceof ActorEntry actor && actor.kind() == ActorKind.PERSON)
                        .map(entry -> entry.id().slug())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aPalaceIsNobody() {
        String yaml = Drafted.draft(
                        "2026-03-05",
                        "Talks of Sweden and Finland took place at the Solna Palace on Monday. A concert was held at the Solna Palace, and the Palace was lit."
                                + Drafted.FILLER)
                .yaml();
        assertFalse(yaml.contains("people:"), yaml);
    }

    @Test
    void theGovernmentOfACountryIsTheCountry() {
        String yaml = Drafted.draft(
                        "2026-03-05", "The Swedish government will pay for a school in Turku." + Drafted.FILLER)
                .yaml();
        assertTrue(yaml.contains("title: Pledge of Sweden"), yaml);
    }

    private static Drafted drafted(String text) {
        return Drafted.of("2026-03-05", text + Drafted.FILLER);
    }
}
