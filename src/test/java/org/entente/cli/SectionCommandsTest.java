package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.views.Section;
import org.entente.views.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SectionCommandsTest {
    static Stream<String[]> parts() {
        return Arrays.stream(Section.values())
                .flatMap(section -> section.parts().stream().map(part -> new String[] {section.word(), part}));
    }

    @ParameterizedTest
    @EnumSource
    void everySectionIsATableByItself(Section section) {
        Run run = Run.of(section.word());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains(" rows\n") || run.out().contains("1 row\n"), run.out());
        assertTrue(run.out().startsWith(columns(section.word()).get(0)), run.out());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPartComesAsCsvAndJsonWithItsColumns(String section, String part) {
        Run csv = Run.of(section, "--part", part, "--format", "csv");
        assertEquals(0, csv.exit(), csv.err());
        assertEquals(
                String.join(",", columns(part)),
                csv.out().lines().findFirst().orElse("").strip());
        Run json = Run.of(section, "--part", part, "--format", "json");
        assertTrue(json.out().contains("\"vars\""), json.out());
        assertTrue(json.out().contains("\"" + columns(part).get(0) + "\""), json.out());
    }

    /** The columns that users and their scripts rely on. */
    private static List<String> columns(String part) {
        String columns = switch (part) {
            case "pledges" ->
                "state kind title by to made due made_good_by kept days inferred_by said_by told_on link pledge";
            case "figures" ->
                "measure between title kind about value unit change_in_percent implied_base period said_by"
                        + " statistics_of published outlet link figure";
            case "rival-figures" ->
                "measure between value period said_by rival_value rival_period rival_said_by verdict because link"
                        + " rival_link figure rival";
            case "target-progress" ->
                "target aimed_at by observed in unit distance years_left growth_needed_in_percent target_said_by"
                        + " observed_said_by link figure";
            case "agreements" -> "title kind parties status made accounts signed under until topics link agreement";
            case "statements" ->
                "published outlet agency speaker office statistics statement voice modality link claim";
            case "independent-sources" -> "title articles independent_sources sources thing";
            case "names" -> "name spelling taken_because published outlet link actor";
            case "accounts" -> "title articles occurrence date place participants event";
            case "event-accounts" -> "published outlet occurrence date place participants modality said_by link";
            default -> throw new AssertionError("this test does not know the columns of " + part);
        };
        return List.of(columns.split(" "));
    }

    @Test
    void theWholeSectionShowsItsOtherPartsBelow() {
        Run run = Run.of("figures");
        assertTrue(run.out().contains("\nRival figures\n"), run.out());
        assertTrue(run.out().contains("\nTargets against what was observed\n"), run.out());
        assertFalse(Run.of("accounts").out().contains("What each article says of it"));
        assertTrue(Run.of("accounts", "--event", "Official visit of To Lam to Russia")
                .out()
                .contains("\nWhat each article says of it\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pledges    | --as-of   | soon         | as-of: “soon” is not a day; write one like 2025-05-08",
                "pledges    | --as-of   | 2025-02-30   | as-of: “2025-02-30” is not a day; write one like 2025-05-08",
                "pledges    | --state   | forgotten    | state: “forgotten” is no state of a pledge; write one of open, made-good, overdue, withdrawn",
                "pledges    | --actor   | Nobody       | actor: “Nobody” is no actor of this graph; write a name, an id or an IRI",
                "figures    | --measure | happiness    | measure: “happiness” is no measure; write one of",
                "figures    | --between | Atlantis     | between: “Atlantis” is no actor of this graph",
                "agreements | --topic   | cheese       | topic: “cheese” is no topic; write one of",
                "statements | --side    | Atlantis     | side: “Atlantis” is no region of this graph",
                "statements | --article | unheard-of   | article: “unheard-of” is no article of this graph",
                "names      | --actor   | Nobody       | actor: “Nobody” is no actor of this graph",
                "accounts   | --event   | nothing      | event: “nothing” is no event of this graph"
            })
    void whatTheDataDoesNotHaveIsToldAndExitsWithOne(String section, String option, String value, String told) {
        Run run = Run.of(section, option, value);
        assertEquals(1, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("entente: " + told), run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pledges | --format=docx   | “docx” is no format; choose one of table, csv, tsv, json, xml, spreadsheet",
                "figures | --part=pledges  | “pledges” is no part of this; choose one of figures, rival-figures, target-progress"
            })
    void whatTheCommandDoesNotHaveIsToldAsWrongUsage(String section, String option, String told) {
        Run run = Run.of(section, option);
        assertEquals(new Run(2, "", "entente: " + told + "\n"), run);
    }

    @Test
    void anOptionNarrowsTheAnswer() {
        List<String> open = Rows.of(
                Run.of("pledges", "--as-of=2024-05-31", "--state=open", "--actor=Vladimir Putin", "--format=tsv")
                        .out(),
                List.of("kind", "state"));
        assertTrue(open.contains("invitation open"), open::toString);
        assertTrue(open.stream().allMatch(row -> row.endsWith(" open")), open::toString);
        assertEquals(
                List.of("visitors"),
                Rows.of(Run.of("figures", "--measure=visitors", "--format=tsv").out(), List.of("measure")));
        List<String> vietnamese =
                Rows.of(Run.of("statements", "--side=Vietnam", "--format=tsv").out(), List.of("speaker"));
        assertTrue(vietnamese.contains("To Lam") && !vietnamese.contains("Vladimir Putin"), vietnamese::toString);
    }

    @Test
    void anEventThatOnlyOneArticleTellsIsShownWhenAskedFor() {
        Run run = Run.of("accounts", "--event=great-patriotic-war-victory-1945", "--format=tsv");
        assertEquals(List.of("1 single single"), Rows.of(run.out(), List.of("articles", "occurrence", "date")));
    }

    @Test
    void everyPartIsAskedByItsNameToo() {
        String listed = Run.of("query", "--list").out();
        parts().forEach(part -> assertTrue(
                listed.contains(
                        part[1] + "\n    " + Views.named(part[1]).orElseThrow().title()),
                part[1]));
        assertEquals(
                Run.of("pledges", "--as-of=2025-06-01", "--format=csv"),
                Run.of("query", "pledges", "as-of=2025-06-01", "--format=csv"));
    }

    @Test
    void theHelpNamesParametersPartsAndFormats() {
        String help = Run.of("pledges", "--help").out().replaceAll("\\s+", " ");
        assertTrue(
                help.contains(
                        "--as-of=DATE The day on which the ledger is read; today if left out; write a day such as 2025-05-08."),
                help);
        assertTrue(help.contains("One of table, csv, tsv, json, xml, spreadsheet (default: table)."), help);
    }
}
