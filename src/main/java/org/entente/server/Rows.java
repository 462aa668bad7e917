package org.entente.server;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.questions.Answer;
import org.entente.questions.Asker;
import org.entente.questions.Question;
import org.entente.questions.Questions;
import org.entente.questions.UnfitArgument;

/** Answers in the form that templates take. */
final class Rows {
    private Rows() {}

    /** The cells of a table as text, with the address of those that are things elsewhere. */
    static List<List<Cell>> of(Answer answer) {
        return answer.rows().stream().map(row -> cells(answer, row)).toList();
    }

    /** The answer to a question that pages rest on. */
    static List<List<Cell>> of(DatasetGraph dataset, String name) {
        Question question = Questions.named(name).orElseThrow();
        try {
            return of(new Asker(dataset).ask(question, Map.of()));
        } catch (UnfitArgument e) {
            throw new IllegalStateException("a question without arguments cannot have unfit ones", e);
        }
    }

    private static List<Cell> cells(Answer answer, Binding row) {
        return answer.cells(row).stream()
                .map(cell -> cell.map(Rows::cell).orElse(new Cell("", "")))
                .toList();
    }

    private static Cell cell(Node node) {
        if (!node.isURI()) {
            return new Cell(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString(), "");
        }
        boolean web = node.getURI().startsWith("http://") || node.getURI().startsWith("https://");
        return new Cell(node.getURI(), web ? node.getURI() : "");
    }

    /** @param link where it leads; empty if nowhere */
    public record Cell(String text, String link) {}
}
