package org.entente.pictures;

import static org.entente.pictures.Pictured.moments;
import static org.entente.pictures.Pictured.shipped;
import static org.entente.pictures.Pictured.shippedMoments;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.building.Desk;
import org.entente.pictures.WorldMap.Arc;
import org.entente.pictures.WorldMap.Spot;
import org.junit.jupiter.api.Test;

/** Where moments are drawn on a map. */
class MapDrawingTest {
    private static final Outline SQUARE = Outline.of("""
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "geometry": {"type": "Polygon",
                "coordinates": [[[60, 30], [90, 30], [90, 50], [60, 50], [60, 30]]]}},
              {"type": "Feature", "geometry": {"type": "MultiPolygon",
                "coordinates": [[[[-100, 30], [-90, 30], [-90, 40], [-100, 30]]]]}}]}
            """.getBytes(StandardCharsets.UTF_8));

    private static WorldMap drawn(String... selection) {
        return MapDrawing.of(shippedMoments(selection), shipped().getDefaultGraph(), SQUARE);
    }

    private static Spot spot(WorldMap map, String name) {
        return map.spots().stream()
                .filter(spot -> spot.name().contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is drawn at " + name));
    }

    @Test
    void northIsUpAndEastIsToTheRight() {
        WorldMap map = drawn("kind", "event");
        assertTrue(spot(map, "Moscow").y() < spot(map, "Hanoi").y());
        assertTrue(spot(map, "Moscow").x() < spot(map, "Hanoi").x());
        assertTrue(spot(map, "Moscow").x() < spot(map, "Kazan").x());
    }

    @Test
    void everyPlaceIsWithinThePicture() {
        WorldMap map = drawn();
        assertFalse(map.empty());
        for (Spot spot : map.spots()) {
            assertTrue(spot.x() > 0 && spot.x() < map.width(), spot.name());
            assertTrue(spot.y() > 0 && spot.y() < map.height(), spot.name());
        }
    }

    @Test
    void aPlaceWithoutAPointIsDrawnWhereItLies() {
        WorldMap map = drawn("focus", "event/putin-to-lam-talks-2025-05", "depth", "1");
        assertTrue(spot(map, "Moscow").told() > 0, "the Kremlin is in Moscow");
    }

    @Test
    void aVisitLeadsFromTheGuestsCountryToThePlace() {
        WorldMap map = drawn("kind", "visit");
        Arc arc = map.arcs().stream()
                .filter(any -> any.visit().thing().label().equals("Visit of Vladimir Putin to Vietnam, 2024"))
                .findFirst()
                .orElseThrow();
        assertEquals(spot(map, "Russia").x(), arc.x1());
        double missing = Math.hypot(
                arc.x2() - spot(map, "Hanoi").x(), arc.y2() - spot(map, "Hanoi").y());
        assertEquals(spot(map, "Hanoi").radius() + 5, missing, 0.3, "its head touches the disc");
    }

    @Test
    void visitsOfOneWayLieBesideEachOther() {
        List<Arc> arcs = drawn("kind", "visit").arcs();
        assertEquals(
                arcs.size(),
                arcs.stream()
                        .map(arc -> arc.midX() + " " + arc.midY())
                        .distinct()
                        .count());
    }

    @Test
    void ofTheWorldOnlyWhatIsNearIsDrawn() {
        String land = drawn("kind", "event").land();
        assertEquals(1, land.chars().filter(sign -> sign == 'M').count(), land);
        assertTrue(land.endsWith("Z"), land);
    }

    @Test
    void namesDoNotStandOnEachOther() {
        List<Spot> spots = drawn().spots();
        for (Spot one : spots) {
            for (Spot other : spots) {
                boolean apart = one == other
                        || one.words().toTheLeft() != other.words().toTheLeft()
                        || Math.abs(one.words().y() - other.words().y()) >= 12
                        || Math.abs(one.words().x() - other.words().x()) > 40;
                assertTrue(apart, () -> one.name() + " and " + other.name());
            }
        }
    }

    @Test
    void withoutAnyKnownPlaceThereIsNoMapAndThatIsCounted() {
        DatasetGraph dataset = Pictured.of("""
                events:
                  - {id: nowhere, kind: meeting, title: A meeting somewhere, when: 2026-03-10,
                     participants: {participant: [Ana Rojas, Nils Berg]}, occurrence: occurred, claim: {evidence: e1}}
                """);
        WorldMap map = MapDrawing.of(moments(dataset), dataset.getDefaultGraph(), SQUARE);
        assertTrue(map.empty());
        assertEquals(1, map.unplaced());
    }

    @Test
    void aSinglePlaceIsInTheMiddle() {
        DatasetGraph dataset = Desk.dataset(Desk.article("a", "2026-02-01", """
                events:
                  - {id: here, kind: meeting, title: A meeting in Chile, when: 2026-03-10, place: Chile,
                     participants: {participant: [Ana Rojas, Nils Berg]}, occurrence: planned, claim: {evidence: e1}}
                """));
        Spot chile = MapDrawing.of(moments(dataset), dataset.getDefaultGraph(), SQUARE)
                .spots()
                .get(0);
        assertEquals(620, chile.x(), 1);
        assertEquals(350, chile.y(), 1);
        assertEquals(1, chile.pending());
    }
}
