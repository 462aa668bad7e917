package org.entente.bench.measuring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void aTableIsMarkdownWithItsFiguresToTheRight() {
        assertEquals(
                """
                | system | ms |
                |---|--:|
                | one | 1.50 |
                """,
                new Table(List.of("system", "ms"))
                        .row(List.of("one", Table.figure(1.5)))
                        .toString());
    }

    @Test
    void aRowThatIsTooShortIsRefused() {
        Table table = new Table(List.of("system", "ms"));
        assertThrows(IllegalArgumentException.class, () -> table.row(List.of("one")));
    }

    @Test
    void figuresHaveThreeDigitsAndWhatWasNotMeasuredADash() {
        assertEquals("12 346", Table.figure(12345.6));
        assertEquals("12.3", Table.figure(12.345));
        assertEquals("1.23", Table.figure(1.2345));
        assertEquals("0.012", Table.figure(0.01234));
        assertEquals("0.00", Table.figure(0));
        assertEquals("–", Table.figure(Double.NaN));
    }
}
