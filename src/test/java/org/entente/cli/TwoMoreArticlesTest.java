package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two articles on Kenya and Portugal, written from the documents alone, come out right in every view. */
class TwoMoreArticlesTest {
    private static final String EXAMPLE = "src/test/resources/example/";

    @Test
    void theyAreSound() {
        assertEquals(new Run(0, "2 articles, 16 facts: 0 errors, 0 warnings\n", ""), run("check"));
    }

    @Test
    void theirEvidenceStandsInTheirTexts() {
        assertEquals(
                new Run(0, "2 articles, 16 facts: all evidence stands\n", ""),
                run("verify", "--articles", EXAMPLE + "texts"));
    }

    @Test
    void figuresStandSideBySideWithTheirImpliedBases() {
        assertEquals(
                List.of(
                        "240000000 20 200000000 Wanjiru Otieno",
                        "260000000 25 208000000 Duarte Salgueiro",
                        "400000000   Wanjiru Otieno"),
                rows("figures", "value", "change_in_percent", "implied_base", "said_by"));
    }

    @Test
    void oneFigureContradictsTheOther() {
        assertEquals(
                List.of("240000000 260000000 differs-comparable the second is 20000000 higher (8.3 %)"),
                rows("figures", "value", "rival_value", "verdict", "because", "--part=rival-figures"));
    }

    @Test
    void theTargetIsHeldAgainstBoth() {
        assertEquals(
                List.of("240000000 160000000 5 10.8", "260000000 140000000 5 9.0"),
                rows(
                        "figures",
                        "observed",
                        "distance",
                        "years_left",
                        "growth_needed_in_percent",
                        "--part=target-progress"));
    }

    @Test
    void thePledgesAreKeptByWhatTheSecondArticleTells() {
        assertEquals(
                List.of(
                        "made-good plan 2026-03-01 19",
                        "open target  ",
                        "made-good announced visit 2026-03-09/2026-03-11 27",
                        "made-good invitation 2026-03-09/2026-03-11 27"),
                rows("pledges", "state", "kind", "kept", "days", "--as-of=2026-03-15"));
    }

    @Test
    void beforeTheVisitThePledgesAreOpen() {
        assertEquals(
                List.of("open plan", "open target", "open announced visit", "open invitation"),
                rows("pledges", "state", "kind", "--as-of=2026-02-28"));
    }

    @Test
    void theVisitIsUpdatedAndNotContradicted() {
        assertEquals(
                List.of("2 update update adds agrees"),
                rows("accounts", "articles", "occurrence", "date", "place", "participants"));
    }

    @Test
    void eachAccountOfTheVisitKeepsItsOwnDate() {
        assertEquals(
                List.of(
                        "2026-02-10 planned 2026-03-02/2026-03-04 Kenya",
                        "2026-03-12 occurred 2026-03-09/2026-03-11 Nairobi"),
                rows(
                        "accounts",
                        "published",
                        "occurrence",
                        "date",
                        "place",
                        "--part=event-accounts",
                        "--event=salgueiro-visits-kenya-2026-03"));
    }

    @Test
    void theAgreementIsSignedAndItsHistoryKept() {
        assertEquals(
                List.of(
                        "signed made 2026-02-10 Nairobi Ledger: under negotiation; 2026-03-12 Correio do Tejo: signed 2026-03-10"),
                rows("agreements", "status", "made", "accounts", "signed"));
    }

    @Test
    void eachSideSaysItsOwn() {
        assertEquals(
                List.of("Duarte Salgueiro Foreign Minister of Portugal Trade turnover of Kenya and Portugal, 2025"),
                rows("statements", "speaker", "office", "statement", "--side=Portugal"));
        assertEquals(3, rows("statements", "speaker", "--side=Kenya").size());
    }

    @Test
    void twoOutletsAreTwoIndependentSources() {
        assertEquals(
                List.of(
                        "Agreement of Kenya and Portugal on fisheries 2 2",
                        "Visit of Duarte Salgueiro to Kenya, 2026 2 2"),
                rows("statements", "title", "articles", "independent_sources", "--part=independent-sources"));
    }

    @Test
    void shortenedNamesSayWhyTheyWereTakenForWhom() {
        List<String> names = rows("names", "spelling", "taken_because");
        assertEquals(5, names.size());
        assertTrue(names.contains("D. Salgueiro “Duarte Salgueiro” with initials for given names"), names::toString);
        assertTrue(names.contains("Wanjiru Otieno the register's name"), names::toString);
    }

    @Test
    void theDifferenceOfTheTwoTellsWhatIsNew() {
        Run run = Run.of(
                "diff",
                "--quiet",
                "--register",
                EXAMPLE + "register.yaml",
                EXAMPLE + "facts/nairobi-ledger-2026-02-10.yaml",
                EXAMPLE + "facts/correio-do-tejo-2026-03-12.yaml");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("~ event/salgueiro-visits-kenya-2026-03"), run.out());
        assertTrue(run.out().contains("    - ent:claimedOccurrence occurrence:planned"), run.out());
        assertTrue(run.out().contains("    + ent:claimedOccurrence occurrence:occurred"), run.out());
        assertTrue(run.out()
                .contains("    + ent:fulfils <https://w3id.org/entente/id/event/otieno-invites-salgueiro-2026>"));
    }

    @Test
    void takingTheSecondOutLeavesWhatTheFirstTells() {
        Run run = run("retract", "correio-do-tejo-2026-03-12");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("survives (2):\n"), run.out());
        assertTrue(
                run.out().contains("event/salgueiro-visits-kenya-2026-03  told by article/nairobi-ledger-2026-02-10\n"),
                run.out());
        assertTrue(run.out().contains("falls (2):\n  event/consulate-of-kenya-in-lisbon-opens\n"), run.out());
    }

    /** The rows of a section's answer: the columns named, joined; what starts with hyphens is an option. */
    private static List<String> rows(String section, String... columnsAndOptions) {
        List<String> columns = Stream.of(columnsAndOptions)
                .filter(word -> !word.startsWith("--"))
                .toList();
        Run run = run(
                section,
                Stream.concat(
                                Stream.of("--format", "tsv"),
                                Stream.of(columnsAndOptions).filter(word -> word.startsWith("--")))
                        .toArray(String[]::new));
        assertEquals(0, run.exit(), run.err());
        return Rows.of(run.out(), columns);
    }

    private static Run run(String command, String... options) {
        return Run.of(Stream.of(
                        Stream.of(command),
                        Stream.of(options),
                        Stream.of("--register", EXAMPLE + "register.yaml", EXAMPLE + "facts"))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }
}
