package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.entente.questions.UnfitArgument;
import org.entente.server.Register.Cell;
import org.entente.server.Register.Heading;
import org.entente.server.Register.Piece;
import org.entente.views.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as people read them: titles that lead to things, few columns, and who says so. */
class RegistersTest {
    private static final DatasetGraph DATASET = MemoryDataset.of(Desk.shipped().stream());
    private static final Registers REGISTERS = new Registers(Library.of(DATASET, link -> Optional.empty()));

    private static Register of(String asked) {
        try {
            return REGISTERS.of(asked, Views.ask(Views.named(asked).orElseThrow(), DATASET, Map.of()));
        } catch (UnfitArgument e) {
            throw new AssertionError(e);
        }
    }

    private static Cell cell(Register register, String title, String heading) {
        int column = register.columns().stream().map(Heading::text).toList().indexOf(heading);
        return register.rows().stream()
                .filter(row -> row.cells().get(0).main().get(0).text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row is called " + title))
                .cells()
                .get(column);
    }

    @Test
    void aPledgeIsToldByItsTitleItsStateAndWhatMadeItGood() {
        Register pledges = of("pledges");
        String invitation = "Nguyen Phu Trong invites Vladimir Putin to visit Vietnam";
        assertEquals(
                "/page/event/nguyen-phu-trong-invites-putin-2024-03",
                cell(pledges, invitation, "What").main().get(0).link());
        assertEquals(
                "made good", cell(pledges, invitation, "State").main().get(0).text());
        assertEquals(
                new Piece(
                        "Visit of Vladimir Putin to Vietnam, 2024", "/page/event/putin-visits-vietnam-2024-06", "name"),
                cell(pledges, invitation, "Made good by").main().get(0));
        Cell source = cell(pledges, invitation, "Who says so");
        assertEquals("/page/actor/gennady-bezdetko", source.main().get(0).link());
        assertTrue(source.below().get(1).link().contains("#:~:text="), "it leads to the sentence");
    }

    @Test
    void severalNamesLeadToSeveralThings() {
        Cell parties = cell(of("agreements"), "Memorandum of Russia and Vietnam on tourism", "Parties");
        assertEquals(
                List.of("/page/region/russia", "/page/region/vietnam"),
                parties.main().stream().map(Piece::link).toList());
    }

    @Test
    void numbersAreSortedAsNumbersAndDatesByTheirDigits() {
        Register figures = of("figures");
        String trade = "Trade turnover of Russia and Vietnam, 2024";
        assertEquals("6000000000", cell(figures, trade, "Value").sort());
        assertTrue(figures.columns().get(1).number());
        assertFalse(figures.columns().get(0).number());
        assertEquals("2024", cell(figures, trade, "Period").sort());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pledges",
                "figures",
                "rival-figures",
                "target-progress",
                "agreements",
                "statements",
                "names",
                "who-met-whom"
            })
    void noRegisterShowsNamesForPrograms(String asked) {
        of(asked)
                .rows()
                .forEach(row -> row.cells()
                        .forEach(cell -> cell.main().forEach(piece -> {
                            assertFalse(piece.text().startsWith("http"), piece.text());
                            assertFalse(
                                    piece.text().matches("(event|agreement|figure|claim|actor)/\\S+"), piece.text());
                        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pledges", "figures", "rival-figures", "target-progress", "agreements"})
    void everyRowLeadsToItsThingAndHasACellForEachColumn(String asked) {
        Register register = of(asked);
        assertFalse(register.rows().isEmpty());
        register.rows().forEach(row -> {
            assertEquals(register.columns().size(), row.cells().size());
            assertTrue(
                    row.cells().stream()
                            .flatMap(cell -> cell.main().stream())
                            .anyMatch(piece -> piece.link().startsWith("/page/")),
                    "a row leads nowhere");
        });
    }
}
