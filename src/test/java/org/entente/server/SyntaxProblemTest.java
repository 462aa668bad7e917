package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.jena.query.QueryException;
import org.entente.guarding.GuardedQuery;
import org.entente.guarding.Limits;
import org.entente.guarding.Refusal;
import org.entente.questions.Question;
import org.entente.questions.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxProblemTest {
    @Test
    void aQueryThatCanBeAskedHasNone() {
        assertEquals(Optional.empty(), problem("SELECT * { ?s ?p ?o }"));
        for (Question question : Questions.all()) {
            assertEquals(Optional.empty(), problem(question.text()), question.name());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p }",
                "SELECT * WHERE",
                "SELECT",
                "garbage",
                "DROP ALL",
                "SELECT * { ?s ?p ?o } }",
                "SELECT * { ?s a \"open }",
                "SELECT * { ?s a <no end",
                "SELECT * { ?s unknown:prefix ?o }",
                "SELECT (?x AS ?x) { ?x ?y ?z }",
                "SELECT * { ?s ?p ?o } ORDER",
                "SELECT * { ?s ?p ?o } LIMIT many",
                "SELECT * { FILTER(NOSUCH(1) }",
                "\\uD800",
                "“curly”",
                "<?php"
            })
    void whatCannotBeAskedIsToldInOneSentence(String query) {
        String sentence = problem(query).orElseThrow();
        assertTrue(sentence.startsWith("This "), sentence);
        assertTrue(sentence.endsWith("."), sentence);
        assertEquals(1, sentence.lines().count(), sentence);
        assertTrue(sentence.length() < 200, sentence);
        assertFalse(sentence.contains("Exception"), sentence);
    }

    @Test
    void thePlaceIsCountedInLinesAndColumns() {
        assertEquals(
                "This is not a SPARQL query: “}” cannot stand at line 3, column 3.",
                problem("SELECT * {\n  ?s a\n  }").orElseThrow());
    }

    /** What is wrong with a query; absent if it can be asked. */
    private static Optional<String> problem(String query) {
        try {
            GuardedQuery.read(query, Limits.USUAL);
            return Optional.empty();
        } catch (QueryException e) {
            return Optional.of(SyntaxProblem.of(e));
        } catch (Refusal e) {
            return Optional.of(e.getMessage());
        }
    }
}
