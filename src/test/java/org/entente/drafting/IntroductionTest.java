package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names that a reviewer adds to a draft. */
class IntroductionTest {
    private static Introduction bergen() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", "bergen");
        entry.put("name", "Bergen: the port");
        return new Introduction("regions", entry);
    }

    @Test
    void itStandsFirstInItsSection() {
        assertEquals("""
                introduces:
                  regions:
                    - {id: bergen, name: "Bergen: the port"}
                    - {id: oslo}

                events:
                """, bergen().in("introduces:\n  regions:\n    - {id: oslo}\n\nevents:\n"));
    }

    @Test
    void aSectionThatIsNotThereIsBegun() {
        assertEquals("""
                introduces:
                  regions:
                    - {id: bergen, name: "Bergen: the port"}
                  people:
                    - {id: a}
                events:
                """, bergen().in("introduces:\n  people:\n    - {id: a}\nevents:\n"));
    }

    @Test
    void aFileThatIntroducesNobodyYetIntroducesIt() {
        String file = bergen().in("article:\n  id: a\nevidence:\n  e1: {start: 0}\n");
        assertTrue(file.contains("introduces:\n  regions:\n    - {id: bergen"), "not introduced");
        assertTrue(file.endsWith("evidence:\n  e1: {start: 0}\n"), "the evidence is cut in two");
    }

    @Test
    void textOfSeveralLinesIsWrittenOnOne() {
        assertEquals(List.of("  - a: \"b\\nc\"", "    d: [e, f]"), DraftItem.lines(fields()));
    }

    private static Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("a", "b\nc");
        fields.put("d", List.of("e", "f"));
        return fields;
    }
}
