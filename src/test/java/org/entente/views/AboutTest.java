package org.entente.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.entente.questions.Answer;
import org.entente.questions.Askable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AboutTest {
    private static final DatasetGraph SHIPPED = MemoryDataset.of(Desk.shipped().stream());

    @Test
    void aThingIsCalledByItsEnglishNameOrElseByTheEndOfItsIri() {
        assertEquals("To Lam", about("actor/to-lam").label());
        assertEquals("nonesuch", about("actor/nonesuch").label());
        assertEquals("actor", about("actor/to-lam").kind());
    }

    @Test
    void itsStatementsAreThoseOfTheHousesOwnVocabularyInWords() {
        List<String> lines = lines(about("actor/pham-minh-chinh").statements());
        assertTrue(lines.contains("name | Phạm Minh Chính"), lines::toString);
        assertTrue(lines.contains("misspelling | Pham Minh Tin"), lines::toString);
        assertTrue(lines.contains("country | Vietnam"), lines::toString);
        assertFalse(lines.stream().anyMatch(line -> line.contains("Agent")), lines::toString);
    }

    @Test
    void itsClaimsTellWhoSaysSoAndWhere() {
        Answer claims = about("event/to-lam-visits-russia-2025-05").claims();
        assertEquals(2, claims.rows().size());
        assertEquals(List.of("published", "outlet", "said_by", "modality", "link", "claim"), claims.columns());
    }

    @ParameterizedTest
    @CsvSource({
        "actor/vladimir-putin, events-in-a-period",
        "actor/vladimir-putin, pledges",
        "actor/vladimir-putin, names",
        "region/vietnam, agreements",
        "event/to-lam-visits-russia-2025-05, event-accounts",
        "office/president-of-russia, holders-of-an-office",
        "article/sputnik-2025-05-10, statements"
    })
    void theQuestionsThatSuitItsKindTellWhatElseIsKnown(String id, String question) {
        List<String> asked =
                about(id).answers().keySet().stream().map(Askable::name).toList();
        assertTrue(asked.contains(question), asked::toString);
    }

    @Test
    void questionsThatKnowNothingAreLeftOut() {
        assertTrue(about("actor/azur-air").answers().values().stream()
                .noneMatch(answer -> answer.rows().isEmpty()));
        assertEquals(0, about("claim/nonesuch").answers().size());
    }

    private static About about(String id) {
        Node thing = NodeFactory.createURI("https://w3id.org/entente/id/" + id);
        return new About(SHIPPED, thing);
    }

    /** The first two cells of each row. */
    private static List<String> lines(Answer answer) {
        return answer.rows().stream()
                .map(row -> answer.cells(row).stream()
                        .limit(2)
                        .flatMap(Optional::stream)
                        .map(Node::getLiteralLexicalForm)
                        .collect(Collectors.joining(" | ")))
                .toList();
    }
}
