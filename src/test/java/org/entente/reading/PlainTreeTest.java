package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files read to be changed in part: all of it is there, and as text. */
class PlainTreeTest {
    private static Reading<Map<String, Object>> read(String yaml) {
        return PlainTree.of(new Source("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void mappingsListsAndTextsStayWhatTheyAreInTheirOrder() {
        Map<String, Object> tree = read("b: [1.50, \"no: yes\", {c: NO}]\na: {d: 2026-03-12, e: }\n")
                .value()
                .orElseThrow();
        assertEquals(List.of("b", "a"), List.copyOf(tree.keySet()));
        assertEquals(List.of("1.50", "no: yes", Map.of("c", "NO")), tree.get("b"));
        assertEquals(Map.of("d", "2026-03-12", "e", ""), tree.get("a"));
    }

    @Test
    void whatIsNoYamlIsToldWithItsPlace() {
        Reading<Map<String, Object>> reading = read("a: [b\n");
        assertEquals(Optional.empty(), reading.value());
        assertTrue(reading.findings().get(0).toString().startsWith("a.yaml:"), "no place");
    }

    @Test
    void aKeyThatStandsTwiceIsNotTakenOnce() {
        assertEquals(Optional.empty(), read("a: b\na: c\n").value());
    }
}
