package org.entente.questions;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.ontology.Prefixes;

/** An answer as a table for a terminal. */
final class TextTable {
    private static final int WIDEST = 90;

    private TextTable() {}

    static void write(Answer answer, OutputStream out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(answer.columns());
        answer.rows()
                .forEach(row ->
                        rows.add(answer.cells(row).stream().map(TextTable::text).toList()));
        int[] widths = new int[answer.columns().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        for (int i = 0; i < rows.size(); i++) {
            print.println(line(rows.get(i), widths));
            if (i == 0) {
                print.println("-".repeat(Arrays.stream(widths).sum() + 2 * Math.max(0, widths.length - 1)));
            }
        }
        int count = answer.rows().size();
        print.println(count == 1 ? "1 row" : count + " rows");
        print.flush();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String text(Optional<Node> cell) {
        String text = cell.map(TextTable::text).orElse("");
        return width(text) <= WIDEST || text.startsWith("http")
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static String text(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() ? Prefixes.mapping().shortForm(node.getURI()) : node.toString();
    }
}
