package org.entente.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class AskerTest {
    private static final DatasetGraph THREE = Small.dataset("""
            <agreement/a> rdfs:label "Pact"@en ; ent:party <actor/c> , <actor/a> , <actor/b> .
            <agreement/b> rdfs:label "Accord"@en ; ent:party <actor/b> .
            <actor/a> rdfs:label "Ann"@en .
            <actor/b> rdfs:label "Ben"@en .
            <actor/c> rdfs:label "Cid"@en .
            """);

    private static final String PARTIES = """
            SELECT ?title (GROUP_CONCAT(?name; SEPARATOR = "; ") AS ?parties)
            WHERE {
              ?agreement rdfs:label ?title ; ent:party / rdfs:label ?name .
              FILTER (!BOUND(?actor) || EXISTS { ?agreement ent:party ?actor })
            }
            GROUP BY ?title
            ORDER BY ?title
            """;

    private static final Parameter ACTOR = Small.parameter("actor", ParameterType.ACTOR);

    @Test
    void aParameterThatIsLeftOutNarrowsNothing() throws UnfitArgument {
        Answer answer = new Asker(THREE).ask(Small.question(PARTIES, ACTOR), Map.of());
        assertEquals(List.of("title", "parties"), answer.columns());
        assertEquals(2, answer.rows().size());
    }

    @Test
    void aParameterThatIsGivenNarrows() throws UnfitArgument {
        Answer answer = new Asker(THREE).ask(Small.question(PARTIES, ACTOR), Map.of("actor", "Ann"));
        assertEquals("title,parties\r\nPact,Ann; Ben; Cid\r\n", Small.written(answer, AnswerFormat.CSV));
    }

    @Test
    void severalParametersNarrowTogether() throws UnfitArgument {
        Question both = Small.question(
                "SELECT ?one ?other WHERE { ?agreement ent:party ?one , ?other } ORDER BY ?one ?other",
                Small.parameter("one", ParameterType.ACTOR),
                Small.parameter("other", ParameterType.ACTOR));
        Answer answer = new Asker(THREE).ask(both, Map.of("one", "Ann", "other", "Ben"));
        assertEquals(1, answer.rows().size());
    }

    @Test
    void aCellWithSeveralValuesHoldsThemInOrder() throws UnfitArgument {
        Answer answer = new Asker(THREE).ask(Small.question(PARTIES, ACTOR), Map.of());
        assertEquals("title,parties\r\nAccord,Ben\r\nPact,Ann; Ben; Cid\r\n", Small.written(answer, AnswerFormat.CSV));
    }

    @Test
    void aQuestionThatIsAllSubqueryCanBeAskedToo() throws UnfitArgument {
        Question counted = Small.question(
                "SELECT ?agreement ?parties WHERE {{ SELECT ?agreement (COUNT(?party) AS ?parties)"
                        + " WHERE { ?agreement ent:party ?party } GROUP BY ?agreement }} ORDER BY ?agreement",
                Small.parameter("agreement", ParameterType.AGREEMENT));
        Answer answer = new Asker(THREE).ask(counted, Map.of("agreement", "Pact"));
        assertEquals(
                "agreement,parties\r\nhttps://w3id.org/entente/id/agreement/a,3\r\n",
                Small.written(answer, AnswerFormat.CSV));
    }

    @Test
    void anAnswerWithoutRowsHasItsColumns() throws UnfitArgument {
        Answer answer = Small.answer("", "SELECT ?visitor ?host WHERE { ?visitor ent:host ?host } ORDER BY ?host");
        assertEquals(List.of("visitor", "host"), answer.columns());
        assertEquals(List.of(), answer.rows());
    }

    @Test
    void noOtherServerIsAsked() {
        Question outside = Small.question("SELECT ?s WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } } ORDER BY ?s");
        assertThrows(RuntimeException.class, () -> new Asker(THREE).ask(outside, Map.of()), "SERVICE must be refused");
    }

    @Test
    void whoVisitedWhomKnowsThePlaceWithinARegion() throws UnfitArgument {
        Question visits = Questions.named("who-visited-whom").orElseThrow();
        Answer answer = new Asker(Shipped.DATASET).ask(visits, Map.of("region", "Tatarstan"));
        List<String> lines =
                Small.written(answer, AnswerFormat.CSV).lines().skip(1).toList();
        assertEquals(1, lines.size());
        assertEquals("Pham Minh Chinh,,Kazan,2024-10,occurred", lines.get(0).replaceFirst(",\"?http.*", ""));
    }
}
