package org.entente.portraits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | 2024",
                "2025-05-08 | 2025-05-08",
                "2024-03~ | about 2024-03",
                "2024? | perhaps 2024",
                "2024% | about 2024",
                "2025-05-08/2025-05-11 | 2025-05-08 to 2025-05-11",
                "2024-01/2024-11~ | 2024-01 to about 2024-11",
                "../2030 | until 2030",
                "/2030 | until 2030",
                "2012/.. | from 2012",
                "[2024-05-15..2024-05-24] | between 2024-05-15 and 2024-05-24",
                "[2024-05-15, 2024-05-24] | 2024-05-15 or 2024-05-24"
            })
    void aDateIsReadAsPreciselyAsItIsWritten(String edtf, String words) {
        assertEquals(words, DateWords.of(edtf));
    }

    @Test
    void severalAccountsOfADateAreToldOnceEach() {
        assertEquals("1950 or 1950-01", DateWords.of(List.of("1950", "1950-01", "1950")));
        assertEquals("", DateWords.of(List.of()));
    }
}
