package org.entente.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.ontology.Codes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final String BASE = "https://w3id.org/entente/id/";

    private static final DatasetGraph GRAPH = Small.dataset("""
            <actor/to-lam> rdfs:label "To Lam"@en ; skos:prefLabel "To Lam"@en , "Tô Lâm"@vi ; skos:hiddenLabel "To Lan" .
            <actor/ivanov-of-kazan> rdfs:label "Ivan Ivanov"@en .
            <actor/ivanov-of-perm> rdfs:label "Ivan Ivanov"@en .
            <actor/hanoi-bank> rdfs:label "Hanoi Bank"@en ; skos:altLabel "Hanoi" .
            <region/hanoi> rdfs:label "Hanoi"@en ; skos:prefLabel "Hà Nội"@vi .
            <office/hanoi> rdfs:label "Mayor of Hanoi"@en .
            """);

    private static Node read(ParameterType type, String text) throws UnfitArgument {
        Parameter parameter = Small.parameter("it", type);
        Question question = Small.question("SELECT ?it WHERE { } ORDER BY ?it", parameter);
        return new Arguments(GRAPH.getDefaultGraph())
                .read(question, Map.of("it", text))
                .get(parameter);
    }

    private static String refusal(ParameterType type, String text) {
        return assertThrows(UnfitArgument.class, () -> read(type, text)).getMessage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"To Lam", "Tô Lâm", "to lam", "  TO LAM ", "To-Lam", "to lan", "to-lam", BASE + "actor/to-lam"})
    void aNameAnIdOrAnIriFindsWhoIsMeantHoweverItIsWritten(String text) throws UnfitArgument {
        assertEquals(NodeFactory.createURI(BASE + "actor/to-lam"), read(ParameterType.ACTOR, text));
    }

    @Test
    void aNameIsLookedForAmongThingsOfItsKindOnly() throws UnfitArgument {
        assertEquals(NodeFactory.createURI(BASE + "region/hanoi"), read(ParameterType.REGION, "Hanoi"));
        assertEquals(NodeFactory.createURI(BASE + "office/hanoi"), read(ParameterType.OFFICE, "Mayor of Hanoi"));
    }

    @Test
    void aRegionMayStandWhereAnActorIsAskedFor() throws UnfitArgument {
        assertEquals(NodeFactory.createURI(BASE + "region/hanoi"), read(ParameterType.ACTOR, "Hà Nội"));
    }

    @Test
    void anUnknownNameIsRefusedWithWhatToWriteInstead() {
        assertEquals(
                "it: “Tom Lamb” is no actor of this graph; write a name, an id or an IRI",
                refusal(ParameterType.ACTOR, "Tom Lamb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "/"})
    void nothingIsNoName(String text) {
        assertTrue(refusal(ParameterType.ACTOR, text).contains("is no actor of this graph"));
    }

    @Test
    void theNameOfSeveralIsRefusedWithAllOfThem() {
        assertEquals(
                "it: “ivan ivanov” is the name of several: " + BASE + "actor/ivanov-of-kazan, " + BASE
                        + "actor/ivanov-of-perm",
                refusal(ParameterType.ACTOR, "ivan ivanov"));
    }

    @Test
    void aDayIsRead() throws UnfitArgument {
        assertEquals(
                NodeFactory.createLiteralDT("2025-05-08", XSDDatatype.XSDdate), read(ParameterType.DATE, "2025-05-08"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-05", "2025-02-30", "8 May 2025", ""})
    void whatIsNoDayIsRefused(String text) {
        assertEquals("it: “" + text + "” is not a day; write one like 2025-05-08", refusal(ParameterType.DATE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nuclear-energy", "nuclear energy", "Nuclear Energy"})
    void aTopicIsReadByItsCodeOrItsName(String text) throws UnfitArgument {
        assertEquals(Codes.node("topic", "nuclear-energy"), read(ParameterType.TOPIC, text));
    }

    @Test
    void anUnknownCodeIsRefusedWithThoseThereAre() {
        String refusal = refusal(ParameterType.MEASURE, "happiness");
        assertTrue(refusal.startsWith("it: “happiness” is no measure; write one of "), refusal);
        assertTrue(refusal.contains("students, trade-turnover, visitors"), refusal);
    }

    @Test
    void aParameterThatTheQuestionDoesNotHaveIsRefusedWithThoseItHas() {
        Question question = Small.question(
                "SELECT ?it WHERE { } ORDER BY ?it",
                Small.parameter("from", ParameterType.DATE),
                Small.parameter("to", ParameterType.DATE));
        assertEquals(
                "“a-question” has no parameter “place”; it has from, to", refusal(question, Map.of("place", "Hanoi")));
    }

    @Test
    void aQuestionWithoutParametersSaysSo() {
        Question question = Small.question("SELECT ?it WHERE { } ORDER BY ?it");
        assertEquals("“a-question” has no parameter “to”; it has none", refusal(question, Map.of("to", "2025-01-01")));
    }

    @Test
    void everyTypeOfParameterSaysHowItIsWritten() {
        for (ParameterType type : List.of(ParameterType.values())) {
            assertTrue(type.form().startsWith("a"), type.word());
        }
    }

    private static String refusal(Question question, Map<String, String> given) {
        return assertThrows(UnfitArgument.class, () -> new Arguments(GRAPH.getDefaultGraph()).read(question, given))
                .getMessage();
    }
}
