package org.entente.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerFormatTest {
    private static final String VISITS = """
            <event/a> rdfs:label "Visit, with talks"@en ; ent:place <region/hanoi> ; ent:guest "Tô Lâm" .
            <event/b> rdfs:label "Visit"@en .
            """;

    private Answer visits;

    @BeforeEach
    void ask() throws UnfitArgument {
        visits = Small.answer(
                VISITS,
                "SELECT ?title ?guest ?event WHERE { ?event rdfs:label ?title OPTIONAL { ?event ent:guest ?guest } }"
                        + " ORDER BY DESC(?title)");
    }

    @Test
    void csvHoldsTheBareValues() {
        assertEquals(
                "title,guest,event\r\n"
                        + "\"Visit, with talks\",Tô Lâm,https://w3id.org/entente/id/event/a\r\n"
                        + "Visit,,https://w3id.org/entente/id/event/b\r\n",
                Small.written(visits, AnswerFormat.CSV));
    }

    @Test
    void tsvHoldsTermsAsSparqlWritesThem() {
        assertEquals(
                "?title\t?guest\t?event\n"
                        + "\"Visit, with talks\"@en\t\"Tô Lâm\"\t<https://w3id.org/entente/id/event/a>\n"
                        + "\"Visit\"@en\t\t<https://w3id.org/entente/id/event/b>\n",
                Small.written(visits, AnswerFormat.TSV));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "XML"})
    void jsonAndXmlAreReadBackAsTheyWereWritten(AnswerFormat format) {
        ByteArrayInputStream in =
                new ByteArrayInputStream(Small.written(visits, format).getBytes(StandardCharsets.UTF_8));
        ResultSet read = format == AnswerFormat.JSON ? ResultSetFactory.fromJSON(in) : ResultSetFactory.fromXML(in);
        assertEquals(List.of("title", "guest", "event"), read.getResultVars());
        assertEquals("Tô Lâm", read.next().getLiteral("guest").getString());
        assertTrue(Optional.ofNullable(read.next().get("guest")).isEmpty());
    }

    @Test
    void theTableIsMadeForATerminal() {
        assertEquals("""
                title              guest   event
                ----------------------------------------------------------------------
                Visit, with talks  Tô Lâm  https://w3id.org/entente/id/event/a
                Visit                      https://w3id.org/entente/id/event/b
                2 rows
                """.replace("-".repeat(70), "-".repeat(62)), Small.written(visits, AnswerFormat.TABLE));
    }

    @Test
    void oneRowIsOneRowAndNoRowsAreNone() throws UnfitArgument {
        String none = "SELECT ?host WHERE { ?event ent:host ?host } ORDER BY ?host";
        assertEquals("host\n----\n0 rows\n", Small.written(Small.answer("", none), AnswerFormat.TABLE));
        assertEquals(
                "host\n----\nAnn\n1 row\n",
                Small.written(Small.answer("<event/a> ent:host \"Ann\" .", none), AnswerFormat.TABLE));
    }

    @Test
    void aLongTextIsCutInATableButAnAddressIsNot() throws UnfitArgument {
        String words = "long ".repeat(20).strip();
        String address = "https://example.org/" + "x".repeat(80);
        Answer answer = Small.answer(
                "<event/a> rdfs:label \"" + words + "\" ; ent:link <" + address + "> .",
                "SELECT ?title ?link WHERE { ?event rdfs:label ?title ; ent:link ?link } ORDER BY ?title");
        String table = Small.written(answer, AnswerFormat.TABLE);
        assertTrue(table.contains(words.substring(0, 59) + "…  " + address), table);
    }

    @ParameterizedTest
    @EnumSource
    void theStreamStaysOpen(AnswerFormat format) {
        boolean[] closed = {false};
        format.write(visits, new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                closed[0] = true;
            }
        });
        assertEquals(false, closed[0]);
    }

    @ParameterizedTest
    @EnumSource
    void aFormatIsFoundByItsWord(AnswerFormat format) {
        assertEquals(Optional.of(format), AnswerFormat.named(format.word()));
        assertTrue(AnswerFormat.words().contains(format.word()));
        assertTrue(format.contentType().matches("[a-z]+/[a-z+-]+(; charset=utf-8)?"), format.contentType());
    }

    @Test
    void anotherWordIsNoFormat() {
        assertEquals(Optional.empty(), AnswerFormat.named("pdf"));
    }
}
