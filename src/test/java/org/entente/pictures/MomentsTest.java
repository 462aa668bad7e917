package org.entente.pictures;

import static org.entente.pictures.Pictured.moments;
import static org.entente.pictures.Pictured.named;
import static org.entente.pictures.Pictured.shippedMoments;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.portraits.Reference;
import org.entente.questions.Answer;
import org.junit.jupiter.api.Test;

/** Facts as they lie in time. */
class MomentsTest {
    private static final List<Moment> SHIPPED = shippedMoments("kind", "event,pledge,agreement");

    @Test
    void momentsAreInTheOrderOfTimeAndTheUndatedAtTheEnd() {
        List<String> firsts = SHIPPED.stream().map(Moment::first).toList();
        int dated = (int) SHIPPED.stream().filter(Moment::dated).count();
        assertEquals(firsts.subList(0, dated).stream().sorted().toList(), firsts.subList(0, dated));
        assertTrue(SHIPPED.stream().skip(dated).noneMatch(Moment::dated));
        assertEquals(
                "Victory in the Great Patriotic War", SHIPPED.get(0).thing().label());
    }

    @Test
    void aVisitHasItsGuestItsPlaceAndItsCountries() {
        Moment visit = named(SHIPPED, "Visit of Vladimir Putin to Vietnam, 2024");
        assertTrue(visit.with().stream().map(Reference::text).toList().contains("Vladimir Putin"));
        assertEquals(
                List.of("Vietnam"), visit.places().stream().map(Reference::text).toList());
        assertEquals(List.of("Russia", "Vietnam"), visit.countries());
        assertEquals("2024-06-19 to 2024-06-20", visit.date());
        assertTrue(visit.lasting());
    }

    @Test
    void aPledgeThatWasDueAndNotKeptIsOverdue() {
        Moment target = named(SHIPPED, "Russia and Vietnam to bring their trade to 10 billion USD by 2025");
        assertEquals("overdue", target.state());
        assertTrue(target.pending());
    }

    @Test
    void whatIsCalledOffIsNeitherDoneNorAhead() {
        Moment meeting = named(moments(Pictured.of("""
                events:
                  - {id: off, kind: meeting, title: A meeting called off, when: 2026-03-10,
                     participants: {participant: [Ana Rojas, Nils Berg]}, occurrence: cancelled, claim: {evidence: e1}}
                """)), "A meeting called off");
        assertTrue(meeting.calledOff());
        assertEquals(false, meeting.pending());
    }

    @Test
    void asDataEachMomentIsARowThatNamesItsThing() {
        Answer answer = Moments.answer(SHIPPED);
        assertEquals(SHIPPED.size(), answer.rows().size());
        assertEquals(
                List.of("when", "earliest", "latest", "title"), answer.columns().subList(0, 4));
        assertEquals(
                SHIPPED.get(0).thing().iri(), answer.rows().get(0).get("thing").getURI());
    }
}
