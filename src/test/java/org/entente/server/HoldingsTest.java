package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.building.Desk;
import org.junit.jupiter.api.Test;

class HoldingsTest {
    private static final DatasetGraph DATASET = Desk.dataset(Desk.visit("one", "2026-03-01", "planned"));

    private final Holdings holdings = new Holdings(Library.of(DATASET, link -> Optional.empty()));

    @Test
    void theDataIsLookedThroughOncePerState() {
        assertSame(holdings.census(), holdings.census());
        assertSame(holdings.ontology(), holdings.ontology());
        assertSame(holdings.things(), holdings.things());
    }

    @Test
    void thingsAreListedOnceByNameAndTheirPartsAreNot() {
        List<String> things = holdings.things();
        assertEquals(things.stream().distinct().sorted().toList(), things);
        assertEquals(
                List.of("region/chile", "region/norway", "region/oslo"),
                things.stream().filter(id -> id.startsWith("region/")).toList());
    }
}
