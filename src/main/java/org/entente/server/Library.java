package org.entente.server;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.questions.Answer;

/**
 * What pages read from.
 *
 * @param sentences the words that a link leads to, where the operator holds the articles' texts; else empty
 */
record Library(DatasetGraph dataset, Map<String, String> sentences) {
    private static final String PASSAGE = "#:~:text=";
    private static final String THINGS = "/id/";

    /** A table as a page shows it: without the columns in which nothing stands. */
    public record Shown(List<String> columns, List<List<Cell>> rows) {}

    /**
     * A cell of a table.
     *
     * @param link where it leads; empty if nowhere
     * @param kind number, words (an article's own, repeated here), thing or text
     */
    public record Cell(String text, String link, String kind) {
        static final Cell EMPTY = new Cell("", "", "text");
    }

    Shown shown(Answer answer) {
        List<String> columns = answer.columns().stream()
                .filter(column -> answer.rows().isEmpty()
                        || answer.rows().stream().anyMatch(row -> row.contains(Var.alloc(column))))
                .toList();
        return new Shown(columns, rows(new Answer(columns, answer.rows())));
    }

    /** The cells of a table. */
    List<List<Cell>> rows(Answer answer) {
        return answer.rows().stream().map(row -> cells(answer, row)).toList();
    }

    private List<Cell> cells(Answer answer, Binding row) {
        return answer.cells(row).stream()
                .map(cell -> cell.map(this::cell).orElse(Cell.EMPTY))
                .toList();
    }

    private Cell cell(Node node) {
        if (!node.isURI()) {
            return literal(node);
        }
        String iri = node.getURI();
        if (sentences.containsKey(iri)) {
            return new Cell(sentences.get(iri), iri, "words");
        }
        return iri.contains(THINGS) ? thing(iri.substring(iri.indexOf(THINGS) + THINGS.length())) : address(iri);
    }

    /** A thing of the graph is named by its kind and slug; an event leads to the accounts of it. */
    private static Cell thing(String id) {
        boolean event = id.startsWith("event/");
        return new Cell(id, event ? "/events/" + id.substring("event/".length()) + "/accounts" : "", "thing");
    }

    private static Cell address(String iri) {
        boolean web = iri.startsWith("http://") || iri.startsWith("https://");
        return new Cell(iri.contains(PASSAGE) ? "the passage" : iri, web ? iri : "", "text");
    }

    private static Cell literal(Node node) {
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return node.isLiteral() && node.getLiteralValue() instanceof Number
                ? new Cell(grouped(text), "", "number")
                : new Cell(text, "", "text");
    }

    /** Digits in groups of three, as they are read. */
    private static String grouped(String number) {
        return number.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))", "\u202f");
    }
}
