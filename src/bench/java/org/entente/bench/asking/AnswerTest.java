package org.entente.bench.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Question SELECT = new Question("rows", "SELECT * {}", true);
    private static final Question CONSTRUCT = new Question("graph", "CONSTRUCT {} {}", true);

    @Test
    void rowsAreTheSameInAnyOrder() {
        assertTrue(rows(iri("a"), iri("b")).sameAs(rows(iri("b"), iri("a"))));
    }

    @Test
    void aRowThatIsGivenTwiceIsNotTheSameAsOne() {
        assertFalse(rows(iri("a"), iri("a")).sameAs(rows(iri("a"))));
    }

    @Test
    void numbersAreTheSameByValueHoweverTheyAreWritten() {
        assertTrue(rows(number("2201000000", "decimal")).sameAs(rows(number("2201000000.0", "decimal"))));
        assertTrue(rows(number("3", "integer")).sameAs(rows(number("3", "int"))));
        assertTrue(rows(number("2.0E0", "double")).sameAs(rows(number("2", "integer"))));
        assertFalse(rows(number("3", "integer")).sameAs(rows(number("4", "integer"))));
    }

    @Test
    void aNumberIsNotTheTextThatLooksLikeIt() {
        assertFalse(rows(number("3", "integer")).sameAs(rows(number("3", "string"))));
    }

    @Test
    void graphsAreTheSameButForTheNamesOfBlankNodes() {
        assertTrue(graph("_:a <x:p> <x:o> .").sameAs(graph("_:b <x:p> <x:o> .")));
        assertFalse(graph("<x:a> <x:p> <x:o> .").sameAs(graph("<x:b> <x:p> <x:o> .")));
        assertEquals(1, graph("<x:a> <x:p> <x:o> . <x:a> <x:p> <x:o> .").size());
    }

    @Test
    void whatIsNoAnswerIsSaidToBeNone() {
        byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
        assertThrows(Answer.UnreadableAnswer.class, () -> Answer.read(SELECT, page));
        assertThrows(Answer.UnreadableAnswer.class, () -> Answer.read(CONSTRUCT, page));
    }

    private static String iri(String name) {
        return "{\"v\": {\"type\": \"uri\", \"value\": \"http://example.org/" + name + "\"}}";
    }

    private static String number(String digits, String type) {
        return ("{\"v\": {\"type\": \"literal\", \"value\": \"%s\", \"datatype\":"
                        + " \"http://www.w3.org/2001/XMLSchema#%s\"}}")
                .formatted(digits, type);
    }

    private static Answer rows(String... rows) {
        String json = "{\"head\": {\"vars\": [\"v\"]}, \"results\": {\"bindings\": [" + String.join(", ", rows) + "]}}";
        return Answer.read(SELECT, json.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer graph(String triples) {
        return Answer.read(CONSTRUCT, triples.getBytes(StandardCharsets.UTF_8));
    }
}
