package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.facts.EventFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What took place and what is to, read out of one or two sentences. */
class EventRulesTest {
    static List<String> events(String text) {
        return Drafted.of("2026-03-05", text + Drafted.FILLER).events();
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
    void whoLeadsADelegationSomewhereGoesThere() {
        assertEquals(
                List.of("visit eva-lind 2026-04-13 planned"),
                events("Swedish Foreign Minister Eva Lind will lead a business delegation to Turku on April 13."));
    }

    @Test
    void talksThatAreToResumeAreNoWork() {
        assertTrue(events("Talks of Sweden and Finland on a new plant are to resume in May, officials said.").stream()
                .noneMatch(event -> event.startsWith("launch")));
    }

    @Test
    void permitsToWorkAreNoWork() {
        assertEquals(
                List.of(), events("Sweden issued some 6,700 work permits to Finns last year at its office in Turku."));
    }

    @Test
    void relationsThatDateFromAYearBeganInIt() {
        assertEquals(
                List.of("milestone finland sweden 1949-04 occurred"),
                events("Diplomatic relations between Sweden and Finland date from April 1949."));
    }

    @Test
    void touristsAreNoGuestsOfState() {
        assertEquals(List.of(), events("About 200,000 Swedish tourists visited Finland in 2025."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Swedish Foreign Minister Eva Lind is expected in Helsinki on 20 March. | visit eva-lind 2026-03-20 planned",
                "Swedish Foreign Minister Eva Lind, whose ferry was late, is to travel on to Turku on Friday. | visit eva-lind 2026-03-06 planned",
                "Swedish Foreign Minister Eva Lind was welcomed in Helsinki by Finnish President Juha Salo on Monday. | meeting eva-lind juha-salo 2026-03-02 occurred",
                "The visit of Swedish Foreign Minister Eva Lind to Finland ends on Friday. | visit eva-lind finland 2026-03-06 ongoing",
                "Swedish Foreign Minister Eva Lind is set to fly to Turku on 12 March for a two-day visit. | visit eva-lind 2026-03-12/2026-03-13 planned",
                "Swedish Foreign Minister Eva Lind left Turku on Monday, ending a three-day visit to Finland. | visit eva-lind finland 2026-02-28/2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind, who was in Turku in February, wrote a letter. | visit eva-lind 2026-02 occurred",
                "Swedish Foreign Minister Eva Lind was due to go on to Turku on Friday. | visit eva-lind 2026-03-06 planned",
                "Swedish Foreign Minister Eva Lind was to have visited Finland in February. | visit eva-lind finland 2026-02 cancelled",
                "A planned meeting of Finland and Sweden in November had been postponed. | meeting finland sweden 2025-11 cancelled",
                "Swedish Foreign Minister Eva Lind had lunch with Finnish President Juha Salo on Monday. | meeting eva-lind juha-salo 2026-03-02 occurred",
                "Finland and Sweden wrapped up a third round of talks on a trade agreement on Monday. | meeting finland sweden 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind was hosted to lunch by Finnish President Juha Salo on Monday. | meeting eva-lind juha-salo 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind wrapped up a two-day visit to Finland on Tuesday with a trip to Turku. | visit eva-lind finland 2026-03-02/2026-03-03 occurred",
                "Eva Lind and Juha Salo, foreign ministers of Sweden and Finland, met on Monday. | meeting eva-lind juha-salo 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind agreed by telephone on Monday to visit Finland in May. | visit eva-lind finland 2026-05 planned",
                "Swedish Foreign Minister Eva Lind touched down in Helsinki on Monday. | visit eva-lind 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind made a surprise stop in Turku on Monday. | visit eva-lind 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind left Turku for Helsinki on Monday. | visit eva-lind 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind received a phone call from Finnish President Juha Salo on Monday. | call eva-lind juha-salo 2026-03-02 occurred",
                "Swedish ambassador Eva Lind presented her credentials to Finnish President Juha Salo on Monday. | meeting eva-lind juha-salo 2026-03-02 occurred",
                "Sweden severed ties with Finland in 2024. | milestone finland sweden 2024 occurred",
                "Finland and Sweden sealed a fishing pact on Monday. | signing finland sweden 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind switched on the lights of a new bridge on Monday. | launch eva-lind 2026-03-02 occurred",
                "Swedish King Karl granted an audience to Finnish President Juha Salo on Monday. | meeting juha-salo king-karl 2026-03-02 occurred",
                "Prime Minister Eva Lind wrapped up a two-day trip to Finland on Tuesday, a day before Sweden's holiday. | visit eva-lind finland 2026-03-02/2026-03-03 occurred",
                "Swedish King Karl gave a dinner for Finnish President Juha Salo on Monday. | meeting juha-salo king-karl 2026-03-02 occurred",
                "Sweden reopened its embassy in Helsinki last month after a pause. | launch sweden 2026-02 occurred",
                "The first direct flight between Finland and Sweden took off on Sunday. | launch  2026-03-01 occurred",
                "Talks between Finnish and Swedish experts broke down in December. | meeting finland sweden 2025-12 occurred",
                "In Finland and Sweden it rained, and the signing was put off until April. | signing finland sweden 2026-04 planned",
                "Finnish President Juha Salo flew home on Wednesday after three days in Sweden. | visit juha-salo sweden 2026-03-02/2026-03-04 occurred",
                "Construction of the bridge between Finland and Sweden is due to start in June. | launch  2026-06 planned",
                "A forum of Finland and Sweden opens in Helsinki on Sunday. | gathering  2026-03-08 planned",
                "Eva Lind, Sweden's foreign minister, and Juha Salo, the Finnish president, signed a declaration on Monday. | signing eva-lind juha-salo 2026-03-02 occurred",
                "During talks with Swedish Prime Minister Eva Lind in Turku in January, Finnish President Juha Salo praised the sea. | meeting eva-lind juha-salo 2026-01 occurred",
                "Swedish Foreign Minister Eva Lind was granted an audience by Finnish President Juha Salo on Monday. | meeting eva-lind juha-salo 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind attended a dinner given by Finnish President Juha Salo on Monday. | meeting eva-lind juha-salo 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind is to receive Finnish President Juha Salo on Friday. | meeting eva-lind juha-salo 2026-03-06 planned",
                "Swedish Foreign Minister Eva Lind had a telephone conversation with her Finnish counterpart on Monday. | call eva-lind finland 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind and Finnish President Juha Salo exchanged views in a video conference on Monday. | call eva-lind juha-salo 2026-03-02 occurred",
                "Swedish Foreign Minister Eva Lind will not visit Finland on Friday as planned. | visit eva-lind finland 2026-03-06 cancelled",
                "Swedish Foreign Minister Eva Lind had been due to visit Finland on Friday. | visit eva-lind finland 2026-03-06 cancelled",
                "Swedish Foreign Minister Eva Lind would have visited Finland in January. | visit eva-lind finland 2026-01 cancelled",
                "A visit by Swedish Foreign Minister Eva Lind to Finland, planned for May, was pushed back to September. | visit eva-lind finland 2026-09 planned",
                "Swedish Foreign Minister Eva Lind returned on Sunday from a three-day trip to Finland. | visit eva-lind finland 2026-02-27/2026-03-01 occurred",
                "A delegation from Sweden wrote; the Finnish trade delegation flew to Turku and then to Malmö on Monday. | visit finland 2026-03-02 occurred",
                "Finland and Sweden ratified a treaty on fishing on Tuesday. | milestone finland sweden 2026-03-03 occurred",
                "Diplomatic relations of Finland and Sweden were established on 26 January 1951. | milestone finland sweden 1951-01-26 occurred",
                "The fourth session of the joint commission of Finland and Sweden was held on Monday. | meeting finland sweden 2026-03-02 occurred",
                "It was noted that trade grew last year when Swedish Foreign Minister Eva Lind met Finnish President Juha Salo. | meeting eva-lind juha-salo 2025 occurred",
                "Swedish Foreign Minister Eva Lind and Finnish President Juha Salo did not sign the memorandum; it will be signed in May, Lind said. | signing eva-lind juha-salo 2026-05 planned",
                "Finland banned the export of raw logs in 2010. | milestone finland 2010 occurred",
                "In February Finland raised its harbour fees for trawlers. | milestone finland 2026-02 occurred",
                "The Turku Herring Festival, to which Sweden sends a choir, opens on 4 June. | gathering  2026-06-04 planned",
                "Swedish Foreign Minister Eva Lind and Finnish President Juha Salo are to see Finnish Speaker Aino Aalto on 9 March. | meeting aino-aalto eva-lind juha-salo 2026-03-09 planned",
                "Swedish Foreign Minister Eva Lind dropped in on Turku on Monday. | visit eva-lind 2026-03-02 occurred",
                "MONDAY: Swedish Foreign Minister Eva Lind lands in Turku. | visit eva-lind 2026-03-09 planned",
                "MONDAY: Swedish Foreign Minister Eva Lind was in Turku on Monday. | visit eva-lind 2026-03-02 occurred"
            })
    void anEventIsReadWithItsPeopleItsDayAndHowFarItHasCome(String text, String event) {
        assertEquals(List.of(event), events(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Swedish Foreign Minister Eva Lind thanked Finland and asked Finnish firms to come to Stockholm.",
                "“The sea is clean,” Swedish Foreign Minister Eva Lind said after the talks.",
                "Swedish Foreign Minister Eva Lind never visited Finland.",
                "Swedish Foreign Minister Eva Lind has yet to visit Finland.",
                "Swedish Foreign Minister Eva Lind asked for talks on fishing with Finland.",
                "Swedish Foreign Minister Eva Lind praised the development of political dialogue with Finland.",
                "Finland and Sweden want a fair trial for the fishermen.",
                "Finland raised concerns in 2024.",
                "Finland has banned the export of raw logs.",
                "Finland and Sweden agreed to open a centre for the study of the sea.",
                "Swedish Foreign Minister Eva Lind had been invited to the Fishing Forum.",
                "Swedish Foreign Minister Eva Lind refused to meet Finnish President Juha Salo."
            })
    void whatIsDeniedOrAskedOrOnlyNamesTheTimeIsNoEvent(String text) {
        assertEquals(List.of(), events(text));
    }

    @Test
    void whoeverIsInvitedToComeIsToComeToTheCountryOfTheirHost() {
        assertTrue(events("Swedish Foreign Minister Eva Lind invited Finnish President Juha Salo to come in May.")
                .contains("visit juha-salo sweden 2026-05 planned"));
    }

    @Test
    void aSummitThatWasToldBeforeIsNotToldAgain() {
        assertEquals(
                1,
                events(
                                "A summit of Finland and Sweden opened in Helsinki on Monday. Swedish Foreign Minister Eva Lind arrived for the summit.")
                        .stream()
                        .filter(event -> event.startsWith("gathering"))
                        .count());
    }

    @Test
    void aVisitOfHisIsThatOfWhomTheSentenceBeforeNames() {
        assertEquals(
                List.of("visit eva-lind 2026-04 planned"),
                events("Swedish Foreign Minister Eva Lind wrote a letter. Her visit is foreseen for April."));
    }

    @Test
    void whatATextTellsOfNoDayInANewParagraphFellInTheVisit() {
        assertTrue(events(
                        "Swedish Foreign Minister Eva Lind visited Finland from 2 to 4 March. On 3 March she met Finnish President Juha Salo.\nShe also met Finnish Speaker Aino Aalto and thanked her for the warm welcome in Turku.")
                .contains("meeting aino-aalto eva-lind 2026-03-02/2026-03-04 occurred"));
    }

    @Test
    void whoIsReceivedByOneMinisterHasNotOnlyTakenPartInTheTalks() {
        assertEquals(
                List.of("meeting finland sweden 2026-03-02 occurred", "meeting eva-lind juha-salo 2026-03-02 occurred"),
                events(
                        "Finland and Sweden held talks in Turku on Monday. Swedish Foreign Minister Eva Lind was received by Finnish President Juha Salo on Monday."));
    }

    @Test
    void whoComesAtAnInvitationHasBeenInvited() {
        assertEquals(
                List.of("visit eva-lind finland 2026-03-02 occurred", "invitation eva-lind juha-salo undated occurred"),
                events(
                        "At the invitation of Finnish President Juha Salo, Swedish Prime Minister Eva Lind paid a visit to Finland on Monday."));
    }

    @Test
    void whoAcceptsAnInvitationPromisesToComeAndIsToCome() {
        assertEquals(
                List.of("visit eva-lind finland 2026-05 planned", "pledge eva-lind undated occurred"),
                events("Swedish Foreign Minister Eva Lind has accepted an invitation to visit Finland in May."));
    }

    @Test
    void whoHasBeenInvitedIsInvitedByTheCountryIfNobodyElseIsNamed() {
        List<String> pledges = Drafted.of(
                        "2026-03-05",
                        "Swedish Foreign Minister Eva Lind said she had been invited to Finland." + Drafted.FILLER)
                .all(EventFact.class)
                .stream()
                .map(EventFact::title)
                .toList();
        assertEquals(List.of("Finland invites Eva Lind"), pledges);
    }
}
