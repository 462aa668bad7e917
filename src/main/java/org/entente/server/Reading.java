package org.entente.server;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.questions.Answer;

/**
 * What pages read from.
 *
 * @param sentences the words that a link leads to, where the operator holds the articles' texts; else empty
 */
record Reading(DatasetGraph dataset, Map<String, String> sentences) {

    /** A cell of a table: what it shows, where it leads (nowhere if empty), and whether it repeats an article's words. */
    public record Cell(String text, String link, boolean sentence) {}

    /** The cells of a table. */
    List<List<Cell>> rows(Answer answer) {
        return answer.rows().stream().map(row -> cells(answer, row)).toList();
    }

    private List<Cell> cells(Answer answer, Binding row) {
        return answer.cells(row).stream()
                .map(cell -> cell.map(this::cell).orElse(new Cell("", "", false)))
                .toList();
    }

    private Cell cell(Node node) {
        if (!node.isURI()) {
            return new Cell(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString(), "", false);
        }
        String iri = node.getURI();
        String words = sentences.get(iri);
        if (words != null) {
            return new Cell(words, iri, true);
        }
        boolean web = iri.startsWith("http://") || iri.startsWith("https://");
        return new Cell(text(iri), web ? iri : "", false);
    }

    /** A passage is named by where it leads, a thing of the graph by its kind and slug. */
    private static String text(String iri) {
        int things = iri.indexOf("/id/");
        return iri.contains("#:~:text=") ? "the passage" : things < 0 ? iri : iri.substring(things + "/id/".length());
    }
}
