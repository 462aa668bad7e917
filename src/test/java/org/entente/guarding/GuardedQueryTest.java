package org.entente.guarding;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetOps;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.entente.questions.Question;
import org.entente.questions.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger's query may contain and cost. */
class GuardedQueryTest {
    private static final DatasetGraph SHIPPED = MemoryDataset.of(Desk.shipped().stream());
    private static final Limits SMALL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(10), 10, 10_000, 1000);

    private static QueryExecResult answer(String text, Limits limits) {
        return new Strangers(SHIPPED).answer(text, limits, Function.identity());
    }

    private static int status(String text) {
        return assertThrows(Refusal.class, () -> answer(text, SMALL)).status();
    }

    static Iterable<Question> questions() {
        return Questions.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyStoredQuestionMayBeAskedByAStranger(Question question) {
        QueryExecResult guarded = answer(question.text(), Limits.USUAL);
        try (QueryExec plain = QueryExec.dataset(SHIPPED).query(question.text()).build()) {
            assertEquals(RowSetOps.count(plain.select()), RowSetOps.count(guarded.rowSet()));
        }
    }

    @Test
    void asManyRowsAsAreAllowedAreAnsweredAndOneMoreIsNot() {
        assertEquals(
                10,
                RowSetOps.count(answer("SELECT * { ?s ?p ?o } LIMIT 10", SMALL).rowSet()));
        assertEquals(413, status("SELECT * { ?s ?p ?o } LIMIT 11"));
    }

    @Test
    void aGraphIsCountedInTriplesEachOnce() {
        String twice = "CONSTRUCT { <urn:a> <urn:b> <urn:c> } { ?s ?p ?o }";
        assertEquals(1, answer(twice, SMALL).graph().size());
        assertEquals(413, status("CONSTRUCT WHERE { ?s ?p ?o }"));
        assertEquals(413, status("DESCRIBE ?s { ?s a <https://w3id.org/entente/ontology#Claim> }"));
    }

    @Test
    void onlySoManyThingsAreDescribedByName() {
        String many = IntStream.range(0, 500).mapToObj(i -> "<urn:x" + i + ">").collect(Collectors.joining(" "));
        assertEquals(0, answer("DESCRIBE " + many, SMALL).graph().size());
        assertEquals(400, status("DESCRIBE <urn:x> " + many));
    }

    @Test
    void longValuesAreTooMuchToo() {
        assertEquals(
                413,
                status("SELECT (CONCAT(?a, ?a, ?a, ?a) AS ?x) ?b { VALUES ?b { 1 2 3 4 } VALUES ?a { \""
                        + "a".repeat(2500) + "\" } }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?c (COUNT(*) AS ?n) { ?s a ?c } GROUP BY ?c HAVING(COUNT(*) > 3) ORDER BY DESC(?n)",
                "SELECT * { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?l FILTER(REGEX(?l, '^To ', 'i')) } LIMIT 3",
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer('7') AS ?n) {}",
                "SELECT * { ?s <urn:a>/<urn:b>*|^<urn:c>? ?o MINUS { ?s ?p 1 } OPTIONAL { ?s ?q ?r } }",
                "ASK { FILTER NOT EXISTS { ?s <urn:none> ?o } }",
                "SELECT (IF(BOUND(?x), 1, COALESCE(?y, STRUUID())) AS ?z) { VALUES (?x ?y) { (UNDEF 2) } }",
                "SELECT * FROM NAMED <https://w3id.org/entente/graph/register> { GRAPH ?g { ?s ?p ?o } } LIMIT 1"
            })
    void whatPeopleAskIsAnswered(String query) {
        assertDoesNotThrow(() -> answer(query, Limits.USUAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SELECT", "INSERT DATA { <a> <b> <c> }", "SELECT * { LATERAL { ?s ?p ?o } }"})
    void whatIsNoQueryOfTheStandardIsNone(String text) {
        assertThrows(QueryException.class, () -> GuardedQuery.read(text, SMALL));
    }

    @Test
    void bracketsInIrisStringsAndCommentsAreNoNesting() {
        String open = "(".repeat(500);
        assertDoesNotThrow(() -> GuardedQuery.read(
                "SELECT * { ?s <urn:" + open + "> \"" + open + "\\\"\" , '''" + open + "''' } # " + open, SMALL));
        Refusal refused = assertThrows(
                Refusal.class, () -> GuardedQuery.read("SELECT * { ?s ?p \"\" . FILTER(" + open + "1", SMALL));
        assertTrue(refused.getMessage().contains("deeper than"), refused.getMessage());
    }

    @Test
    void lessTimeMayBeAskedForButNotMore() {
        assertEquals(Duration.ofSeconds(1), SMALL.within(Duration.ofSeconds(1)).time());
        assertEquals(SMALL.time(), SMALL.within(Duration.ofSeconds(100)).time());
    }
}
