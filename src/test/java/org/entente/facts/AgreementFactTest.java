package org.entente.facts;

import static org.entente.facts.Stated.CHILE;
import static org.entente.facts.Stated.NORWAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AgreementFactTest {
    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "UNDER_NEGOTIATION"})
    void anAgreementThatIsOnlyIntendedBindsNobody(Status status) {
        assertEquals(List.of(), Stated.agreement(status).agreed());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PROPOSED", "UNDER_NEGOTIATION"})
    void whoHasComeToTermsHasAgreedEvenIfItIsOver(Status status) {
        assertEquals(List.of(CHILE, NORWAY), Stated.agreement(status).agreed());
    }

    @ParameterizedTest
    @EnumSource
    void theStatusIsWhatTheArticleClaims(Status status) {
        assertEquals(Optional.of(status), Stated.agreement(status).claimedStatus());
        assertEquals(Optional.empty(), Stated.agreement(status).claimedOccurrence());
    }
}
