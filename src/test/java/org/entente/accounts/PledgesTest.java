package org.entente.accounts;

import static org.entente.building.Desk.article;
import static org.entente.building.Desk.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PledgesTest {
    private static final DatasetGraph SHIPPED = MemoryDataset.of(Desk.shipped().stream());
    private static final String OF_MARCH_2024 = "Nguyen Phu Trong invites Vladimir Putin to visit Vietnam";

    // What ships

    @Test
    void theInvitationOfMarch2024IsMadeGoodByTheVisitAfter85Days() {
        PledgeEntry entry = shipped("2025-06-01", OF_MARCH_2024);
        assertEquals(PledgeState.MADE_GOOD, entry.state());
        assertEquals(Optional.of("2024-03-26"), entry.made());
        assertEquals(
                Optional.of("putin-visits-vietnam-2024-06"), entry.outcome().map(PledgesTest::slug));
        assertEquals(Optional.of("2024-06-19/2024-06-20"), entry.kept());
        assertEquals(Optional.of(85L), entry.days());
    }

    @ParameterizedTest
    @CsvSource({"2024-05-31, OPEN", "2024-06-18, OPEN", "2024-06-19, MADE_GOOD"})
    void itIsOpenUntilTheVisitBegins(String asOf, PledgeState state) {
        assertEquals(state, shipped(asOf, OF_MARCH_2024).state());
    }

    @Test
    void theInvitationOfMay2025IsOpen() {
        PledgeEntry entry = shipped("2030-01-01", "To Lam invites Vladimir Putin to visit Vietnam");
        assertEquals(PledgeState.OPEN, entry.state());
        assertEquals(Optional.empty(), entry.outcome());
        assertEquals(Optional.empty(), entry.days());
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, OPEN", "2026-01-01, OVERDUE"})
    void aTargetIsOverdueOnceItsHorizonIsPast(String asOf, PledgeState state) {
        assertEquals(
                state,
                shipped(asOf, "Russia and Vietnam to bring their trade to 10 billion USD by 2025")
                        .state());
    }

    @Test
    void aTargetToldByTheVeryWordsOfAPledgeIsNotListedTwice() {
        List<String> aims = ledger(SHIPPED, "2026-01-01").stream()
                .filter(entry -> entry.kind().equals("target"))
                .map(PledgeEntry::title)
                .toList();
        assertEquals(
                List.of(
                        "Russia and Vietnam to bring their trade to 10 billion USD by 2025",
                        "Russia and Vietnam to bring their trade to 15 billion USD by 2030"),
                aims);
    }

    @Test
    void whatIsPromisedLaterIsNotYetInTheLedger() {
        assertTrue(ledger(SHIPPED, "2024-03-25").isEmpty());
        assertEquals(2, ledger(SHIPPED, "2024-03-26").size());
    }

    @Test
    void theLedgerIsInTheOrderOfPromising() {
        List<LocalDate> days = ledger(SHIPPED, "2025-06-01").stream()
                .map(entry -> entry.madeBy().orElseThrow())
                .toList();
        assertEquals(days.stream().sorted().toList(), days);
    }

    // Small articles

    @Test
    void aPledgeThatIsCalledOffIsWithdrawnFromTheDayThatThisIsTold() {
        DatasetGraph told =
                dataset(pledge("early", "2026-03-01", "planned"), pledge("late", "2026-04-01", "cancelled"));
        assertEquals(PledgeState.OPEN, only(told, "2026-03-31").state());
        assertEquals(PledgeState.WITHDRAWN, only(told, "2026-04-01").state());
    }

    @ParameterizedTest
    @CsvSource({"1.2 billion, 2026, MADE_GOOD", "0.9 billion, 2026, OVERDUE", "1.2 billion, 2027, OVERDUE"})
    void aTargetIsMadeGoodByAFigureThatReachedItInTimeAndSaysThatNobodyStatedIt(
            String value, String year, PledgeState state) {
        DatasetGraph told = dataset(
                article("aim", "2025-03-01", FIGURE.formatted("target", "1 billion", "horizon: 2026")),
                article("count", "2028-03-01", FIGURE.formatted("figure", value, "period: " + year)));
        assertEquals(PledgeState.OPEN, only(told, "2026-06-30").state());
        PledgeEntry entry = only(told, "2028-12-31");
        assertEquals(state, entry.state());
        boolean reached = state == PledgeState.MADE_GOOD;
        assertEquals(reached ? Optional.of("figure-reaches-target") : Optional.empty(), entry.rule());
        assertEquals(reached ? Optional.of("2026") : Optional.empty(), entry.kept());
    }

    private static final String FIGURE = """
            figures:
              - kind: %s
                title: Trade
                measure: trade-turnover
                between: [Chile, Norway]
                value: %s
                unit: USD
                %s
                claim: {evidence: e1}
            """;

    @Test
    void aPledgeIsOverdueAfterItsHorizon() {
        DatasetGraph told = dataset(pledge("early", "2026-03-01", "planned"));
        assertEquals(PledgeState.OPEN, only(told, "2026-12-31").state());
        assertEquals(PledgeState.OVERDUE, only(told, "2027-01-01").state());
    }

    @ParameterizedTest
    @CsvSource({"planned, 2026-03-06, OPEN", "planned, 2026-03-07, OVERDUE", "cancelled, 2026-03-07, WITHDRAWN"})
    void anAnnouncedVisitIsAPledge(String occurrence, String asOf, PledgeState state) {
        DatasetGraph told = dataset(visit("early", "2026-03-01", "planned"), visit("late", "2026-03-02", occurrence));
        PledgeEntry entry = only(told, asOf);
        assertEquals("announced visit", entry.kind());
        assertEquals(state, entry.state());
        assertEquals(Optional.of("2026-03-04/2026-03-06"), entry.due());
    }

    @Test
    void anAnnouncedVisitIsMadeGoodByTakingPlace() {
        DatasetGraph told = dataset(visit("early", "2026-03-01", "planned"), visit("late", "2026-03-07", "occurred"));
        assertEquals(PledgeState.OPEN, only(told, "2026-03-03").state());
        PledgeEntry entry = only(told, "2026-03-04");
        assertEquals(PledgeState.MADE_GOOD, entry.state());
        assertEquals(Optional.of(3L), entry.days());
    }

    @Test
    void aVisitThatWasPutOffIsKeptWhenItTookPlaceAndNotWhenItWasPlanned() {
        DatasetGraph told = dataset(
                visit("early", "2026-03-01", "planned"),
                dated("late", "2026-03-03", "planned", "2026-03-20"),
                dated("last", "2026-03-23", "occurred", "2026-03-21/2026-03-22"));
        assertEquals(
                Optional.of("2026-03-04/2026-03-06"), only(told, "2026-03-02").due());
        assertEquals(Optional.of("2026-03-20"), only(told, "2026-03-10").due());
        assertEquals(PledgeState.OPEN, only(told, "2026-03-10").state());
        PledgeEntry entry = only(told, "2026-04-01");
        assertEquals(Optional.of("2026-03-21/2026-03-22"), entry.kept());
        assertEquals(Optional.of(20L), entry.days());
    }

    @Test
    void aVisitThatNobodyAnnouncedIsNoPledge() {
        assertEquals(List.of(), ledger(dataset(visit("only", "2026-03-07", "occurred")), "2026-04-01"));
    }

    @Test
    void whatOneArticleStatesAsKeptNamesNoRule() {
        DatasetGraph told =
                dataset(invitation(), article("late", "2026-03-07", VISIT + "    fulfils: [norway-invites]\n"));
        PledgeEntry entry = only(told, "2026-04-01");
        assertEquals(PledgeState.MADE_GOOD, entry.state());
        assertEquals(Optional.empty(), entry.rule());
        assertEquals(Optional.of(23L), entry.days());
    }

    @Test
    void whatIsOnlyInferredIsNamedWithItsRule() {
        DatasetGraph told = dataset(invitation(), article("late", "2026-03-07", VISIT));
        PledgeEntry entry = only(told, "2026-04-01");
        assertEquals(PledgeState.MADE_GOOD, entry.state());
        assertEquals(Optional.of("visit-follows-invitation"), entry.rule());
        assertEquals(PledgeState.OPEN, only(told, "2026-03-03").state());
    }

    @Test
    void aTargetByOtherWordsOrAnotherYearIsListedBesideThePledge() {
        String target = """
                figures:
                  - kind: target
                    title: Trade of 10 billion
                    measure: trade-turnover
                    between: [Chile, Norway]
                    value: 10 billion
                    unit: USD
                    horizon: %s
                    claim: {modality: target, evidence: %s}
                """;
        String pledge = PLEDGE.formatted("planned");
        assertEquals(1, kinds(article("one", "2026-03-01", pledge + target.formatted("2026", "e1"))));
        assertEquals(2, kinds(article("one", "2026-03-01", pledge + target.formatted("2026", "e2"))));
        assertEquals(2, kinds(article("one", "2026-03-01", pledge + target.formatted("2030", "e1"))));
    }

    @ParameterizedTest
    @CsvSource({
        "plan, plan",
        "intention, plan",
        "readiness, offer",
        "possibility, offer",
        "target, target",
        "fact, promise"
    })
    void howAPledgeIsMeantTellsItsKind(String modality, String kind) {
        Source told = article(
                "one",
                "2026-03-01",
                PLEDGE.formatted("planned").replace("{evidence", "{modality: " + modality + ", evidence"));
        assertEquals(kind, only(dataset(told), "2026-04-01").kind());
    }

    private static int kinds(Source told) {
        return ledger(dataset(told), "2026-04-01").size();
    }

    private static final String PLEDGE = """
            pledges:
              - id: norway-to-send-salmon
                kind: pledge
                title: Norway to send salmon
                participants: {pledger: Norway, addressee: Chile}
                occurrence: %s
                horizon: 2026
                claim: {evidence: e1}
            """;

    private static final String VISIT = """
            events:
              - id: rojas-visits-norway
                kind: visit
                title: Visit of Ana Rojas to Norway
                when: 2026-03-04/2026-03-06
                place: Oslo
                participants: {guest: Ana Rojas, host: Nils Berg}
                occurrence: occurred
                claim: {evidence: e1}
            """;

    private static Source pledge(String id, String published, String occurrence) {
        return article(id, published, PLEDGE.formatted(occurrence));
    }

    private static Source invitation() {
        return article("early", "2026-02-10", """
                pledges:
                  - id: norway-invites
                    kind: invitation
                    title: Norway invites Ana Rojas
                    when: 2026-02-09
                    participants: {pledger: Nils Berg, addressee: Ana Rojas}
                    claim: {evidence: e1}
                """);
    }

    private static Source dated(String id, String published, String occurrence, String when) {
        return article(
                id,
                published,
                VISIT.replace("2026-03-04/2026-03-06", when)
                        .replace("occurrence: occurred", "occurrence: " + occurrence));
    }

    private static DatasetGraph dataset(Source... articles) {
        assertFalse(Desk.findings(articles).stream().anyMatch(finding -> finding.contains(": error: ")));
        return Desk.dataset(articles);
    }

    private static List<PledgeEntry> ledger(DatasetGraph dataset, String asOf) {
        return new Pledges(dataset, LocalDate.parse(asOf)).ledger();
    }

    private static PledgeEntry only(DatasetGraph dataset, String asOf) {
        List<PledgeEntry> ledger = ledger(dataset, asOf);
        assertEquals(1, ledger.size(), ledger::toString);
        return ledger.get(0);
    }

    private static PledgeEntry shipped(String asOf, String title) {
        return ledger(SHIPPED, asOf).stream()
                .filter(entry -> entry.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String slug(Node thing) {
        return thing.getURI().replaceAll(".*/", "");
    }
}
