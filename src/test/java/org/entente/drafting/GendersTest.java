package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GendersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr Lind met Ms Salo on Monday. She will visit Sweden on Friday. | visit juha-salo sweden 2026-03-06 planned",
                "Mr Lind met Ms Salo on Monday. He will visit Finland on Friday. | visit eva-lind finland 2026-03-06 planned",
                "Lind brought her letter to Salo. He will visit Sweden on Friday. | visit juha-salo sweden 2026-03-06 planned"
            })
    void heAndSheStandForThoseWhomTheTextCallsSo(String text, String event) {
        String known =
                "Swedish Foreign Minister Eva Lind wrote to Finnish President Juha Salo. Sweden and Finland fish. ";
        assertEquals(
                event,
                Drafted.of("2026-03-05", known + text).events().stream()
                        .filter(told -> told.startsWith("visit"))
                        .findFirst()
                        .orElse("none"));
    }
}
