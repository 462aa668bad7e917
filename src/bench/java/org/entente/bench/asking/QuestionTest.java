package org.entente.bench.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final int ARTICLES = 2400;

    @Test
    void thereAreFourteenQuestionsAndSomeAreLight() {
        assertEquals(14, Question.mix().size());
        assertEquals(4, Question.mix().stream().filter(Question::light).count());
    }

    @Test
    void everyQuestionIsSparqlWithAllItsConstantsInPlace() {
        for (Question question : Question.mix()) {
            String text = question.about(Constants.draw(1, ARTICLES));
            assertEquals(question.constructs(), QueryFactory.create(text).isConstructType(), text);
            assertFalse(text.matches("(?s).*\\{\\w+}.*"), text);
        }
    }

    @Test
    void roundsAskDifferentThings() {
        for (Question question : Question.mix()) {
            Set<String> asked = LongStream.range(0, 50)
                    .mapToObj(round -> question.about(Constants.draw(round, ARTICLES)))
                    .collect(Collectors.toSet());
            assertTrue(asked.size() > 35, question.title() + ": " + asked.size() + " of 50 differ");
        }
    }

    @Test
    void allSystemsAreAskedTheSameThingInARound() {
        for (Question question : Question.mix()) {
            List<String> twice = LongStream.of(7, 7)
                    .mapToObj(round -> question.about(Constants.draw(round, ARTICLES)))
                    .toList();
            assertEquals(twice.get(0), twice.get(1));
        }
    }

    @Test
    void constantsAreOfThingsThatTheArticlesTellOf() {
        String text = Question.mix().get(1).about(Constants.draw(3, ARTICLES));
        assertTrue(text.matches("(?s).*ent:host region:[a-z]+ ;.*"), text);
    }
}
