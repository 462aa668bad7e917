package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that no list has, known by the letters in brackets after them or by what is said of them. */
class AbbreviatedTest {
    private static List<String> names(String text) {
        return Drafted.of("2026-03-05", text + Drafted.fillerOf("Spain and Tunisia")).facts().introduced().stream()
                .map(entry -> entry.id().slug())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Western Coast Dialogue | WCD | Western Coast Dialogue",
                "ministers of the Circle of Ports and the Sea | CPS | Circle of Ports and the Sea",
                "Harbour Pilots' Round | HPR | Harbour Pilots' Round",
                "the Western Coast Dialogue | XYZ | ''",
                "Coast | C | ''"
            })
    void lettersInBracketsAreTheFirstOfTheWordsBeforeThem(String words, String letters, String name) {
        assertEquals(name, Abbreviated.spelled(words, letters));
    }

    @Test
    void aBodyIsKnownByTheLettersAfterItsName() {
        List<String> names =
                names("Spain thanked the Western Coast Dialogue (WCD) on Monday. The WCD praised Tunisia.");
        assertTrue(names.contains("western-coast-dialogue"), names.toString());
        assertFalse(names.contains("wcd"), names.toString());
    }

    @Test
    void anAgreementInShortIsNoBody() {
        List<String> names = names("Spain praised the Western Coast Agreement (WCA) with Tunisia on Monday.");
        assertFalse(names.contains("western-coast-agreement"), names.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Foreign Ministry in Tunis wrote to Spain. | foreign-ministry-of-tunisia",
                "Tunisia's Fisheries Ministry wrote to Spain. | fisheries-ministry-of-tunisia",
                "The Embassy of Tunisia wrote to Spain. | embassy-of-tunisia-in-spain",
                "Spain thanked the bus maker Rodanto on Monday in Tunis. | rodanto",
                "The carrier, Sirocco Wings, flies from Spain to Tunis. | sirocco-wings",
                "The opposition party Bread and Land met in Spain. | bread-and-land",
                "Spain thanked the Union of Beekeepers in Tunisia on Monday. | union-of-beekeepers-in-tunisia",
                "Spain thanked the Office of the Prime Minister on Monday. | office-of-the-prime-minister",
                "Spain's Solwerke and Tunisia's Rio Verde Co-op spoke first. | solwerke",
                "The Trade, Ports and Tourism Ministry of Spain wrote to Tunis. | trade-ports-and-tourism-ministry-of-spain",
                "The Tunisian navy thanked Spain's fisheries ministry. | tunisian-navy",
                "The Tunisian navy thanked Spain's fisheries ministry. | fisheries-ministry-of-spain",
                "Spain thanked the Council of Women's Unions in May. | council-of-womens-unions"
            })
    void aBodyIsKnownByWhatIsSaidOfIt(String text, String name) {
        List<String> names = names(text);
        assertTrue(names.contains(name), names.toString());
    }

    @Test
    void theFormOfACompanyIsNoPartOfItsName() {
        List<String> names = names("Seville-based Rio Verde Pharma AG will build a plant in Sfax.");
        assertTrue(names.contains("rio-verde-pharma"), names.toString());
    }

    @Test
    void whoeverFiguresAreToldOfIsABody() {
        List<String> names = names("According to Tunistat, 5,120 Spaniards live in Tunisia.");
        assertTrue(names.contains("tunistat"), names.toString());
    }

    @Test
    void someoneWhoArguesIsNobodysCity() {
        List<String> names = names("\"The roads of Spain are bad, and nobody mends them,\" argues Pemba Dolma.");
        assertTrue(names.contains("pemba-dolma"), names.toString());
    }
}
