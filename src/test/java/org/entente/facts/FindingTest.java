package org.entente.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.entente.facts.Finding.Severity;
import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void aFindingSaysWhereWhatAndHowToMend() {
        Finding finding = Finding.error(new Place("a.yaml", 3, 7), "no such month", "write 01 to 12");

        assertEquals("a.yaml:3:7: error: no such month; write 01 to 12", finding.toString());
    }

    @Test
    void aFindingOfAWholeFileNamesNoLine() {
        assertEquals(
                "a.yaml: note: it is long; split it",
                Finding.note(Place.of("a.yaml"), "it is long", "split it").toString());
        assertEquals(
                "a.yaml: warning: it is long; split it",
                new Finding(Place.of("a.yaml"), Severity.WARNING, "it is long", "split it").toString());
    }

    @Test
    void findingsComeInTheOrderOfTheFileAndNotOfTheAlphabet() {
        List<String> inOrder = Stream.of(
                        at("b.yaml", 1, 1, "x"),
                        at("a.yaml", 10, 1, "x"),
                        at("a.yaml", 9, 12, "x"),
                        at("a.yaml", 9, 2, "z"),
                        at("a.yaml", 9, 2, "y"),
                        at("a.yaml", 0, 0, "x"))
                .sorted()
                .map(finding -> finding.place() + " " + finding.what())
                .toList();

        assertEquals(
                List.of("a.yaml x", "a.yaml:9:2 y", "a.yaml:9:2 z", "a.yaml:9:12 x", "a.yaml:10:1 x", "b.yaml:1:1 x"),
                inOrder);
    }

    private static Finding at(String file, int line, int column, String what) {
        return Finding.error(new Place(file, line, column), what, "mend it");
    }
}
