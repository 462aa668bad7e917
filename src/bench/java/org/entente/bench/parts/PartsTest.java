package org.entente.bench.parts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void whatIsTimedIsThereToBeTimed() {
        PartsOfTheRoad parts = new PartsOfTheRoad();
        assertTrue(parts.shipped() >= 5, "articles that ship");
        assertTrue(parts.quads() > 100 * PartsOfTheRoad.GENERATED, "statements of generated articles");
        parts.writeNQuads();
        parts.writeTriG();
        parts.writeJsonLd();
    }
}
