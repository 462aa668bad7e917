package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what is no article nothing is drafted, and a sentence says why. */
class UnfitTextsTest {
    private static String refused(byte[] bytes) {
        return assertThrows(Unfit.class, () -> Drafted.draft("2026-03-05", RawText.of(bytes)))
                .getMessage();
    }

    private static String refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyFile() {
        assertTrue(refused("").startsWith("the file is empty"));
    }

    @Test
    void aPicture() {
        assertTrue(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}).startsWith("the file is no text"));
    }

    @Test
    void aFileOfFiveMegabytes() {
        assertTrue(refused("word ".repeat(1_000_000)).startsWith("the file has more than"));
    }

    @Test
    void aPageOfNavigation() {
        assertTrue(refused(
                        "Home\nPolitics\nWorld\nBusiness\nSport\nCulture\nTravel\nWeather\nContact us\nAbout us\nFollow us\n"
                                + "Minister of the day in the picture\nWhat to read at the weekend in the garden\nThe best of the week in the news\nThe week of the sea")
                .startsWith("this looks like a page of links"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le ministre des affaires étrangères est arrivé à Oslo pour une visite de deux jours dans la capitale et il a rencontré le premier ministre et les membres du gouvernement pour parler de la pêche. | it seems to be French",
                "Der Minister ist nach Oslo gereist und hat mit der Regierung über die Fischerei und den Handel gesprochen, der in diesem Jahr um ein Viertel von der Höhe des Vorjahres gestiegen ist und noch steigt. | it seems to be German",
                "Министр иностранных дел прибыл в Осло с двухдневным визитом и встретился с премьер министром, чтобы обсудить вопросы рыболовства, торговли и охраны моря между двумя странами в этом году и в следующем. | by its letters"
            })
    void anotherLanguageIsNamed(String text, String told) {
        assertTrue(refused(text).contains(told), refused(text));
    }

    @Test
    void aMixtureOfEncodings() {
        byte[] utf8 = "Bogotá and Malmö met for talks on the trade of the sea. ".getBytes(StandardCharsets.UTF_8);
        byte[] latin = "Bogotá and Malmö met again.".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = new byte[utf8.length + latin.length];
        System.arraycopy(utf8, 0, both, 0, utf8.length);
        System.arraycopy(latin, 0, both, utf8.length, latin.length);
        assertTrue(refused(both).contains("mixes encodings"));
    }

    @Test
    void invisibleLettersDoNotReachTheDraft() {
        String text =
                "The Swedish \u202Egovernment\u202C said on Tuesday\u200B that trade with Finland rose 4 percent to $20 billion in 2025, which is more than in the year before it.";
        String yaml = Drafted.draft("2026-03-05", RawText.of(text.getBytes(StandardCharsets.UTF_8)))
                .yaml();
        assertTrue(yaml.codePoints().noneMatch(letter -> letter == 0x202E || letter == 0x200B));
    }

    @Test
    void oldWesternTextIsRead() {
        String text = "The talks in Bogotá were held in the spring.";
        assertEquals(text, RawText.of(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
