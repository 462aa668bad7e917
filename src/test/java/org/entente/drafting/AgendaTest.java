package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    @Test
    void aDiaryHasItsEventsOnTheDaysUnderWhichTheyStand() {
        List<String> events = new Drafting(Drafted.lists())
                .draft(
                        "The week of Sweden and Finland\nHELSINKI, 5 March 2026 (Fjord Post) - What is to come.\nMONDAY, MARCH 9\n"
                                + "Swedish Foreign Minister Eva Lind visits Finland with a small delegation from the north of her country.\n"
                                + "TUESDAY, MARCH 10\nLind meets Finnish President Juha Salo, and the two will talk of fishing and of the ice.\n"
                                + "LOOKING AHEAD\nLind and Salo signed an agreement on fishing in the bay, which is to be printed in both languages.",
                        Heading.none())
                .yaml()
                .lines()
                .filter(line -> line.startsWith("  - id: ") || line.contains("when: ") || line.contains("occurrence: "))
                .map(line -> line.strip().replaceAll("(?:- id|when|occurrence): (?:\\{edtf: )?|,.*", ""))
                .toList();
        assertEquals(
                List.of(
                        "visit-of-eva-lind-to-finland-2026-03",
                        "2026-03-09",
                        "planned",
                        "meeting-of-eva-lind-and-juha-salo-2026-03",
                        "2026-03-10",
                        "planned"),
                events.subList(0, 6));
        assertTrue(events.stream().noneMatch("2026-03-05"::equals), events.toString());
    }
}
