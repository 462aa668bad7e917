package org.entente.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    private static final String NONE = "-";

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        // Days, months, years
        "2025-05-08, 2025-05-08, 2025-05-08",
        "2025-05,    2025-05-01, 2025-05-31",
        "2025-04,    2025-04-01, 2025-04-30",
        "2025,       2025-01-01, 2025-12-31",
        "1945,       1945-01-01, 1945-12-31",
        "0988,       0988-01-01, 0988-12-31",
        // Leap years: by four, not by a hundred, by four hundred
        "2024-02,    2024-02-01, 2024-02-29",
        "2023-02,    2023-02-01, 2023-02-28",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "1900-02,    1900-02-01, 1900-02-28",
        "2000-02,    2000-02-01, 2000-02-29",
        // Uncertain, approximate and both: the bounds stay
        "2025?,       2025-01-01, 2025-12-31",
        "2025-01~,    2025-01-01, 2025-01-31",
        "2025-01-07%, 2025-01-07, 2025-01-07",
        // Digits that nobody knows
        "202X,       2020-01-01, 2029-12-31",
        "19XX,       1900-01-01, 1999-12-31",
        "202X~,      2020-01-01, 2029-12-31",
        "2024-XX,    2024-01-01, 2024-12-31",
        "2024-02-XX, 2024-02-01, 2024-02-29",
        "2024-XX-XX, 2024-01-01, 2024-12-31",
        "2024-XX-15, 2024-01-15, 2024-12-15",
        "2024-XX-31, 2024-01-31, 2024-12-31",
        // Seasons of the northern year; winter runs into the next
        "2024-21,    2024-03-01, 2024-05-31",
        "2024-22,    2024-06-01, 2024-08-31",
        "2024-23,    2024-09-01, 2024-11-30",
        "2024-24,    2024-12-01, 2025-02-28",
        "2023-24,    2023-12-01, 2024-02-29",
        "2024-21?,   2024-03-01, 2024-05-31",
        // One day of a range that is not known more exactly
        "[2024-05-15..2024-05-24], 2024-05-15, 2024-05-24",
        "[2024-05..2024-06],       2024-05-01, 2024-06-30",
        "[2024-05~..2025],         2024-05-01, 2025-12-31",
        // Intervals: from the first day of the one end to the last of the other
        "2025-05-08/2025-05-11, 2025-05-08, 2025-05-11",
        "2024-01/2024-11,       2024-01-01, 2024-11-30",
        "2024/2030,             2024-01-01, 2030-12-31",
        "2024-02/2024-02-29,    2024-02-01, 2024-02-29",
        "2024-06/2024,          2024-06-01, 2024-12-31",
        "2024-24/2025-01-15,    2024-12-01, 2025-01-15",
        "202X/2030?,            2020-01-01, 2030-12-31",
        "2025-05-08/2025-05-08, 2025-05-08, 2025-05-08",
        "2020~/2024-06-30%,     2020-01-01, 2024-06-30",
        // Open and unknown ends have no bound
        "2024/..,    2024-01-01, -",
        "2024-03/,   2024-03-01, -",
        "../2024,    -,          2024-12-31",
        "/2024-06,   -,          2024-06-30",
    })
    void aDateHasTheBoundsItCanMean(String text, String earliest, String latest) {
        Edtf date = Edtf.parse(text);

        assertEquals(day(earliest), date.earliest());
        assertEquals(day(latest), date.latest());
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource({
        "May 2025,               it is not written as EDTF",
        "08.05.2025,             it is not written as EDTF",
        "2025-5-8,               it is not written as EDTF",
        "25-05-08,               it is not written as EDTF",
        "20250508,               it is not written as EDTF",
        "2025-05-08T10:00:00Z,   it is not written as EDTF",
        "'2025-05-08 ',          it is not written as EDTF",
        "2025~?,                 it is not written as EDTF",
        "~2025,                  it is not written as EDTF",
        "X025,                   it is not written as EDTF",
        "2XX5,                   it is not written as EDTF",
        "Y170000002,             it is not written as EDTF",
        "-0044,                  it is not written as EDTF",
        "'',                     it is not written as EDTF",
        "..,                     it is not written as EDTF",
        "2025–2026,              it is not written as EDTF",
        "2024/2025/2026,         it is not written as EDTF",
        "٢٠٢٥,                   it is not written as EDTF",
        "202X-05,                a year that is not fully known cannot have a month",
        "19XX-XX-15,             a year that is not fully known cannot have a month",
        "2025-13,                there is no month 13",
        "2025-00,                there is no month 0",
        "2025-99-XX,             there is no month 99",
        "2024-21-05,             there is no month 21",
        "2025-25,                there is no month 25",
        "2025-02-29,             2025-02 has no day 29",
        "1900-02-29,             1900-02 has no day 29",
        "2025-04-31,             2025-04 has no day 31",
        "2025-04-00,             2025-04 has no day 0",
        "2024-XX-32,             2024-01 has no day 32",
        "2024-02-30/2024-03,     2024-02 has no day 30",
        "/,                      an interval needs at least one end that is a date",
        "../..,                  an interval needs at least one end that is a date",
        "2025-05-11/2025-05-08,  the interval ends before it starts",
        "2025-01/2024,           the interval ends before it starts",
        "2030/202X,              the interval ends before it starts",
        "[2024-05-24..2024-05-15], the interval ends before it starts",
        "[2024..],               it is not written as EDTF",
        "[2024],                 it is not written as EDTF",
        "'{2024..2025}',         it is not written as EDTF",
        "9999-24,                years have four digits",
    })
    void whatIsNoDateIsRefusedInASentence(String text, String message) {
        assertEquals(
                message,
                assertThrows(DateTimeException.class, () -> Edtf.parse(text)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01~", "2024/..", "202X", "2024-24"})
    void aDateIsKeptAsItWasWritten(String text) {
        assertEquals(text, Edtf.parse(text).toString());
        assertEquals(Edtf.parse(text), Edtf.parse(text));
    }

    @Test
    void noDateEndsBeforeItStarts() {
        for (int month = 1; month <= 24; month++) {
            if (month <= 12 || month >= 21) {
                Edtf date = Edtf.parse("2024-%02d".formatted(month));
                assertTrue(date.earliest().orElseThrow().isBefore(date.latest().orElseThrow()), date::text);
            }
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
