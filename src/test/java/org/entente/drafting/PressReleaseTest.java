package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.facts.ActorEntry;
import org.entente.facts.EventFact;
import org.entente.facts.MentionFact;
import org.entente.facts.TenureFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How press releases, joint statements and local papers put what they tell. */
class PressReleaseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Finland and Sweden will resume negotiations on fish in May. | meeting finland sweden 2026-05 planned",
                "Talks of Finland and Sweden broke up in Oslo in February and are set to resume in Turku in May. | meeting finland sweden 2026-05 planned",
                "The heads of the border guards of Finland and Sweden will meet in Turku on 20 March. | meeting finland sweden 2026-03-20 planned",
                "Experts of the customs of Finland and Sweden are expected to discuss controls in Turku on 20 March. | meeting finland sweden 2026-03-20 planned",
                "Consultations with Finland, last held in Turku in 2023, went well for Sweden. | meeting finland sweden 2023 occurred",
                "Since the previous round in Turku in May 2025, Finland and Sweden have built a bridge. | meeting finland sweden 2025-05 occurred",
                "Finland summoned on Monday the Ambassador of Sweden, Eva Lind. | meeting eva-lind finland 2026-03-02 occurred",
                "Finland on Monday handed a note of protest to Sweden. | milestone finland 2026-03-02 occurred",
                "Finland and Sweden welcomed the start in February of direct flights between Turku and Solna. | launch finland sweden 2026-02 occurred",
                "Finland and Sweden noted the launch in May 2025 of negotiations on fish. | launch finland sweden 2025-05 occurred",
                "The first cargo from Sweden to Finland is due to arrive in May. | milestone finland sweden 2026-05 planned",
                "Swedish Foreign Minister Eva Lind is leading a delegation of six lawmakers to Finland from 2 to 6 March. | visit eva-lind finland 2026-03-02/2026-03-06 ongoing",
                "During her working visit to Finland from 2 to 4 March, Swedish Minister Eva Lind was glad. | visit eva-lind finland 2026-03-02/2026-03-04 occurred",
                "At the invitation of the President of Finland, Juha Salo, the Prime Minister of Sweden, Eva Lind, visited Turku on Monday. | visit eva-lind 2026-03-02 occurred",
                "Swedish President Eva Lind's trip to Finland was deferred and is now likely in June. | visit eva-lind finland 2026-06 planned",
                "A meeting of the police of Finland and Sweden, put off because of a feast, will now be held in Turku on 20 March. | meeting finland sweden 2026-03-20 planned",
                "Swedish Minister Eva Lind met Finnish President Juha Salo on Monday and was due to call on Speaker Aino Aalto on Friday. | meeting eva-lind juha-salo 2026-03-02 occurred",
                "A protest march of farmers was held in Turku on Monday, and Sweden and Finland were silent. | gathering 2026-03-02 occurred",
                "Two fishermen of Sweden will appear before a judge in Turku on 20 March, and Finland was silent. | gathering 2026-03-20 planned",
                "Transport ministers Eva Lind of Sweden and Juha Salo of Finland agreed on Monday in Turku to build a bridge. | meeting eva-lind juha-salo 2026-03-02 occurred"
            })
    void anEventIsReadWithItsPeopleItsDayAndHowFarItHasCome(String text, String event) {
        List<String> events = EventRulesTest.events(text).stream()
                .map(told -> told.replaceAll(" +", " "))
                .toList();
        assertTrue(events.contains(event), events.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sweden's Acme Oy signed a contract with a Finnish firm on Monday to set up a plant in Turku. | launch",
                "Finland and Sweden discussed flour and the opening of new flights. | launch",
                "Finland and Sweden agreed on Monday in Turku to open a school. | launch",
                "Swedish Minister Eva Lind said that twelve young farmers would travel to Finland in May. | visit",
                "Swedish Minister Eva Lind told the session on Monday that Finland would be glad. | meeting",
                "The deal of Finland and Sweden needs no vote in Congress. | gathering"
            })
    void whatIsAgreedDiscussedOrOnlyToldToASessionIsNoSuchEvent(String text, String kind) {
        assertTrue(
                EventRulesTest.events(text).stream().noneMatch(event -> event.startsWith(kind)),
                EventRulesTest.events(text).toString());
    }

    @Test
    void aVisitLeadsWhereItIsToldToLeadAndNotToWhoeverMakesIt() {
        EventFact visit = Drafted.of(
                        "2026-03-05",
                        "A visit of the Prime Minister of Sweden to Finland is scheduled for May." + Drafted.FILLER)
                .all(EventFact.class)
                .get(0);
        assertEquals("Visit of Sweden to Finland", visit.title());
    }

    @Test
    void theMeetingOfWhichNewsIsToldIsNotAnother() {
        List<String> events = EventRulesTest.events(
                "Swedish Foreign Minister Eva Lind met Finnish President Juha Salo in Turku on Monday. Lind told reporters after the half-hour meeting that Sweden was glad.");
        assertEquals(List.of("meeting eva-lind juha-salo 2026-03-02 occurred"), events);
    }

    @Test
    void whatIsHeldInAStayThatGoesOnIsHeldOnTheDayOfTheArticle() {
        List<String> events = EventRulesTest.events(
                "Swedish Foreign Minister Eva Lind is in Finland on a visit from 4 to 7 March.\n\nLind and Finnish President Juha Salo signed a memorandum on fish.");
        assertTrue(
                events.stream().anyMatch(event -> event.matches("signing .* 2026-03-05 occurred")), events.toString());
    }

    @Test
    void whatHasBeenHeldDoesNotFallOnADayToCome() {
        List<String> events = EventRulesTest.events(
                "Swedish Foreign Minister Eva Lind met Finnish President Juha Salo on Monday. They will meet again in Oslo on 20 May. Lind and Salo signed a memorandum on fish.");
        assertTrue(
                events.stream().anyMatch(event -> event.matches("signing .* 2026-03-02 occurred")), events.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fish of Finland was sold in Bundaryd, Sweden said. | bundaryd",
                "Ministers of Finland and Sweden spoke at Solna Slott. | solna-slott",
                "Ministers of Finland and Sweden spoke in the port of Kustavika. | kustavika",
                "Swedish Foreign Minister Eva Lind visited the Karlvik Memorial in Finland on Monday. | karlvik-memorial"
            })
    void aPlaceIsKnownByWhatLeadsToIt(String text, String place) {
        assertTrue(named(text).contains(place), named(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finland and Sweden spoke in Parliament of fish.",
                "Finland and Sweden sell fish in Turku region.",
                "Finland and Sweden held the Second Session on fish. The Second Session was long.",
                "Finland and Sweden took part in the Strategic Dialogue, and the Strategic Dialogue was long."
            })
    void neitherASessionNorAParliamentNorARegionIsAPersonOrATown(String text) {
        assertTrue(
                named(text).stream().allMatch(name -> name.matches("finland|sweden")),
                named(text).toString());
    }

    @Test
    void aTitleIsNoPartOfAName() {
        List<String> named = named(
                "Swedish Prime Minister Eva Lind spoke first in Finland. Prime Minister Lind announced a loan. PM Lind said so.");
        assertEquals(
                List.of("eva-lind", "finland", "sweden"),
                named.stream().sorted().toList());
    }

    @Test
    void whoIsCalledSheikhIsFoundByThatNameToo() {
        ActorEntry entry = (ActorEntry) Drafted.of(
                        "2026-03-05",
                        "Qatari Foreign Minister Sheikh Hamad Al Attiyah spoke first in Finland." + Drafted.FILLER)
                .facts()
                .introduced()
                .stream()
                .filter(known -> known.id().slug().equals("hamad-al-attiyah"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Sheikh Hamad Al Attiyah"), entry.label().aliases());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Halla Trust of Finland and the Sweden Standards Office signed a memorandum on Monday. | halla-trust-of-finland",
                "Karlvik Buss, the Swedish maker of buses, came to Finland. | karlvik-buss",
                "State-run Karlvik Metall sold steel to Finland and Sweden. | karlvik-metall",
                "The firm of Finland signed a contract with Karlvik Methane on fish. | karlvik-methane"
            })
    void aCompanyIsKnownByWhatIsToldOfIt(String text, String company) {
        assertTrue(named(text).contains(company), named(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Swedish Foreign Minister Eva Lind, who landed in Turku on Monday, was received by Prime Minister Aino Aalto. She then met her Finnish counterpart, Juha Salo. | prime-minister-of-finland",
                "The school is in Turku. Sweden's President Eva Lind was glad. President Juha Salo's trip to Sweden was put off, Finland said. | president-of-finland",
                "Sayyid Eva Lind, Prime Minister of Sweden, Sheikh Juha Salo, Prime Minister of Finland, spoke. | prime-minister-of-finland"
            })
    void anOfficeIsThatOfTheCountryThatTheWordsTell(String text, String office) {
        List<String> offices = Drafted.of("2026-03-05", text + Drafted.FILLER).all(TenureFact.class).stream()
                .map(tenure -> tenure.office().slug())
                .toList();
        assertTrue(offices.contains(office), offices.toString());
    }

    @Test
    void eachOfTwoInARowHasTheirOwnOfficeAlone() {
        List<String> tenures = Drafted.of(
                        "2026-03-05",
                        "At the invitation of the President of Finland, Juha Salo, the Prime Minister of Sweden, Eva Lind, visited Turku on Monday."
                                + Drafted.FILLER)
                .all(TenureFact.class)
                .stream()
                .map(tenure -> tenure.holder().slug() + " " + tenure.office().slug())
                .toList();
        assertEquals(List.of("juha-salo president-of-finland", "eva-lind prime-minister-of-sweden"), tenures);
    }

    @Test
    void anInvitationMayBeRenewed() {
        List<EventFact> events = Drafted.of(
                        "2026-03-05",
                        "Swedish President Eva Lind spoke by telephone with Finnish President Juha Salo on Monday. Lind renewed her invitation to her counterpart to come in May."
                                + Drafted.FILLER)
                .all(EventFact.class);
        assertTrue(events.stream().anyMatch(event -> event.kind().code().equals("invitation")), events.toString());
    }

    @Test
    void crownsAreThoseOfTheCountryThatHasThem() {
        String yaml = Drafted.draft(
                        "2026-03-05",
                        "Trade between Norway and Iceland stood at 6 billion crowns in 2025, Norway said."
                                + Drafted.FILLER)
                .yaml();
        assertTrue(yaml.contains("NOK"), yaml);
        assertFalse(yaml.contains("CZK"), yaml);
    }

    private static List<String> named(String text) {
        return Drafted.of("2026-03-05", text + Drafted.FILLER).all(MentionFact.class).stream()
                .map(mention -> mention.id().slug())
                .toList();
    }
}
