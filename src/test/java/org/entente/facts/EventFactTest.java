package org.entente.facts;

import static org.entente.facts.Stated.CHILE;
import static org.entente.facts.Stated.INES;
import static org.entente.facts.Stated.KARI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class EventFactTest {
    private static final Map<Role, List<Id>> KARI_AT_INES = Map.of(Role.GUEST, List.of(KARI), Role.HOST, List.of(INES));

    @ParameterizedTest
    @EnumSource(names = {"ONGOING", "OCCURRED"})
    void whoIsAtAMeetingThatTookPlaceHasMet(Occurrence occurrence) {
        assertEquals(
                List.of(INES, KARI),
                Stated.event(EventKind.MEETING, occurrence, KARI_AT_INES).met());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ONGOING", "OCCURRED"})
    void nobodyHasMetAtAMeetingThatIsOnlyAnnounced(Occurrence occurrence) {
        assertEquals(
                List.of(),
                Stated.event(EventKind.MEETING, occurrence, KARI_AT_INES).met());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "MEETING")
    void onlyMeetingsMakePeopleMeet(EventKind kind) {
        assertEquals(
                List.of(), Stated.event(kind, Occurrence.OCCURRED, KARI_AT_INES).met());
    }

    @ParameterizedTest
    @EnumSource(names = {"ONGOING", "OCCURRED"})
    void theGuestOfAVisitHasBeenThereAndTheHostHasNotTravelled(Occurrence occurrence) {
        assertEquals(
                List.of(KARI),
                Stated.event(EventKind.VISIT, occurrence, KARI_AT_INES).visitors());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ONGOING", "OCCURRED"})
    void aPlannedVisitHasTakenNobodyAnywhere(Occurrence occurrence) {
        assertEquals(
                List.of(),
                Stated.event(EventKind.VISIT, occurrence, KARI_AT_INES).visitors());
    }

    @Test
    void whoTakesPartInTwoRolesTakesPartOnce() {
        EventFact event = Stated.event(
                EventKind.GATHERING,
                Occurrence.OCCURRED,
                Map.of(Role.HOST, List.of(CHILE, KARI), Role.SPEAKER, List.of(KARI, INES)));

        assertEquals(List.of(INES, KARI, CHILE), event.everyone());
        assertEquals(List.of(), event.in(Role.GUEST));
    }

    @Test
    void mostKindsHaveAUsualPloverCode() {
        EventFact visit = Stated.event(EventKind.VISIT, Occurrence.OCCURRED, Map.of());
        EventFact milestone = Stated.event(EventKind.MILESTONE, Occurrence.OCCURRED, Map.of());

        assertEquals(Optional.of("CONSULT"), visit.ploverCode());
        assertEquals(Optional.empty(), milestone.ploverCode());
    }

    @ParameterizedTest
    @EnumSource
    void onlyPledgesAndInvitationsCommit(EventKind kind) {
        assertEquals(kind.name().matches("PLEDGE|INVITATION"), kind.commits());
    }
}
