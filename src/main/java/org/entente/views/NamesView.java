package org.entente.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.questions.Answer;
import org.entente.questions.Asker;
import org.entente.questions.Parameter;
import org.entente.questions.ParameterType;
import org.entente.questions.Questions;
import org.entente.questions.UnfitArgument;

/** Every spelling seen, and why it was taken for whom. */
final class NamesView {
    static final View VIEW = new View(
            "names",
            "Names, and why they were taken for whom",
            "Every spelling of an actor's name that an article uses, where it stands, and what connects it with that actor.",
            List.of(new Parameter("actor", ParameterType.ACTOR, "the spellings of this actor's name")),
            NamesView::answer);

    private NamesView() {}

    private static Answer answer(DatasetGraph dataset, Map<String, Node> values) {
        Table table = new Table("name", "spelling", "taken_because", "published", "outlet", "link", "actor");
        Spellings spellings = new Spellings(dataset.getDefaultGraph());
        for (Binding row : stored(dataset, values).rows()) {
            Node actor = row.get(Var.alloc("who"));
            String spelling = row.get(Var.alloc("spelling")).getLiteralLexicalForm();
            table.row(
                    cell(row, "name"),
                    spelling,
                    spellings.because(actor, spelling),
                    cell(row, "published"),
                    cell(row, "outlet"),
                    cell(row, "link"),
                    actor);
        }
        return table.answer();
    }

    private static Answer stored(DatasetGraph dataset, Map<String, Node> values) {
        Map<String, String> arguments = values.containsKey("actor")
                ? Map.of("actor", values.get("actor").getURI())
                : Map.of();
        try {
            return new Asker(dataset)
                    .ask(Questions.named("how-names-are-spelled").orElseThrow(), arguments);
        } catch (UnfitArgument e) {
            throw new IllegalStateException("an actor of the graph is no unfit argument", e);
        }
    }

    private static Optional<Node> cell(Binding row, String column) {
        return Optional.ofNullable(row.get(Var.alloc(column)));
    }
}
