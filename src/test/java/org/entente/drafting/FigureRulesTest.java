package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.facts.FigureFact;
import org.entente.facts.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way a figure went, and from where to where it goes. */
class FigureRulesTest {
    private static List<FigureFact> figures(String text) {
        return Drafted.of("2026-03-05", text + Drafted.fillerOf("Chile and Norway"))
                .all(FigureFact.class);
    }

    private static String written(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String told(FigureFact figure) {
        return figure.change().map(by -> "by " + written(by)).orElse("")
                + figure.value().map(value -> "at " + written(value)).orElse("");
    }

    private static String names(List<Id> things) {
        return things.stream().map(Id::slug).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports of Chile to Norway fell 3 percent in 2025. | by -3",
                "Exports of Chile to Norway were down 3 pct in 2025. | by -3",
                "Exports of Chile to Norway were 3 per cent less than a year earlier. | by -3",
                "Exports of Chile to Norway saw a 3 percent drop in 2025. | by -3",
                "Exports of Chile to Norway grew by a third in 2025. | by 33.3",
                "Exports of Chile to Norway were 3 per cent above the same period of 2024. | by 3",
                "Exports of Chile to Norway were 3 per cent below that of 2024. | by -3",
                "Exports of Chile to Norway were a quarter higher in 2025. | by 25",
                "Exports of Chile to Norway doubled in 2025. | by 100",
                "Exports of Chile to Norway halved in 2025. | by -50",
                "Exports of Chile to Norway were twice as high in 2025. | by 100",
                "Salmon has a share of 40 percent of what Chile exports to Norway. | at 40",
                "The share of salmon rose to 40 percent, up from 35 percent. | at 40",
                "One in four Chileans buys salmon of Norway. | at 25",
                "Exports of Chile rose 5 percent while exports of Norway slipped 2 percent. | by 5 & by -2",
                "Norway wants to cut its imports by 20 to 30 percent by 2030. | by -20 & by -30",
            })
    void aPercentageIsAChangeEitherWayOrAShare(String text, String figures) {
        assertEquals(figures, figures(text).stream().map(FigureRulesTest::told).collect(Collectors.joining(" & ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The share of salmon is two percentage points higher than before.",
                "A third round of talks between Chile and Norway took place.",
                "Chile and Norway met in the first half of 2025.",
                "Two ministers spoke for half an hour."
            })
    void pointsAndOrdinalsAndPartsOfTheYearAreNoPercentages(String text) {
        assertEquals(List.of(), figures(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile's exports to Norway fell 3 percent. | exports | chile | norway",
                "Chilean imports from Norway fell 3 percent. | imports | norway | chile",
                "Imports to Chile from Norway fell 3 percent. | imports | norway | chile",
                "Imports from Norway rose to $2 billion, Chile said. | imports | norway | chile",
                "Norway bought salmon from Chile, and Norwegian exports to Chile reached $2 billion. | exports | norway | chile",
                "Imports of Norwegian salmon reached $2 billion. | imports | norway | chile",
                "Exports of Chilean salmon to Norway reached $2 billion. | exports | chile | norway"
            })
    void whoSellsAndWhoBuysIsToldByWhatStandsBeside(String text, String measure, String origin, String destination) {
        FigureFact figure = figures(text).get(0);
        assertEquals(measure, figure.measure());
        assertEquals(origin, names(figure.origin()));
        assertEquals(destination, names(figure.destination()));
    }

    @Test
    void eachOfTwoSumsHasTheChangeThatIsItsOwn() {
        List<FigureFact> figures = figures(
                "Chilean exports to Norway rose 5 percent to $2 billion, while imports from Norway slipped 3 percent to $1 billion.");
        assertEquals(
                List.of("by 5at 2000000000", "by -3at 1000000000"),
                figures.stream().map(FigureRulesTest::told).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile issued some 6,700 work permits to Norwegians.",
                "Norway sent 6,700 generators to Chile.",
                "Chile will let 6,700 bus drivers work in Norway.",
                "Norway had 6,700 climbers from Chile."
            })
    void whatIsCountedMayBeOfManyKinds(String text) {
        assertEquals(
                List.of("6700"),
                figures(text).stream()
                        .flatMap(figure -> figure.value().stream())
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .toList());
    }

    @Test
    void theFirstMonthsOfAYearAreNoCount() {
        assertEquals(
                1,
                figures("Trade of Chile and Norway was worth $2 billion in the first 11 months of 2025.")
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway rescued 23 crew members off Chile. | 23",
                "Chile showed 60 handwoven ponchos in Norway. | 60",
                "Norway will build a 220-bed hospital in Chile. | 220",
                "Chile and Norway signed a ten-year contract. | 10",
                "Norway raises the number of scholarships for Chileans from 90 to 140. | 90 140",
                "Chile sent 120 nurses to Norway, up from 95 in 2024. | 95 120",
                "Norway handed over two patrol boats to Chile. | 2"
            })
    void whatNoListHasIsCountedAndWhatANumberWasBefore(String text, String numbers) {
        assertEquals(
                List.of(numbers.split(" ")),
                figures(text).stream()
                        .flatMap(figure -> figure.value().stream())
                        .sorted()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .toList());
    }

    @Test
    void aRateIsToldAsItWasAndAsItIs() {
        assertEquals(
                List.of("10", "15"),
                figures("Chile cut the duty on Norwegian salmon from 15 to 10 percent.").stream()
                        .flatMap(figure -> figure.value().stream())
                        .sorted()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"CANBERRA, 40000000 CCY_AUD", "OSLO, 40000000 CCY_USD"})
    void aDollarIsThatOfTheCountryWhereTheArticleIsWritten(String town, String sum) {
        Drafted drafted = Drafted.of(
                "2026-03-05",
                town
                        + ", 5 March 2026 (Fjord Post) - Australia gave Norway $40 million for a polar station last week. The money is for three huts, a mast and a small harbour on the ice, both governments said in a note.");
        FigureFact figure = drafted.all(FigureFact.class).get(0);
        assertEquals(
                sum,
                figure.value().orElseThrow().toPlainString() + " "
                        + figure.unit().orElseThrow());
    }
}
