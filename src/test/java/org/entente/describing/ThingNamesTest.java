package org.entente.describing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.entente.facts.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThingNamesTest {
    private static final ThingNames NAMES =
            new ThingNames(MemoryDataset.of(Desk.shipped().stream()), "https://w3id.org/entente/id/");

    @Test
    void thereAreThingsOfEveryKind() {
        Set<String> kinds = Stream.of(Kind.values()).map(Kind::code).collect(Collectors.toSet());
        assertEquals(kinds, NAMES.kinds());
    }

    @ParameterizedTest
    @CsvSource({
        "actor, to-lamm, to-lam",
        "actor, tolam, to-lam",
        "actor, lam-to, to-lam",
        "actor, putin, vladimir-putin",
        "actor, vladimir-poutine, vladimir-putin",
        "region, viet-nam, vietnam",
        "region, moskow, moscow",
        "office, president-russia, president-of-russia",
        "event, putin-visits-vietnam, putin-visits-vietnam-2024-06"
    })
    void aSlugThatIsNearlyOneLeadsToIt(String kind, String wanted, String near) {
        assertEquals(near, NAMES.near(kind, wanted).get(0));
    }

    @Test
    void atMostThreeAreOfferedAndOnlyOfTheSameKind() {
        List<String> near = NAMES.near("office", "minister-of-vietnam");
        assertTrue(near.size() <= 3, near::toString);
        assertFalse(NAMES.near("topic", "to-lam").contains("to-lam"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzqqqq", "x", "-", "0000"})
    void whatIsLikeNothingHasNothingNear(String wanted) {
        assertEquals(List.of(), NAMES.near("actor", wanted));
    }

    @Test
    void anUnknownKindAndASlugLongerThanAnyHaveNothingNear() {
        assertEquals(List.of(), NAMES.near("planet", "to-lam"));
        assertEquals(List.of(), NAMES.near("actor", "to-lam".repeat(1000)));
    }

    @Test
    void theNamesOfAnotherBaseAreReadToo() {
        ThingNames none = new ThingNames(MemoryDataset.of(Desk.shipped().stream()), "https://graph.example/id/");
        assertEquals(Set.of(), none.kinds());
    }
}
