package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.entente.export.RdfFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThingAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/actor/to-lam, actor/to-lam, ''",
        "/actor/to-lam.ttl, actor/to-lam, ttl",
        "/event/putin-visits-vietnam-2024-06.jsonld, event/putin-visits-vietnam-2024-06, jsonld",
        "/planet/mars.docx, planet/mars, docx"
    })
    void anAddressNamesAThingAndPerhapsAForm(String path, String id, String extension) {
        ThingAddress address = ThingAddress.of(path).orElseThrow();
        assertEquals(id, address.id());
        assertEquals(extension, address.extension());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/actor",
                "/actor/",
                "actor/to-lam",
                "/actor/to-lam/",
                "/actor/to-lam.",
                "/actor/.ttl",
                "/actor/to lam",
                "/actor/to-lam.tar.gz",
                "/Actor/to-lam",
                "/actor/../to-lam",
                "/actor/to-lam\n",
                "/actor/tô-lâm"
            })
    void whatNamesNoThingIsNoAddress(String path) {
        assertEquals(Optional.empty(), ThingAddress.of(path));
    }

    @Test
    void noPathAndTooLongAPathAreNoAddress() {
        assertEquals(Optional.empty(), ThingAddress.of(null));
        assertEquals(Optional.empty(), ThingAddress.of("/actor/" + "a".repeat(100_000)));
    }

    @Test
    void aFormThatIsForWholeDumpsOnlyIsNoFormOfAThing() {
        assertTrue(ThingAddress.of("/actor/to-lam.nq").orElseThrow().isOfNoFormat());
        assertTrue(ThingAddress.of("/actor/to-lam.docx").orElseThrow().isOfNoFormat());
        assertFalse(ThingAddress.of("/actor/to-lam").orElseThrow().isOfNoFormat());
        assertFalse(ThingAddress.of("/actor/to-lam.trig").orElseThrow().isOfNoFormat());
        assertFalse(ThingAddress.offered().contains(RdfFormat.NQ));
    }

    @Test
    void everyOfferedFormHasAnAddressThatReadsBack() {
        List<RdfFormat> read = ThingAddress.offered().stream()
                .map(format -> ThingAddress.data("actor/to-lam", format).replaceFirst("^/data", ""))
                .map(path -> ThingAddress.of(path).orElseThrow().format().orElseThrow())
                .toList();
        assertEquals(ThingAddress.offered(), read);
    }
}
