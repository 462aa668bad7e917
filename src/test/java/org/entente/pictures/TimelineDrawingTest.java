package org.entente.pictures;

import static org.entente.pictures.Pictured.ALL;
import static org.entente.pictures.Pictured.moments;
import static org.entente.pictures.Pictured.shippedMoments;
import static org.entente.pictures.Pictured.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.pictures.Timeline.Group;
import org.entente.pictures.Timeline.Mark;
import org.junit.jupiter.api.Test;

/** Where moments are drawn on a line of time. */
class TimelineDrawingTest {
    private static final String THREE = """
            events:
              - {id: one-day, kind: meeting, title: A meeting of one day, when: 2026-01-10, place: Oslo,
                 participants: {participant: [Ana Rojas, Nils Berg]}, occurrence: occurred, claim: {evidence: e1}}
              - {id: one-month, kind: meeting, title: A meeting of some day, when: 2026-03,
                 participants: {participant: [Nils Berg, Ana Rojas]}, occurrence: planned, claim: {evidence: e2}}
              - {id: no-date, kind: meeting, title: A meeting without a date,
                 participants: {participant: [Ana Rojas, Nils Berg]}, occurrence: planned, claim: {evidence: e2}}
            """;

    private static Timeline three() {
        return TimelineDrawing.of(moments(Pictured.of(THREE)), ALL, Grouping.KIND);
    }

    private static Timeline shipped(Grouping grouping) {
        return TimelineDrawing.of(shippedMoments("kind", "event,pledge,agreement"), ALL, grouping);
    }

    private static Mark mark(Timeline timeline, String label) {
        return timeline.marks().stream()
                .filter(mark -> mark.moment().thing().label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is drawn of " + label));
    }

    @Test
    void aDayIsAPointAndAMonthIsAMonthWide() {
        Timeline timeline = three();
        assertTrue(mark(timeline, "A meeting of one day").point());
        Mark month = mark(timeline, "A meeting of some day");
        assertFalse(month.point());
        double year = timeline.stretches().get(0).width();
        assertEquals(31.0 / 365, month.width() / year, 0.002);
    }

    @Test
    void whatIsOnlyPlannedIsPendingAndWhatTookPlaceIsNot() {
        assertTrue(mark(three(), "A meeting of some day").moment().pending());
        assertFalse(mark(three(), "A meeting of one day").moment().pending());
    }

    @Test
    void whatNobodyDatesIsCountedAndNotDrawn() {
        assertEquals(1, three().undated());
        assertEquals(2, three().marks().size());
    }

    @Test
    void aPledgeIsJoinedToWhatMadeItGood() {
        Timeline timeline = shipped(Grouping.KIND);
        String join =
                "Nguyen Phu Trong invites Vladimir Putin to visit Vietnam → Visit of Vladimir Putin to Vietnam, 2024";
        assertTrue(timeline.joins().stream().anyMatch(known -> known.title().equals(join)), "no such join");
        assertTrue(
                timeline.joins().stream().allMatch(known -> known.x1() < known.x2()),
                "a pledge is made before it is kept");
    }

    @Test
    void aPledgeThatNobodyDatesStandsWhereItIsDue() {
        Mark target = mark(shipped(Grouping.KIND), "Russia and Vietnam to bring their trade to 15 billion USD by 2030");
        assertTrue(target.moment().onlyDue());
        assertEquals("2030", target.moment().dueDate());
        assertEquals(1240, target.x() + target.width(), 0.2);
    }

    @Test
    void noMarkOrLabelStandsOnAnotherOfItsLane() {
        List<Mark> marks = shipped(Grouping.PAIR).marks();
        for (Mark one : marks) {
            for (Mark other : marks) {
                assertTrue(
                        one == other || one.y() != other.y() || right(one) <= left(other) || right(other) <= left(one),
                        () -> one.label() + " stands on " + other.label());
            }
        }
    }

    private static double left(Mark mark) {
        return mark.point() ? mark.x() - mark.width() / 2 : mark.x();
    }

    private static double right(Mark mark) {
        return left(mark) + mark.width();
    }

    @Test
    void everythingIsWithinThePicture() {
        Timeline timeline = shipped(Grouping.KIND);
        for (Mark mark : timeline.marks()) {
            assertTrue(left(mark) >= 0 && right(mark) <= timeline.width() + 4, mark.label());
            assertTrue(mark.y() < timeline.height(), mark.label());
        }
    }

    @Test
    void visitsComeFirstAndMilestonesLast() {
        List<String> names =
                shipped(Grouping.KIND).groups().stream().map(Group::name).toList();
        assertEquals("Visits", names.get(0));
        assertEquals("Milestones and commemorations", names.get(names.size() - 1));
    }

    @Test
    void groupedByCountriesThePairOfWhichMostIsToldComesFirst() {
        assertEquals(
                "Russia and Vietnam", shipped(Grouping.PAIR).groups().get(0).name());
    }

    @Test
    void aShortPeriodHasTicksForItsDays() {
        Timeline timeline =
                TimelineDrawing.of(moments(Pictured.of(THREE)), span("2026-01-01", "2026-02-28"), Grouping.KIND);
        assertEquals(
                List.of("Jan", "8", "15", "22", "Feb", "8", "15", "22"),
                timeline.ticks().stream().map(Timeline.Tick::label).toList());
    }

    @Test
    void nothingGivesAnEmptyPicture() {
        Timeline timeline = TimelineDrawing.of(List.of(), ALL, Grouping.KIND);
        assertTrue(timeline.empty());
        assertFalse(timeline.folded());
    }
}
