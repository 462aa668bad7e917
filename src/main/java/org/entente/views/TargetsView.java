package org.entente.views;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.accounts.Figures;
import org.entente.questions.Answer;

/** Targets held against what has been observed. */
final class TargetsView {
    static final View VIEW = new View(
            "target-progress",
            "Targets against what was observed",
            "Each target beside each observed figure of a whole year: what is missing, the years from the one to the other, and"
                    + " the growth in percent a year that would just reach it.",
            FiguresView.PARAMETERS,
            TargetsView::answer);

    private TargetsView() {}

    private static Answer answer(DatasetGraph dataset, Map<String, Node> values) {
        Labels labels = new Labels(dataset.getDefaultGraph());
        Table table = new Table(
                "target",
                "aimed_at",
                "by",
                "observed",
                "in",
                "unit",
                "distance",
                "years_left",
                "growth_needed_in_percent",
                "target_said_by",
                "observed_said_by",
                "link",
                "figure");
        new Figures(dataset.getDefaultGraph())
                .progress().stream()
                        .filter(pair -> FiguresView.concerns(pair.target(), values, dataset))
                        .forEach(pair -> table.row(
                                pair.target().title(),
                                pair.target().value(),
                                pair.target().horizon(),
                                pair.observed().value(),
                                pair.observed().period(),
                                pair.target().unit().map(Labels::unit),
                                pair.distance(),
                                pair.yearsLeft(),
                                pair.growthNeeded(),
                                labels.of(pair.target().claimant()),
                                labels.of(pair.observed().claimant()),
                                pair.target().link(),
                                pair.target().figure()));
        return table.answer();
    }
}
