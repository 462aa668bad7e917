package org.entente.accounts;

import static org.entente.building.Desk.article;
import static org.entente.building.Desk.dataset;
import static org.entente.building.Desk.shipped;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.dataset.MemoryDataset;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    // The base that a change implies

    @ParameterizedTest
    @CsvSource({
        "6.0 billion, 20, 5000000000",
        "4.15 billion, 25, 3320000000",
        "1.2 billion, -40, 2000000000",
        "7 billion, 0, 7000000000"
    })
    void aValueAndItsChangeImplyTheBaseOfThePeriodBefore(String value, String change, String base) {
        FigureAccount figure = figures(trade("one", "value: " + value, "unit: USD", "change: " + change))
                .accounts()
                .get(0);
        assertEquals(base, figure.impliedBase().map(BigDecimal::toPlainString).orElseThrow());
    }

    @Test
    void theBasesOfTheShippedTradeFiguresAreThoseOfTheIssue() {
        Map<String, String> bases = new Figures(
                        MemoryDataset.of(shipped().stream()).getDefaultGraph())
                .accounts().stream()
                        .filter(figure -> figure.measure().equals("trade-turnover"))
                        .filter(figure -> figure.impliedBase().isPresent())
                        .collect(Collectors.toMap(
                                figure -> figure.period().orElseThrow(),
                                figure -> figure.impliedBase().get().toPlainString(),
                                (one, other) -> one + " and " + other,
                                TreeMap::new));
        assertEquals(Map.of("2024", "5000000000", "2024-01/2024-11", "3320000000"), bases);
    }

    @Test
    void aFallOfAHundredPercentHasNoBase() {
        assertEquals(
                Optional.empty(),
                figures(trade("one", "value: 0", "unit: USD", "change: -100"))
                        .accounts()
                        .get(0)
                        .impliedBase());
    }

    @Test
    void aChangeAloneHasNoBase() {
        assertEquals(
                Optional.empty(),
                figures(trade("one", "change: 20")).accounts().get(0).impliedBase());
    }

    // Verdicts

    @Test
    void oneFigureInTwoArticlesIsTheSame() {
        Source[] articles = {
            trade("one", "value: 6 billion", "unit: USD"), trade("two", "value: 6.0 billion", "unit: USD")
        };
        assertVerdict(Verdict.SAME, "both tell the same figure", articles);
    }

    @Test
    void theSameNumberByTwoStatisticsAgreesAndSaysSo() {
        assertVerdict(
                Verdict.AGREES,
                "equal, though source: statistics of Chile against statistics of Norway",
                trade("one", "value: 6 billion", "unit: USD", "statistical-source: Chile"),
                trade("two", "value: 6 billion", "unit: USD", "statistical-source: Norway"));
    }

    @Test
    void theSameNumberWithAnotherChangeAgreesAndNamesTheChange() {
        assertVerdict(
                Verdict.AGREES,
                "equal, though change: 20 % against 25 %",
                trade("one", "value: 6 billion", "unit: USD", "change: 20"),
                trade("two", "value: 6 billion", "unit: USD", "change: 25"));
    }

    @ParameterizedTest
    @CsvSource({
        "about,    6 billion,  ,         6.3 billion",
        "about,    6 billion,  ,         5.6 billion",
        "about,    10 billion, ,         10.9 billion",
        "over,     6 billion,  ,         6.1 billion",
        "over,     6 billion,  over,     8 billion",
        "nearly,   6 billion,  ,         5.9 billion",
        "at-least, 6 billion,  ,         6 billion",
        "at-least, 6 billion,  over,     5 billion",
        "at-most,  6 billion,  ,         5 billion",
        "under,    6 billion,  nearly,   6 billion",
        "over,     6 billion,  ,         6 billion"
    })
    void figuresAgreeWhenSomeNumberFitsBoth(String one, String value, String other, String otherValue) {
        assertEquals(Verdict.AGREES, verdict(one, value, other, otherValue));
        assertEquals(Verdict.AGREES, verdict(other, otherValue, one, value));
    }

    @ParameterizedTest
    @CsvSource({
        "about,    6 billion,  ,         6.6 billion",
        "about,    10 billion, ,         14 billion",
        "about,    4.15 billion, ,       4.2 billion",
        "over,     6 billion,  ,         5.9 billion",
        "over,     6 billion,  nearly,   6 billion",
        "over,     6 billion,  under,    6 billion",
        "nearly,   6 billion,  ,         6.1 billion",
        "nearly,   6 billion,  ,         5 billion",
        "at-least, 6 billion,  ,         5.9 billion"
    })
    void figuresDifferWhenNoNumberFitsBoth(String one, String value, String other, String otherValue) {
        assertEquals(Verdict.DIFFERS_COMPARABLE, verdict(one, value, other, otherValue));
        assertEquals(Verdict.DIFFERS_COMPARABLE, verdict(other, otherValue, one, value));
    }

    @Test
    void oneNumberMeantInTwoWaysThatExcludeEachOtherSaysWhich() {
        assertVerdict(
                Verdict.DIFFERS_COMPARABLE,
                "the same number, told as nearly and as over",
                trade("one", "value: 6 billion", "unit: USD", "approximation: over"),
                trade("two", "value: 6 billion", "unit: USD", "approximation: nearly"));
    }

    @Test
    void whatIsComparableAndDiffersIsToldByHowMuch() {
        List<String> because =
                comparisons(trade("one", "value: 3", "unit: USD"), trade("two", "value: 7", "unit: USD")).stream()
                        .map(pair -> pair.one().value().orElseThrow() + " " + pair.because())
                        .toList();
        // Which of the two comes first is settled by their names; either way the sentence is about the second.
        String expected = because.get(0).startsWith("3")
                ? "3 the second is 4 higher (133.3 %)"
                : "7 the second is 4 lower (-57.1 %)";
        assertEquals(List.of(expected), because);
    }

    @Test
    void changesAloneAreHeldAgainstEachOther() {
        assertVerdict(
                Verdict.DIFFERS_COMPARABLE,
                "change: 20 % against 25 %",
                trade("one", "change: 20"),
                trade("two", "change: 25"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "period: 2025        | period: 2025-01/2025-11                  | period: 2025 against 2025-01/2025-11",
                "period: 2025        | topics: [trade]                          | period: 2025 against not told",
                "statistical-source: Chile | topics: [trade]                    | source: statistics of Chile against statistics not named"
            })
    void whatIsNotComparableNamesItsReason(String one, String other, String reason) {
        Comparison pair = only(
                figure("one", "between: [Chile, Norway]", "value: 6 billion", "unit: USD", one),
                figure("two", "between: [Chile, Norway]", "value: 7 billion", "unit: USD", other));
        assertEquals(Verdict.DIFFERS_NOT_COMPARABLE, pair.verdict());
        assertEquals(words(reason), words(pair.because()));
    }

    @Test
    void whichWayTheTradeGoesIsItsScope() {
        Comparison pair = only(
                trade("one", "value: 6 billion", "unit: USD", "origin: [Chile]", "destination: [Norway]"),
                trade("two", "value: 7 billion", "unit: USD", "origin: [Norway]", "destination: [Chile]"));
        assertEquals(Verdict.DIFFERS_NOT_COMPARABLE, pair.verdict());
        assertEquals(words("scope: from Chile, to Norway against from Norway, to Chile"), words(pair.because()));
    }

    @Test
    void aValueIsNotHeldAgainstAChange() {
        assertVerdict(
                Verdict.DIFFERS_NOT_COMPARABLE,
                "one tells a value, the other only a change",
                trade("one", "value: 6 billion", "unit: USD"),
                trade("two", "change: 20"));
    }

    @Test
    void currenciesAreNotConverted() {
        Comparison pair =
                only(trade("one", "value: 6 billion", "unit: USD"), trade("two", "value: 6 billion", "unit: EUR"));
        assertEquals(Verdict.DIFFERS_NOT_COMPARABLE, pair.verdict());
        assertEquals(words("unit: CCY_USD against CCY_EUR"), words(pair.because()));
    }

    @ParameterizedTest
    @CsvSource({"1.2, GW", "1200000, kW", "1200, MW"})
    void powerIsConvertedExactly(String value, String unit) {
        Comparison pair = only(
                figure("one", "measure: capacity", "between: [Norway]", "value: 1200", "unit: MW", "change: 1"),
                figure("two", "measure: capacity", "between: [Norway]", "value: " + value, "unit: " + unit));
        assertEquals(Verdict.AGREES, pair.verdict());
        assertEquals("equal", pair.because());
        assertEquals(Optional.of("W"), pair.one().unit());
        assertEquals(0, pair.one().value().orElseThrow().compareTo(new BigDecimal("1200000000")), pair.one()::toString);
    }

    @Test
    void aYearIsItsMonthsHoweverItIsWritten() {
        assertVerdict(
                Verdict.AGREES,
                "equal",
                figure("one", "between: [Chile, Norway]", "value: 6 billion", "unit: USD", "period: 2025"),
                figure("two", "between: [Chile, Norway]", "value: 6 billion", "unit: USD", "period: 2025-01/2025-12"));
    }

    @Test
    void targetsOfTwoHorizonsAreNotComparable() {
        assertVerdict(
                Verdict.DIFFERS_NOT_COMPARABLE,
                "horizon: 2028 against 2030",
                target("one", "10 billion", 2028),
                target("two", "15 billion", 2030));
    }

    @Test
    void whatIsAimedAtIsNoRivalOfWhatWasObserved() {
        assertEquals(
                List.of(),
                comparisons(target("one", "10 billion", 2028), trade("two", "value: 6 billion", "unit: USD")));
    }

    @Test
    void figuresOfOtherPairsOrMeasuresAreNoRivals() {
        assertEquals(
                List.of(),
                comparisons(
                        trade("one", "value: 6 billion", "unit: USD"),
                        figure("two", "between: [Chile, Oslo]", "value: 7 billion", "unit: USD"),
                        figure("three", "measure: visitors", "between: [Chile, Norway]", "value: 7", "unit: persons")));
    }

    private static Verdict verdict(String one, String value, String other, String otherValue) {
        return only(
                        trade("one", "value: " + value, "unit: USD", "change: 1", approximation(one)),
                        trade("two", "value: " + otherValue, "unit: USD", "change: 2", approximation(other)))
                .verdict();
    }

    private static String approximation(String word) {
        return word == null ? "topics: [trade]" : "approximation: " + word;
    }

    private static void assertVerdict(Verdict verdict, String because, Source... articles) {
        Comparison pair = only(articles);
        assertEquals(verdict + ": " + words(because), pair.verdict() + ": " + words(pair.because()));
    }

    /** The words of a reason in alphabetical order: which of two figures comes first is settled by their names. */
    private static String words(String reason) {
        return List.of(reason.split("[^\\p{Alnum}%_/.-]+")).stream().sorted().collect(Collectors.joining(" "));
    }

    private static Comparison only(Source... articles) {
        List<Comparison> pairs = comparisons(articles);
        assertEquals(1, pairs.size(), pairs::toString);
        return pairs.get(0);
    }

    private static List<Comparison> comparisons(Source... articles) {
        return figures(articles).comparisons();
    }

    private static Figures figures(Source... articles) {
        return new Figures(dataset(articles).getDefaultGraph());
    }

    private static Source trade(String id, String... fields) {
        String[] more = new String[fields.length + 2];
        more[0] = "between: [Chile, Norway]";
        more[1] = "period: 2025";
        System.arraycopy(fields, 0, more, 2, fields.length);
        return figure(id, more);
    }

    private static Source target(String id, String value, int horizon) {
        return figure(
                id, "kind: target", "between: [Chile, Norway]", "value: " + value, "unit: USD", "horizon: " + horizon);
    }

    /** An article with a figure on trade turnover, if no field says otherwise. */
    private static Source figure(String id, String... fields) {
        String lines =
                List.of(fields).stream().map(field -> "    " + field + "\n").collect(Collectors.joining());
        String measure = lines.contains("measure:") ? "" : "    measure: trade-turnover\n";
        return article(
                id, "2026-03-01", "figures:\n  - title: A figure\n" + measure + lines + "    claim: {evidence: e1}\n");
    }
}
