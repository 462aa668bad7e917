package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A name finder on the class path is used if it is named, and only where nothing is understood. */
class NameFinderTest {
    private static final String TEXT =
            "Ylva Brandt (57) walked through the woods near Tranvik with Juha Salo (61), and the way was long for both of them. "
                    + "Brandt met Swedish Foreign Minister Eva Lind (49) in Helsinki on Wednesday near Sweden.";

    private static String yaml(Optional<NameFinder> finder, String text) {
        return new Drafting(Drafted.lists(), finder, Optional.empty())
                .draft(text, Drafted.on("2026-03-05"))
                .yaml();
    }

    @Test
    void whoIsSeenIsNamedAndThenKnownByTheSurname() {
        String yaml = yaml(Optional.of(NameFinder.called("sight")), TEXT);
        assertTrue(yaml.contains("{actor: Ylva Brandt, written: Ylva Brandt"));
        assertTrue(yaml.contains("participants: {participant: [Ylva Brandt, Eva Lind]}"));
        assertEquals(1, yaml.split("name: Eva Lind,", -1).length - 1, "nobody is introduced twice");
        assertFalse(yaml.contains("name: Sweden, kind: city"));
    }

    @Test
    void whoIsNotAskedSeesNothing() {
        assertFalse(yaml(Optional.empty(), TEXT.replace("Brandt met", "Somebody met"))
                .contains("actor: Ylva Brandt"));
    }

    @Test
    void whoComesAgainByTheSurnameIsKnownWithoutBeingSeen() {
        assertTrue(yaml(Optional.empty(), TEXT).contains("{actor: Ylva Brandt, written: Ylva Brandt"));
    }

    @Test
    void oneThatIsNotThereIsToldWithThoseThatAre() {
        assertEquals(
                "this build has no name finder “eyes”; it has sight",
                assertThrows(Unfit.class, () -> NameFinder.called("eyes")).getMessage());
    }
}
