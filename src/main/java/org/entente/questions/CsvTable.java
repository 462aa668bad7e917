package org.entente.questions;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Rows as SPARQL 1.1 has them in CSV: the bare text of each value, quoted where it must be. */
final class CsvTable {
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private CsvTable() {}

    static void write(Answer answer, OutputStream out) {
        write(answer, out, UnaryOperator.identity());
    }

    /** For spreadsheets. */
    static void writeInert(Answer answer, OutputStream out) {
        write(answer, out, Inert::of);
    }

    private static void write(Answer answer, OutputStream out, UnaryOperator<String> each) {
        PrintWriter lines = new PrintWriter(out, false, StandardCharsets.UTF_8);
        line(answer.columns(), lines);
        answer.rows()
                .forEach(row -> line(
                        answer.cells(row).stream()
                                .map(cell -> cell.map(CsvTable::text).map(each).orElse(""))
                                .toList(),
                        lines));
        lines.flush();
    }

    private static void line(List<String> values, PrintWriter lines) {
        lines.print(values.stream().map(CsvTable::quoted).collect(Collectors.joining(",")));
        lines.print("\r\n");
    }

    private static String text(Node value) {
        return value.isLiteral()
                ? value.getLiteralLexicalForm()
                : value.isBlank() ? "_:" + value.getBlankNodeLabel().replaceAll("\\W", "") : value.toString();
    }

    private static String quoted(String text) {
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
