package org.entente.views;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.accounts.FigureAccount;
import org.entente.accounts.FigureAccount.Told;
import org.entente.accounts.Figures;
import org.entente.ontology.ENT;
import org.entente.questions.Answer;
import org.entente.questions.Parameter;
import org.entente.questions.ParameterType;

/** All figures side by side. */
final class FiguresView {
    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("measure", ParameterType.MEASURE, "figures of this measure"),
            new Parameter("between", ParameterType.ACTOR, "figures that concern this actor or region"));

    static final View VIEW = new View(
            "figures",
            "Figures side by side",
            "Every number that articles give, with period, change, who says so and whose statistics they are. The implied base is"
                    + " what the value was in the period before, by the figure's own change.",
            PARAMETERS,
            FiguresView::answer);

    private FiguresView() {}

    private static Answer answer(DatasetGraph dataset, Map<String, Node> values) {
        Labels labels = new Labels(dataset.getDefaultGraph());
        Table table = new Table(
                "measure",
                "between",
                "title",
                "kind",
                "about",
                "value",
                "unit",
                "change_in_percent",
                "implied_base",
                "period",
                "said_by",
                "statistics_of",
                "published",
                "outlet",
                "link",
                "figure");
        new Figures(dataset.getDefaultGraph())
                .accounts().stream()
                        .filter(figure -> concerns(figure, values, dataset))
                        .forEach(figure -> table.row(
                                figure.measure(),
                                figure.pair(),
                                figure.title(),
                                figure.target() ? "target" : "observed",
                                figure.approximation(),
                                figure.told().map(Told::value),
                                figure.told().map(told -> Labels.unit(told.unit())),
                                figure.change(),
                                figure.impliedBase(),
                                figure.target() ? figure.horizon() : figure.period(),
                                labels.of(figure.claimant()),
                                figure.statistics(),
                                labels.published(figure.article()),
                                labels.outlet(figure.article()),
                                figure.link(),
                                figure.figure()));
        return table.answer();
    }

    /** Whether a figure is of the measure, and concerns the actor or region, that are asked for. */
    static boolean concerns(FigureAccount figure, Map<String, Node> values, DatasetGraph dataset) {
        Node measure = values.get("measure");
        Node between = values.get("between");
        return (measure == null || measure.getURI().endsWith("/" + figure.measure()))
                && (between == null
                        || Stream.of(ENT.between, ENT.of)
                                .anyMatch(property -> dataset.getDefaultGraph()
                                        .contains(figure.figure(), property.asNode(), between)));
    }
}
