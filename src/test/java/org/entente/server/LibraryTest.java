package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.entente.building.Built;
import org.entente.building.Desk;
import org.entente.building.Road;
import org.entente.building.Sources;
import org.entente.dataset.MemoryDataset;
import org.entente.mapping.Iris;
import org.entente.questions.Answer;
import org.entente.server.Library.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {
    private static final String PASSAGE = "https://fjordpost.example/one#:~:text=The%20first%20words";
    private static final DatasetGraph DATASET = Desk.dataset(Desk.visit("one", "2026-03-01", "planned"));

    private final Library library = Library.of(DATASET, link -> Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "6000000000, 6 000 000 000",
        "4150000, 4 150 000",
        "1000, 1 000",
        "999, 999",
        "-1234567, -1 234 567",
        "12345.5, 12 345.5"
    })
    void digitsStandInGroupsOfThree(String number, String shown) {
        Cell cell = cell(NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal));
        assertEquals(shown.replace(' ', '\u202f'), cell.text());
        assertEquals("number", cell.kind());
    }

    @Test
    void aYearIsNoNumber() {
        assertEquals(new Cell("2024", "", "text"), cell(NodeFactory.createLiteralString("2024")));
    }

    @Test
    void aThingLeadsToItsPageOnThisHost() {
        assertEquals(
                new Cell("region/norway", "/page/region/norway", "thing"),
                cell(NodeFactory.createURI("https://w3id.org/entente/id/region/norway")));
    }

    @ParameterizedTest
    @CsvSource({
        "ontology#Claim, ent:Claim, /ontology#Claim",
        "code/voice, code:voice, /ontology#code/voice",
        "code/voice/narrator, voice:narrator, /ontology#code/voice/narrator",
        "shapes#Claim, shape:Claim, /shapes#Claim"
    })
    void aTermLeadsToItsDocumentationOnThisHost(String term, String name, String address) {
        assertEquals(new Cell(name, address, "text"), cell(NodeFactory.createURI("https://w3id.org/entente/" + term)));
    }

    @Test
    void anAddressElsewhereLeadsThereAndWhatIsNoAddressNowhere() {
        assertEquals(
                "https://fjordpost.example/one",
                cell(NodeFactory.createURI("https://fjordpost.example/one")).link());
        assertEquals("", cell(NodeFactory.createURI("javascript:alert(1)")).link());
        assertEquals("", cell(NodeFactory.createURI("urn:x")).link());
    }

    @Test
    void aPassageIsNamedAsSuchUnlessItsWordsAreThere() {
        Node passage = NodeFactory.createURI(PASSAGE);
        assertEquals(new Cell("the passage", PASSAGE, "text"), cell(passage));
        Library withWords = Library.of(
                DATASET, link -> Optional.of("The first words of it.").filter(words -> link.equals(PASSAGE)));
        assertEquals(new Cell("The first words of it.", PASSAGE, "words"), cell(withWords, passage));
    }

    @Test
    void columnsInWhichNothingStandsAreNotShown() {
        Binding row = BindingFactory.binding(Var.alloc("title"), NodeFactory.createLiteralString("Visit"));
        Answer answer = new Answer(List.of("title", "host"), List.of(row));
        assertEquals(List.of("title"), library.shown(answer).columns());
        assertEquals(
                List.of("title", "host"),
                library.shown(new Answer(List.of("title", "host"), List.of())).columns());
    }

    @Test
    void thingsAreKnownUnderTheBaseOfTheData() {
        assertTrue(library.knows("event/rojas-visits-norway"));
        assertFalse(library.knows("event/nonesuch"));
        Built elsewhere = new Road(new Iris("https://graph.example/"), file -> {})
                .build(new Sources(Desk.register(), List.of(Desk.visit("one", "2026-03-01", "planned"))));
        Library moved = Library.of(MemoryDataset.of(elsewhere.stream()), link -> Optional.empty());
        assertEquals("https://graph.example/", moved.base());
        assertTrue(moved.knows("event/rojas-visits-norway"));
    }

    @Test
    void aGraphWithoutACatalogueHasTheUsualBase() {
        assertEquals(
                "https://w3id.org/entente/",
                Library.of(MemoryDataset.of(Stream.of()), link -> Optional.empty())
                        .base());
    }

    private Cell cell(Node node) {
        return cell(library, node);
    }

    private static Cell cell(Library library, Node node) {
        Answer answer = new Answer(List.of("it"), List.of(BindingFactory.binding(Var.alloc("it"), node)));
        return library.rows(answer).get(0).get(0);
    }
}
