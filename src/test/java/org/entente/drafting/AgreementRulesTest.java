package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.entente.facts.AgreementFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements, between whom they are and how far they have come. */
class AgreementRulesTest {
    private static String agreements(String text) {
        return Drafted.of("2026-03-05", text + Drafted.fillerOf("Spain and Tunisia")).all(AgreementFact.class).stream()
                .map(agreement -> agreement.kind().code() + " "
                        + agreement.parties().stream().map(id -> id.slug()).collect(Collectors.joining(" ")) + " "
                        + agreement.status().code())
                .collect(Collectors.joining(" & "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spain and Tunisia signed a treaty on fishing on Monday. | treaty spain tunisia signed",
                "Spain's parliament ratified a treaty with Tunisia on Monday. | treaty tunisia parliament-of-spain signed",
                "Spain and Tunisia are negotiating a contract on gas. | contract spain tunisia under-negotiation",
                "A treaty on taxes between Spain and Tunisia is under negotiation. | treaty spain tunisia under-negotiation",
                "An agreement on flights and a protocol on training will be signed in May. | agreement spain tunisia proposed & agreement spain tunisia proposed",
                "Spain and Tunisia told their officials to draft an agreement on visas. | agreement spain tunisia proposed",
                "Spain has had an agreement with Tunisia since 2017. | agreement tunisia spain in-force",
                "Spain and Tunisia signed an accord. The accord will be signed again. | agreement spain tunisia signed",
                "The agreement of Spain and Tunisia on taxes entered into force in May. | agreement spain tunisia in-force",
                "Spain hopes for a treaty with Tunisia. | treaty tunisia spain proposed",
                "Spain and Tunisia are close to a contract on gas. | contract spain tunisia under-negotiation",
                "An accord on labour between Spain and Tunisia could not be finalised. | agreement spain tunisia under-negotiation",
                "The arrangement, which Spain and Tunisia initialled in May, is short. | agreement spain tunisia agreed",
                "Spain buys gas under a deal struck in 2023 with Tunisia. | agreement tunisia spain in-force",
                "An agreement on prisoners between Spain and Tunisia, first floated in 2015, is not there. | agreement spain tunisia proposed",
                "Spain and Tunisia agreed in Sfax to open a consulate. | agreement spain tunisia agreed",
                "A fishing accord between Spain and Tunisia ran out in June. | agreement spain tunisia expired",
                "An accord between Spain and Tunisia has been on the negotiating table for a year. | agreement spain tunisia under-negotiation",
                "A memorandum on ports between Spain and Tunisia is being prepared. | memorandum spain tunisia proposed",
                "Spain and Tunisia agreed on Monday to set up a joint commission. | agreement spain tunisia agreed",
                "Spain and Tunisia decided on Monday to revive their joint commission. | agreement spain tunisia agreed",
                "The tax accord of Spain and Tunisia, signed in Sfax in 2021, is now in force. | agreement spain tunisia in-force",
                "A treaty on fishing between Spain and Tunisia remains under negotiation. | treaty spain tunisia under-negotiation",
                "The ministers of Spain and Tunisia witnessed the signing of a protocol on labour. | agreement spain tunisia signed",
                "Then the two sides sign a treaty on the sea. | treaty spain tunisia agreed",
                "Spain and Tunisia have been negotiating since 2023 over a harbour in Sfax. | agreement spain tunisia under-negotiation",
                "Fishermen came to Sfax under the working holiday scheme. | programme tunisia spain in-force"
            })
    void anAgreementIsReadWithItsPartiesAndHowFarItHasCome(String text, String agreements) {
        assertEquals(agreements, agreements(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spain agreed that the deputies should meet more often.",
                "The Spanish minister came home without a deal.",
                "Spain supports a negotiated settlement of the conflict."
            })
    void whatIsOnlyTalkedOfIsNoAgreement(String text) {
        assertEquals("", agreements(text));
    }
}
