package org.entente.views;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.accounts.Accord;
import org.entente.accounts.EventAccounts;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;
import org.entente.questions.Answer;
import org.entente.questions.Parameter;
import org.entente.questions.ParameterType;

/** The events that several articles tell of, and how their accounts stand to each other. */
final class AccountsView {
    static final List<Parameter> PARAMETERS =
            List.of(new Parameter("event", ParameterType.EVENT, "the accounts of this event"));

    static final View VIEW = new View(
            "accounts",
            "One event, many accounts",
            "Every event that more than one article tells of, or the one asked for, and whether their accounts agree, add to each other, update each"
                    + " other or differ, in occurrence, date, place and participants.",
            PARAMETERS,
            AccountsView::answer);

    private AccountsView() {}

    private static Answer answer(DatasetGraph dataset, Map<String, Node> values) {
        Labels labels = new Labels(dataset.getDefaultGraph());
        Table table = new Table("title", "articles", "occurrence", "date", "place", "participants", "event");
        events(dataset.getDefaultGraph(), values).forEach(event -> {
            EventAccounts accounts = new EventAccounts(dataset, event);
            if (accounts.accounts().size() > 1 || values.containsKey("event")) {
                Map<String, Accord> accords = accounts.accords();
                table.row(
                        labels.of(event),
                        accounts.accounts().size(),
                        accords.get("occurrence").code(),
                        accords.get("date").code(),
                        accords.get("place").code(),
                        accords.get("participants").code(),
                        event);
            }
        });
        return table.answer();
    }

    private static List<Node> events(Graph graph, Map<String, Node> values) {
        Node event = values.get("event");
        return event != null ? List.of(event) : new Things(graph).of(ENT.Event);
    }
}
