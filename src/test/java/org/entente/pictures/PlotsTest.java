package org.entente.pictures;

import static org.entente.pictures.Pictured.shipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.accounts.FigureAccount;
import org.entente.accounts.Figures;
import org.entente.pictures.Panel.Mark;
import org.entente.pictures.Panel.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rival figures and targets as plots. */
class PlotsTest {
    private static final Set<Node> ALL = new HashSet<>(new Figures(shipped().getDefaultGraph())
            .accounts().stream().map(FigureAccount::figure).toList());
    private static final List<Panel> PANELS = Plots.of(shipped().getDefaultGraph(), ALL);

    private static Panel trade() {
        return PANELS.get(0);
    }

    private static Mark mark(String value) {
        return trade().marks().stream()
                .filter(mark -> mark.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is drawn of " + value));
    }

    @Test
    void theMeasureOfWhichMostIsSaidComesFirst() {
        assertEquals("trade turnover of Russia; Vietnam", trade().measure() + " of " + trade().parties());
        assertEquals(6, trade().marks().size());
    }

    @Test
    void eachFigureSaysWhoSaysSo() {
        assertEquals(
                "Vladimir Putin, Sputnik International", mark("6 billion USD").source());
        assertEquals(
                "Gennady Bezdetko, VietnamPlus, statistics of Vietnam",
                mark("4.15 billion USD").source());
    }

    @Test
    void whatIsAimedAtIsATargetAndWhatOnlyFollowsSaysSo() {
        assertEquals(Sort.TARGET, mark("15 billion USD").sort());
        assertEquals(Sort.OBSERVED, mark("6 billion USD").sort());
        assertEquals(Sort.IMPLIED, mark("5 billion USD").sort());
        assertEquals(
                "follows from 20 % growth told by Vladimir Putin",
                mark("5 billion USD").source());
    }

    @Test
    void largerValuesAreHigherAndLaterPeriodsFurtherToTheRight() {
        assertTrue(mark("15 billion USD").y() < mark("10 billion USD").y());
        assertTrue(mark("4.15 billion USD").y() > mark("6 billion USD").y());
        assertTrue(mark("10 billion USD").x() < mark("15 billion USD").x());
    }

    @Test
    void aMarkIsAsWideAsItsPeriod() {
        assertEquals(
                11.0 / 12,
                mark("4.15 billion USD").width() / mark("6 billion USD").width(),
                0.01);
    }

    @Test
    void wordsStandApartAndWithinThePanel() {
        for (Panel panel : PANELS) {
            List<Double> heights =
                    panel.marks().stream().map(Mark::textY).sorted().toList();
            for (int i = 1; i < heights.size(); i++) {
                assertTrue(heights.get(i) - heights.get(i - 1) > 30, panel.measure());
            }
            assertTrue(heights.get(0) > 0 && heights.get(heights.size() - 1) < panel.height(), panel.measure());
        }
    }

    @Test
    void aNumberAloneIsNoPlotAndNeitherAreYearsThatPass() {
        List<String> measures = PANELS.stream().map(Panel::measure).toList();
        assertEquals(List.of("trade turnover", "visitors"), measures);
    }

    @Test
    void whatIsNotChosenIsNotDrawn() {
        assertEquals(List.of(), Plots.of(shipped().getDefaultGraph(), Set.of()));
    }

    @Test
    void theAxisStartsAtZeroAndHasRoundValues() {
        assertEquals(
                List.of("0 USD", "5 billion USD", "10 billion USD", "15 billion USD"),
                trade().values().stream().map(Panel.Line::label).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "4150000000, 4.15 billion",
        "1000000, 1 million",
        "232000, 232\u202f000",
        "0, 0",
        "-2500000000, -2.5 billion",
        "0.50, 0.5"
    })
    void numbersAreWrittenAsPeopleReadThem(BigDecimal number, String words) {
        assertEquals(words, Plots.compact(number));
    }
}
