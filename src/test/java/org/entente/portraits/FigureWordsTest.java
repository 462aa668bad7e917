package org.entente.portraits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.accounts.Things;
import org.entente.ontology.Codes;
import org.entente.ontology.ENT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {
    private static final Node FIGURE = NodeFactory.createURI("https://w3id.org/entente/id/figure/x");
    private static final String UNITS = "http://qudt.org/vocab/unit/";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final FigureWords words = new FigureWords(new Things(graph));

    @ParameterizedTest
    @CsvSource({
        "6000000000, CCY_USD, 6_000_000_000 USD",
        "15, NUM, 15",
        "2400, MegaW, 2_400 MW",
        "80, YR, 80 years",
        "12.5, PERCENT, 12.5 %",
        "999, CCY_RUB, 999 RUB"
    })
    void aValueIsWrittenWithItsUnitAndItsDigitsInThrees(String value, String unit, String written) {
        add(ENT.value, value);
        graph.add(FIGURE, ENT.unit.asNode(), NodeFactory.createURI(UNITS + unit));
        assertEquals(written.replace('_', '\u202f'), words.of(FIGURE));
    }

    @Test
    void anApproximationStandsBeforeTheValue() {
        add(ENT.value, "500");
        graph.add(FIGURE, ENT.approximation.asNode(), Codes.node("approximation", "about"));
        assertEquals("about 500", words.of(FIGURE));
    }

    @ParameterizedTest
    @CsvSource({"25, 25 % more", "-4.5, 4.5 % less", "0, 0 % more"})
    void aChangeIsWrittenAsMoreOrLess(String change, String written) {
        add(ENT.change, change);
        assertEquals(written, words.of(FIGURE));
    }

    @Test
    void whatHasNeitherValueNorChangeHasNoWords() {
        assertEquals("", words.of(FIGURE));
    }

    private void add(Property property, String number) {
        graph.add(FIGURE, property.asNode(), NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal));
    }
}
