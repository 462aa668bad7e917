package org.entente.questions;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** The forms in which an answer can be written. */
public enum AnswerFormat {
    TABLE("text/plain; charset=utf-8", TextTable::write),
    CSV("text/csv; charset=utf-8", CsvTable::write),
    TSV("text/tab-separated-values; charset=utf-8", by(ResultSetLang.RS_TSV)),
    JSON("application/sparql-results+json", by(ResultSetLang.RS_JSON)),
    XML(
            "application/sparql-results+xml",
            (answer, out) -> by(ResultSetLang.RS_XML).accept(legible(answer), out)),
    /** CSV of which a spreadsheet computes nothing. */
    SPREADSHEET("text/csv; charset=utf-8", CsvTable::writeInert);

    private final String contentType;
    private final BiConsumer<Answer, OutputStream> writer;

    AnswerFormat(String contentType, BiConsumer<Answer, OutputStream> writer) {
        this.contentType = contentType;
        this.writer = writer;
    }

    private static BiConsumer<Answer, OutputStream> by(Lang form) {
        return (answer, out) ->
                RowSetWriterRegistry.getFactory(form).create(form).write(out, rows(answer), new Context());
    }

    /** The word for it on the command line and in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AnswerFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(AnswerFormat::word).toList();
    }

    public String contentType() {
        return contentType;
    }

    /** Writes the answer; the stream stays open. */
    public void write(Answer answer, OutputStream out) {
        writer.accept(answer, out);
    }

    private static Answer legible(Answer answer) {
        return new Answer(
                answer.columns(), answer.rows().stream().map(XmlText::of).toList());
    }

    private static RowSet rows(Answer answer) {
        List<Var> variables = answer.columns().stream().map(Var::alloc).toList();
        List<Binding> rows = answer.rows();
        return RowSetStream.create(variables, rows.iterator());
    }
}
