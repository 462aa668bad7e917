package org.entente.accounts;

import static org.entente.building.Desk.article;
import static org.entente.building.Desk.dataset;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventAccountsTest {
    // Occurrence

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, planned,   2026-03-05, planned,   AGREES",
        "2026-03-01, planned,   2026-03-05, ongoing,   UPDATE",
        "2026-03-01, planned,   2026-03-05, cancelled, UPDATE",
        "2026-03-01, proposed,  2026-03-05, confirmed, UPDATE",
        "2026-03-01, occurred,  2026-03-05, planned,   DIFFERS",
        "2026-03-01, cancelled, 2026-03-05, planned,   DIFFERS",
        "2026-03-01, occurred,  2026-03-05, cancelled, DIFFERS",
        "2026-03-01, cancelled, 2026-03-05, occurred,  DIFFERS"
    })
    void theTimeOfUtteranceTellsAnUpdateFromAContradiction(
            String first, String one, String second, String other, Accord accord) {
        assertEquals(accord, accord("occurrence", first, one, second, other));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05, ongoing, 2026-03-05, planned", "2026-03-05, ongoing, 2026-03, planned"})
    void articlesWhoseOrderIsNotCertainContradictNothing(String first, String one, String second, String other) {
        assertEquals(Accord.UPDATE, accord("occurrence", first, one, second, other));
    }

    @Test
    void theVisitPlannedOn8MayAndUnderWayOn10MayIsAnUpdate() {
        EventAccounts accounts = new EventAccounts(
                MemoryDataset.of(Desk.shipped().stream()),
                NodeFactory.createURI("https://w3id.org/entente/id/event/to-lam-visits-russia-2025-05"));
        assertEquals(
                List.of("planned", "ongoing"),
                accounts.accounts().stream()
                        .map(account -> account.occurrence().orElseThrow())
                        .toList());
        assertEquals(Accord.UPDATE, accounts.accords().get("occurrence"));
    }

    // Date

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, 2026-03-04,            AGREES",
        "2026-03,    2026-03-04,            ADDS",
        "2026-03-04, 2026-03-03/2026-03-06, ADDS",
        "2026-03/.., 2026-04-01,            ADDS",
        "2026-03-04, 2026-03-05,            DIFFERS",
        "2026-02,    2026-03-05,            DIFFERS"
    })
    void datesOfWhatHasOccurred(String one, String other, Accord accord) {
        EventAccounts accounts = told(
                visit("one", "2026-05-01", "occurred", "when: " + one),
                visit("two", "2026-05-02", "occurred", "when: " + other));
        assertEquals(accord, accounts.accords().get("date"));
    }

    @ParameterizedTest
    @CsvSource({"planned, UPDATE", "confirmed, UPDATE", "ongoing, DIFFERS", "occurred, DIFFERS"})
    void otherDaysAreNewsWhileItIsAheadAndAContradictionAfter(String occurrence, Accord accord) {
        EventAccounts accounts = told(
                visit("one", "2026-03-01", occurrence, "when: 2026-03-04"),
                visit("two", "2026-03-20", "occurred", "when: 2026-03-18"));
        assertEquals(accord, accounts.accords().get("date"));
    }

    @Test
    void twoWhoTellTheNewDayAlikeDoNotMakeAPlanAContradiction() {
        EventAccounts accounts = told(
                visit("one", "2026-03-01", "planned", "when: 2026-03-04"),
                visit("two", "2026-03-20", "occurred", "when: 2026-03-18"),
                visit("three", "2026-03-21", "occurred", "when: 2026-03-18"));
        assertEquals(Accord.UPDATE, accounts.accords().get("date"));
    }

    @Test
    void aDateThatOnlyOneTellsIsASingleAccount() {
        EventAccounts accounts = told(
                visit("one", "2026-03-01", "planned", "when: 2026-03-04"),
                visit("two", "2026-03-20", "occurred", "topics: [trade]"));
        assertEquals(Accord.SINGLE, accounts.accords().get("date"));
        assertEquals(Optional.empty(), accounts.accounts().get(1).when());
    }

    // Place

    @ParameterizedTest
    @CsvSource({
        "Oslo,   Oslo,   AGREES",
        "Oslo,   Norway, ADDS",
        "Norway, Oslo,   ADDS",
        "Oslo,   Bergen, DIFFERS",
        "Oslo,   Chile,  DIFFERS"
    })
    void placesWithinEachOtherAddAndOthersDiffer(String one, String other, Accord accord) {
        EventAccounts accounts = told(
                visit("one", "2026-03-01", "occurred", "place: " + one),
                visit("two", "2026-03-02", "occurred", "place: " + other));
        assertEquals(accord, accounts.accords().get("place"));
    }

    @Test
    void onePlaceOfTwoAdds() {
        EventAccounts accounts = told(
                visit("one", "2026-03-01", "occurred", "place: [Oslo, Bergen]"),
                visit("two", "2026-03-02", "occurred", "place: Bergen"));
        assertEquals(Accord.ADDS, accounts.accords().get("place"));
    }

    // Participants

    @Test
    void whoNamesFewerDoesNotDenyTheOthers() {
        EventAccounts accounts = told(
                visit("one", "2026-03-01", "occurred", "topics: [trade]"),
                article(
                        "two",
                        "2026-03-02",
                        VISIT.formatted("occurred", "topics: [trade]").replace(", host: Nils Berg", "")));
        assertEquals(Accord.ADDS, accounts.accords().get("participants"));
        assertEquals(
                Set.of("guest: Ana Rojas", "host: Nils Berg"),
                accounts.accounts().get(0).participants());
        assertEquals(Set.of("guest: Ana Rojas"), accounts.accounts().get(1).participants());
    }

    @Test
    void whoSaysTheSameAgrees() {
        EventAccounts accounts = told(
                visit("one", "2026-03-01", "occurred", "topics: [trade]"),
                visit("two", "2026-03-02", "occurred", "topics: [trade]"));
        assertEquals(Accord.AGREES, accounts.accords().get("participants"));
    }

    // One account

    @Test
    void whatOneArticleTellsIsASingleAccountInEveryRespect() {
        EventAccounts accounts = told(visit("one", "2026-03-01", "occurred", "when: 2026-02"));
        assertEquals(Set.of(Accord.SINGLE), Set.copyOf(accounts.accords().values()));
    }

    @Test
    void anEventThatNobodyTellsOfHasNoAccounts() {
        EventAccounts accounts = new EventAccounts(
                dataset(visit("one", "2026-03-01", "occurred", "when: 2026-02")),
                NodeFactory.createURI("https://e.example"));
        assertTrue(accounts.accounts().isEmpty());
    }

    private static final String VISIT = """
            introduces:
              regions:
                - {id: bergen, kind: city, name: Bergen, within: Norway}
            events:
              - id: rojas-visits-norway
                kind: visit
                title: Visit of Ana Rojas to Norway
                participants: {guest: Ana Rojas, host: Nils Berg}
                occurrence: %s
                %s
                claim: {evidence: e1}
            """;

    private static Source visit(String id, String published, String occurrence, String more) {
        return article(id, published, VISIT.formatted(occurrence, more));
    }

    private static Accord accord(String respect, String first, String one, String second, String other) {
        return told(visit("one", first, one, "topics: [trade]"), visit("two", second, other, "topics: [trade]"))
                .accords()
                .get(respect);
    }

    private static EventAccounts told(Source... articles) {
        assertTrue(
                Desk.findings(articles).stream().noneMatch(finding -> finding.contains(": error: ")),
                () -> Desk.findings(articles).toString());
        return new EventAccounts(
                dataset(articles), NodeFactory.createURI("https://w3id.org/entente/id/event/rojas-visits-norway"));
    }
}
