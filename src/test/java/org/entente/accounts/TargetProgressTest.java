package org.entente.accounts;

import static org.entente.building.Desk.article;
import static org.entente.building.Desk.dataset;
import static org.entente.building.Desk.shipped;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.dataset.MemoryDataset;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetProgressTest {
    @Test
    void theShippedTargetsAreHeldAgainstTheYear2024() {
        assertEquals(
                List.of("2025: 4000000000 missing, 1 years, 66.7 %", "2030: 9000000000 missing, 6 years, 16.5 %"),
                told(new Figures(MemoryDataset.of(shipped().stream()).getDefaultGraph())));
    }

    @Test
    void aTargetThatIsReachedNeedsNoGrowth() {
        assertEquals(
                List.of("2030: 0 missing, 5 years, none %"),
                told(target("10 billion", "2030"), observed("10 billion", "2025")));
        assertEquals(
                List.of("2030: -1000000000 missing, 5 years, none %"),
                told(target("10 billion", "2030"), observed("11 billion", "2025")));
    }

    @Test
    void aTargetWhoseYearIsOverHasNoYearsLeftToGrow() {
        assertEquals(
                List.of("2024: 4000000000 missing, -1 years, none %"),
                told(target("10 billion", "2024"), observed("6 billion", "2025")));
        assertEquals(
                List.of("2025: 4000000000 missing, 0 years, none %"),
                told(target("10 billion", "2025"), observed("6 billion", "2025")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01/2025-11", "2025-03", "2024/2025", "2024-07/2025-06", "2025/.."})
    void whatIsNotOneWholeYearIsNotHeldAgainstATarget(String period) {
        assertEquals(List.of(), told(target("10 billion", "2030"), observed("6 billion", period)));
    }

    @Test
    void aYearWrittenByItsMonthsIsAWholeYear() {
        assertEquals(
                1,
                told(target("10 billion", "2030"), observed("6 billion", "2025-01/2025-12"))
                        .size());
    }

    @Test
    void noGrowthFromNothingReachesATarget() {
        assertEquals(
                List.of("2030: 10000000000 missing, 5 years, none %"),
                told(target("10 billion", "2030"), observed("0", "2025")));
    }

    @Test
    void otherCurrenciesAreNotHeldAgainstEachOther() {
        Source euros = article(
                "observed",
                "2026-01-10",
                figure("between: [Chile, Norway]", "value: 6 billion", "unit: EUR", "period: 2025"));
        assertEquals(List.of(), told(target("10 billion", "2030"), euros));
    }

    @Test
    void oneDirectionIsNotHeldAgainstBoth() {
        Source exports = article(
                "observed",
                "2026-01-10",
                figure(
                        "between: [Chile, Norway]",
                        "origin: [Chile]",
                        "destination: [Norway]",
                        "value: 6 billion",
                        "unit: USD",
                        "period: 2025"));
        assertEquals(List.of(), told(target("10 billion", "2030"), exports));
    }

    private static Source target(String value, String horizon) {
        return article(
                "target",
                "2026-01-05",
                figure(
                        "kind: target",
                        "between: [Chile, Norway]",
                        "value: " + value,
                        "unit: USD",
                        "horizon: " + horizon));
    }

    private static Source observed(String value, String period) {
        return article(
                "observed",
                "2026-01-10",
                figure("between: [Chile, Norway]", "value: " + value, "unit: USD", "period: " + period));
    }

    private static String figure(String... fields) {
        return "figures:\n  - title: Trade of Chile and Norway\n    measure: trade-turnover\n    "
                + String.join("\n    ", fields) + "\n    claim: {evidence: e1}\n";
    }

    private static List<String> told(Source... articles) {
        return told(new Figures(dataset(articles).getDefaultGraph()));
    }

    private static List<String> told(Figures figures) {
        return figures.progress().stream()
                .map(pair -> "%s: %s missing, %d years, %s %%"
                        .formatted(
                                pair.target().horizon().orElseThrow(),
                                pair.distance().toPlainString(),
                                pair.yearsLeft(),
                                pair.growthNeeded().map(Object::toString).orElse("none")))
                .toList();
    }
}
