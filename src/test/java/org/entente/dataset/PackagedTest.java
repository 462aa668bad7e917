package org.entente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.entente.building.Desk;
import org.junit.jupiter.api.Test;

class PackagedTest {
    private static final List<Quad> QUADS = List.of(
            SSE.parseQuad("(<urn:g> <urn:s> <urn:p> 'plain')"),
            SSE.parseQuad("(<urn:g> _:b <urn:p> '')"),
            SSE.parseQuad("(<urn:g> _:b <urn:q> 'Việt Nam, Россия'@vi)"),
            SSE.parseQuad("(<urn:g> <urn:s> <urn:q> _:b)"),
            SSE.parseQuad("(<urn:h> <urn:s> <urn:p> '007'^^<http://www.w3.org/2001/XMLSchema#integer>)"),
            SSE.parseQuad("(<urn:h> <urn:s> <urn:p> 'no date'^^<http://www.w3.org/2001/XMLSchema#date>)"),
            SSE.parseQuad("(<urn:h> <urn:s> <urn:p> 'x'^^<urn:unknown>)"));

    private static byte[] written(List<Quad> quads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Packaged.write(quads, out);
        return out.toByteArray();
    }

    @Test
    void quadsComeBackAsTheyWere() throws IOException {
        assertEquals(QUADS, Packaged.read(written(QUADS)).quads());
        assertEquals(List.of(), Packaged.read(written(List.of())).quads());
    }

    @Test
    void soDoesAllThatShips() throws IOException {
        List<Quad> shipped = Desk.shipped().quads();
        assertEquals(shipped, Packaged.read(written(shipped)).quads());
    }

    @Test
    void theSumTellsOneBuildFromAnother() throws IOException {
        byte[] packed = written(QUADS);
        assertEquals(Packaged.read(packed).sum(), Packaged.read(written(QUADS)).sum());
        assertNotEquals(
                Packaged.read(packed).sum(),
                Packaged.read(written(QUADS.subList(1, 7))).sum());
    }

    @Test
    void whatWasCutOffIsNotRead() throws IOException {
        byte[] packed = written(QUADS);
        assertThrows(IOException.class, () -> Packaged.read(Arrays.copyOf(packed, packed.length - 9)));
    }
}
