package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeedFramesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Finland donated two icebreakers to Sweden in 2019. | milestone finland 2019 occurred",
                "A Finnish officer was freed in Sweden in February. | milestone finland sweden 2026-02 occurred",
                "The dispute dates from 2017, when Finland seized a Swedish trawler. | milestone finland 2017 occurred",
                "Finland has been an observer of the council since 2008. | milestone finland 2008 occurred",
                "The Finnish parliament is to debate the bill on 20 March. | gathering parliament-of-finland 2026-03-20 planned",
                "The carrier expects to start in April with two flights a week. | launch  2026-04 planned",
                "Finland will open a trade office in Stockholm by June. | launch finland ../2026-06 planned",
                "A technical mission from Helsinki is expected in Stockholm next month. | visit finland 2026-04 planned",
                "Swedish Foreign Minister Eva Lind, who arrived on Tuesday, wrote a letter. | visit eva-lind 2026-03-03 occurred",
                "Swedish Foreign Minister Eva Lind is to address the Finnish parliament on 9 March. | gathering eva-lind 2026-03-09 planned",
                "Swedish Foreign Minister Eva Lind and Finnish President Juha Salo agreed in Turku in January to fish together. | meeting eva-lind juha-salo 2026-01 occurred",
                "Finnish and Swedish experts met in Turku on 2 March. | meeting finland sweden 2026-03-02 occurred",
                "Finland and Sweden disagree. Negotiators met online on 2 March. | meeting finland sweden 2026-03-02 occurred",
                "Finland and Sweden disagree. A fifth round is pencilled in for May. | meeting finland sweden 2026-05 planned",
                "In a phone call on Monday, Swedish Foreign Minister Eva Lind told Finnish President Juha Salo of it. | call eva-lind juha-salo 2026-03-02 occurred",
                "A Finnish bank bought a stake in the port in 2024. | milestone finland 2024 occurred",
                "Mr. Juha Salo, President of Finland, received Mr. Eva Lind, Foreign Minister of Sweden, on Monday. | meeting eva-lind juha-salo 2026-03-02 occurred",
                "Finland and Sweden held three rounds of talks, the last of them in Turku in January. | meeting finland sweden 2026-01 occurred",
                "Finland and Sweden concluded a first fishing accord in October 2011. | signing finland sweden 2011-10 occurred",
                "Finland will set up a trade office in Stockholm in May. | launch finland 2026-05 planned"
            })
    void whatNoFrameIsMadeForIsReadByItsVerbAndItsDay(String text, String event) {
        assertTrue(
                EventRulesTest.events(text).contains(event),
                EventRulesTest.events(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finnish exports to Sweden reached 3 billion euros in 2024.",
                "Finland bought a third less salmon in 2024.",
                "Finland would found a school in 2028 if it had the money.",
                "Trade between Finland and Sweden collapsed in 2023.",
                "Of the 40 icebreakers ordered in 2024 ten arrived in Finland.",
                "Finland is ready to open a credit line for Sweden on Monday."
            })
    void whatIsCountedOrOnlyWishedIsNoDeed(String text) {
        assertTrue(
                EventRulesTest.events(text).stream().noneMatch(event -> event.matches("(?:milestone|launch|visit) .*")),
                EventRulesTest.events(text).toString());
    }
}
