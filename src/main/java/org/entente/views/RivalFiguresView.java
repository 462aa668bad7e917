package org.entente.views;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.accounts.Comparison;
import org.entente.accounts.Figures;
import org.entente.questions.Answer;

/** Each two figures of one measure and pair, and how they stand to each other. */
final class RivalFiguresView {
    static final View VIEW = new View(
            "rival-figures",
            "Rival figures",
            "Each two figures of the same measure and the same parties, with a verdict and its reason: same, agrees,"
                    + " differs-comparable, or differs-not-comparable, where period, scope, unit or statistics are not the same.",
            FiguresView.PARAMETERS,
            RivalFiguresView::answer);

    private RivalFiguresView() {}

    private static Answer answer(DatasetGraph dataset, Map<String, Node> values) {
        Labels labels = new Labels(dataset.getDefaultGraph());
        Table table = new Table(
                "measure",
                "between",
                "value",
                "period",
                "said_by",
                "rival_value",
                "rival_period",
                "rival_said_by",
                "verdict",
                "because",
                "link",
                "rival_link",
                "figure",
                "rival");
        new Figures(dataset.getDefaultGraph())
                .comparisons().stream()
                        .filter(pair -> FiguresView.concerns(pair.one(), values, dataset)
                                || FiguresView.concerns(pair.other(), values, dataset))
                        .forEach(pair -> row(table, pair, labels));
        return table.answer();
    }

    private static void row(Table table, Comparison pair, Labels labels) {
        table.row(
                pair.one().measure(),
                pair.one().pair(),
                pair.one().value(),
                pair.one().target() ? pair.one().horizon() : pair.one().period(),
                labels.of(pair.one().claimant()),
                pair.other().value(),
                pair.other().target() ? pair.other().horizon() : pair.other().period(),
                labels.of(pair.other().claimant()),
                pair.verdict().code(),
                pair.because(),
                pair.one().link(),
                pair.other().link(),
                pair.one().figure(),
                pair.other().figure());
    }
}
