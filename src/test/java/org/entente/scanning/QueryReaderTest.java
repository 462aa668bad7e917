package org.entente.scanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {
    private static final String BASE = "http://example.org/base/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?x { ?x a <relative> } ORDER BY ?x LIMIT 3",
                "BASE <http://b/> PREFIX e: <e#> CONSTRUCT { ?s e:p \"\\\"q\\\"\" } WHERE { ?s ?p ?o FILTER(?o > 1.5e3) }",
                "SELECT (\"\\u00e9\" AS ?e) {}",
                "DESCRIBE <x>",
            })
    void aQueryMeansWhatItMeansToTheEngine(String text) {
        Query read = QueryReader.read(text, BASE);

        assertEquals(engine(text), read);
        assertEquals(engine(text).getBaseURI(), read.getBaseURI());
        assertEquals(Syntax.syntaxSPARQL_12, read.getSyntax());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SELECT",
                "SELECT ?x\nWHERE { ?x ?y }",
                "SELECT ?x { ?x nope:a ?y }",
                "SELECT ?x { ?x <a b> ?y }",
                "SELECT (?x AS ?x) { ?x ?y ?z }",
                "SELECT * { \"unfinished }",
                "INSERT DATA { <a> <b> <c> }",
                "ASK { BIND(NOSUCH(1) AS ?x) }",
                "ASK { ?s ?p 1 } trailing",
            })
    void whatIsNoQueryIsToldInTheWordsOfTheEngine(String text) {
        QueryException expected = assertThrows(QueryException.class, () -> engine(text));
        QueryException told = assertThrows(expected.getClass(), () -> QueryReader.read(text, BASE));

        assertEquals(expected.getMessage(), told.getMessage());
    }

    @Test
    void aLongQueryIsReadWhole() {
        String text = "SELECT * {" + " ?s <http://example.org/p> \"o\" .".repeat(500) + " }";

        assertEquals(engine(text), QueryReader.read(text, BASE));
    }

    private static Query engine(String text) {
        return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
    }
}
