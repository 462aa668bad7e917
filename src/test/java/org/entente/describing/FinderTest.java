package org.entente.describing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {
    private static final Finder SHIPPED =
            new Finder(MemoryDataset.of(Desk.shipped().stream()), "https://w3id.org/entente/id/");

    private static final Finder SMALL =
            new Finder(Desk.dataset(Desk.visit("one", "2026-03-01", "planned")), "https://w3id.org/entente/id/");

    @ParameterizedTest
    @CsvSource({
        "to lam, actor/to-lam",
        "TÔ LÂM, actor/to-lam",
        "Tô Lâm, actor/to-lam",
        "lam to, actor/to-lam",
        "Путин, actor/vladimir-putin",
        "владимир, actor/vladimir-putin",
        "putin, actor/vladimir-putin",
        "viet nam, region/vietnam",
        "Vietnam, region/vietnam",
        "tatars, region/tatarstan",
        "Hà Nội, region/hanoi"
    })
    void aThingIsFoundByAnyOfItsNamesWithOrWithoutMarks(String asked, String id) {
        assertEquals(id, ids(SHIPPED.find(asked, 5)).get(0));
    }

    @ParameterizedTest
    @CsvSource({"Vladmir Putin, actor/vladimir-putin", "Tatrstan, region/tatarstan", "Vietnm, region/vietnam"})
    void aMisspelledNameIsFoundToo(String asked, String id) {
        assertTrue(
                ids(SHIPPED.find(asked, 5)).contains(id),
                () -> ids(SHIPPED.find(asked, 5)).toString());
    }

    @Test
    void aSpellingThatArticlesHaveWrongFindsTheThingUnderItsRightName() {
        Hit hit = SMALL.find("niels berg", 1).get(0);
        assertEquals("Nils Berg", hit.name());
        assertEquals(List.of("Niels Berg"), hit.others());
    }

    @Test
    void theWholeNameComesBeforeItsStartAndThatBeforeWhatHasItWithin() {
        List<String> ids = ids(SMALL.find("norway", 5));
        assertEquals("region/norway", ids.get(0));
        assertTrue(ids.contains("event/rojas-visits-norway"), ids::toString);
        assertEquals("event/rojas-visits-norway", ids(SMALL.find("visit of", 5)).get(0));
    }

    @Test
    void amongEquallyGoodNamesTheOneThatMoreClaimsTellOfComesFirst() {
        List<Hit> hits = SHIPPED.find("v", 20);
        List<Integer> starting = hits.stream()
                .filter(hit -> hit.name().startsWith("V"))
                .map(Hit::claims)
                .toList();
        assertTrue(starting.size() > 3, starting::toString);
        assertEquals(starting.stream().sorted((a, b) -> b - a).toList(), starting);
    }

    @Test
    void aHitNamesTheThingInOtherLanguagesToo() {
        Hit hit = SHIPPED.find("to lam", 1).get(0);
        assertEquals("To Lam", hit.name());
        assertEquals(List.of("Tô Lâm"), hit.others());
        assertTrue(hit.claims() > 2, hit::toString);
    }

    @Test
    void aThingThatSeveralOfItsNamesSuitIsFoundOnce() {
        List<String> ids = ids(SHIPPED.find("putin", 20));
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "\u0301", "zzzzqqq", "<script>alert(1)</script>"})
    void whatNothingIsCalledFindsNothing(String asked) {
        assertEquals(List.of(), SHIPPED.find(asked, 20));
    }

    @Test
    void thereAreNeverMoreThanWanted() {
        assertEquals(20, SHIPPED.find("a", 20).size());
    }

    @Test
    void whatIsLongerThanAnyNameIsCut() {
        assertEquals(List.of(), SHIPPED.find("x ".repeat(5000), 20));
        assertFalse(
                SHIPPED.find("putin" + " ".repeat(Finder.LONGEST) + "zzzz", 20).isEmpty());
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream()
                .map(hit -> hit.thing().getURI().replace("https://w3id.org/entente/id/", ""))
                .toList();
    }
}
