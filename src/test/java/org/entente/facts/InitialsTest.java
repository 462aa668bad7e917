package org.entente.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @Test
    void onlyNamesThatStartWithAnInitialAreLookedForByIt() {
        assertTrue(Stream.of("G. S. Bezdetko", "g bezdetko", "Đ. Nam").allMatch(Initials::in));
        assertTrue(Stream.of("Gennady S. Bezdetko", "Bezdetko", "7 Bank", "Bank A", "")
                .noneMatch(Initials::in));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "G. Bezdetko,        Gennady Bezdetko,     true",
        "G. S. Bezdetko,     Gennady Bezdetko,     true",
        "G. S. Bezdetko,     Gennady S. Bezdetko,  true",
        "G. T. Bezdetko,     Gennady Stepanovich Bezdetko, false",
        "V. Bezdetko,        Gennady Bezdetko,     false",
        "G. Bezdetka,        Gennady Bezdetko,     false",
        "Gennady Bezdetko,   Gennady Bezdetko,     false",
        "G.,                 Gennady Bezdetko,     false",
        "P. M. Chinh,        Pham Minh Chinh,      true",
        "P. Chinh,           Pham Minh Chinh,      true",
        "Đ. Nam,             Đặng Nam,             true",
    })
    void initialsStandForTheGivenNamesThatAreKnown(String name, String full, boolean fits) {
        assertEquals(fits, Initials.fit(name, full));
    }
}
