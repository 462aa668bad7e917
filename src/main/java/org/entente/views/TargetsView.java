package org.entente.views;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.accounts.Figures;
import org.entente.questions.Answer;
import org.entente.questions.Parameter;

/** Targets held against what has been observed. */
final class TargetsView implements View {
    @Override
    public String name() {
        return "target-progress";
    }

    @Override
    public String title() {
        return "Targets against what was observed";
    }

    @Override
    public String description() {
        return "Each target beside each observed figure of a whole year: what is missing, the years from the one to the other, and"
                + " the growth in percent a year that would just reach it.";
    }

    @Override
    public List<Parameter> parameters() {
        return FiguresView.PARAMETERS;
    }

    @Override
    public Answer answer(DatasetGraph dataset, Map<String, Node> values) {
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
