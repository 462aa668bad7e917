package org.entente.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionFileTest {
    private static final String TEXT = """
            # title: Who wrote to whom
            # description: Letters, the newest first.
            # param actor actor: letters of this actor
            # param from date: letters of this day or later
            SELECT ?writer WHERE { ?letter ?from ?writer } ORDER BY ?writer
            """;

    @Test
    void theLeadingCommentsTellTitleDescriptionAndParameters() {
        assertEquals(
                new Question(
                        "who-wrote-to-whom",
                        "Who wrote to whom",
                        "Letters, the newest first.",
                        List.of(
                                new Parameter("actor", ParameterType.ACTOR, "letters of this actor"),
                                new Parameter("from", ParameterType.DATE, "letters of this day or later")),
                        TEXT),
                QuestionFile.read("who-wrote-to-whom", TEXT));
    }

    @Test
    void aQuestionMayHaveNoParameters() {
        String text = TEXT.replaceAll("# param.*\n", "");
        assertEquals(List.of(), QuestionFile.read("letters", text).parameters());
    }

    @Test
    void aTitleIsNeeded() {
        assertEquals("letters has no title", refusal(TEXT.replaceFirst("# title.*\n", "")));
    }

    @Test
    void aDescriptionIsNeeded() {
        assertEquals("letters has no description", refusal(TEXT.replaceFirst("# description.*\n", "")));
    }

    @Test
    void aTypeThatDoesNotExistIsRefused() {
        assertEquals(
                "letters: “person” is no type of parameter",
                refusal(TEXT.replace("# param actor actor", "# param actor person")));
    }

    @Test
    void aParameterThatCannotBeReadIsNotPassedOver() {
        assertEquals(
                "letters: “# param actor: letters of this actor” is no parameter;"
                        + " write “# param NAME TYPE: what it narrows”",
                refusal(TEXT.replace("# param actor actor", "# param actor")));
    }

    private static String refusal(String text) {
        return assertThrows(IllegalArgumentException.class, () -> QuestionFile.read("letters", text))
                .getMessage();
    }
}
