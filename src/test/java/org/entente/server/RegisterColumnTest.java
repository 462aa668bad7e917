package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.server.RegisterColumn.Manner;
import org.entente.server.RegisterColumn.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the columns of a register are written down. */
class RegisterColumnTest {
    @ParameterizedTest
    @CsvSource({
        "title@pledge, title, TEXT, pledge",
        "by*, by, NAMES, ''",
        "made~, made, DATE, ''",
        "state!, state, STATE, ''",
        "link>, link, PASSAGE, ''",
        "kind, kind, TEXT, ''"
    })
    void aSignAtTheEndSaysHowAColumnIsShown(String text, String column, Manner manner, String by) {
        assertEquals(new Part(column, manner, by), Part.read(text));
    }

    @Test
    void whatStandsAfterTheSlashGoesBelow() {
        RegisterColumn column = RegisterColumn.of("Who", "said_by*", "/", "told_on~", "link>");
        assertEquals(
                List.of("said_by"), column.main().stream().map(Part::column).toList());
        assertEquals(
                List.of("told_on", "link"),
                column.below().stream().map(Part::column).toList());
        assertEquals(3, column.parts().count());
    }

    @Test
    void withoutASlashNothingIsBelow() {
        assertEquals(List.of(), RegisterColumn.of("Who", "said_by*").below());
    }
}
