package org.entente.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever stands for a date is read as one or refused in a sentence. */
class EdtfPropertiesTest {
    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.strings().withChars("0123456789-/~?%XY.T:Z[]{}, ").ofMaxLength(30);
    }

    @Property
    void anyTextIsReadOrRefusedInASentence(@ForAll String text) {
        readOrRefused(text);
    }

    @Property(tries = 2000)
    void whatLooksLikeADateIsReadOrRefusedInASentence(@ForAll("nearlyDates") String text) {
        readOrRefused(text);
    }

    private static void readOrRefused(String text) {
        try {
            Edtf read = Edtf.parse(text);
            if (read.earliest().isPresent() && read.latest().isPresent()) {
                assertFalse(read.earliest().get().isAfter(read.latest().get()), text);
            }
            assertEquals(read, Edtf.parse(read.toString()));
        } catch (DateTimeException e) {
            assertTrue(e.getMessage() != null && !e.getMessage().contains("Exception"), e.getMessage());
        }
    }

    @Property
    void aDayIsNothingButThatDay(
            @ForAll @IntRange(min = 1600, max = 2400) int year, @ForAll @IntRange(max = 365) int day) {
        LocalDate date = LocalDate.of(year, 1, 1).plusDays(day);
        Edtf read = Edtf.parse(date.toString());
        assertEquals(date, read.earliest().orElseThrow());
        assertEquals(date, read.latest().orElseThrow());
    }
}
