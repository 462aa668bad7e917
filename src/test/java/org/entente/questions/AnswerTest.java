package org.entente.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final String VISITS = """
            <event/a> rdfs:label "Visit"@en ; ent:place <region/hanoi> ; ent:guest "To Lam" .
            <event/b> rdfs:label "Other visit"@en ; ent:place <region/oslo> .
            """;

    private final Answer answer = asked("SELECT ?event ?title ?guest ?place WHERE {"
            + " ?event rdfs:label ?title ; ent:place ?place OPTIONAL { ?event ent:guest ?guest } } ORDER BY ?title");

    @Test
    void cellsStandInTheOrderOfTheColumnsAndMayBeAbsent() {
        assertEquals(
                List.of(true, true, false, true),
                answer.cells(answer.rows().get(0)).stream()
                        .map(Optional::isPresent)
                        .toList());
        assertEquals(
                List.of(true, true, true, true),
                answer.cells(answer.rows().get(1)).stream()
                        .map(Optional::isPresent)
                        .toList());
    }

    @Test
    void someColumnsCanBeChosenInAnyOrder() throws UnfitArgument {
        Answer chosen = answer.only(List.of("guest", "title"));
        assertEquals(List.of("guest", "title"), chosen.columns());
        assertEquals("guest,title\r\n,Other visit\r\nTo Lam,Visit\r\n", Small.written(chosen, AnswerFormat.CSV));
    }

    @Test
    void aColumnThatIsNotThereIsRefusedWithThoseThatAre() {
        UnfitArgument problem = assertThrows(UnfitArgument.class, () -> answer.only(List.of("title", "host")));
        assertEquals("there is no column “host”; there are event, title, guest, place", problem.getMessage());
    }

    @Test
    void columnsOfAddressesAloneCanBeLeftOut() {
        assertEquals(List.of("title", "guest"), answer.withoutLinks().columns());
        assertEquals(2, answer.withoutLinks().rows().size());
    }

    @Test
    void anAnswerOfNothingButAddressesStaysAsItIs() {
        Answer addresses = asked("SELECT ?event ?place WHERE { ?event ent:place ?place } ORDER BY ?event");
        assertSame(addresses, addresses.withoutLinks());
    }

    @Test
    void anEmptyColumnIsNoColumnOfAddresses() {
        Answer none = asked("SELECT ?event ?host WHERE { ?event ent:host ?host } ORDER BY ?event");
        assertEquals(List.of("event", "host"), none.withoutLinks().columns());
    }

    private static Answer asked(String sparql) {
        try {
            return Small.answer(VISITS, sparql);
        } catch (UnfitArgument e) {
            throw new AssertionError(e);
        }
    }
}
