package org.entente.views;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.accounts.EventAccount;
import org.entente.accounts.EventAccounts;
import org.entente.questions.Answer;
import org.entente.questions.Parameter;

/** What each article says of one event. */
final class EventView implements View {
    @Override
    public String name() {
        return "event-accounts";
    }

    @Override
    public String title() {
        return "What each article says of it";
    }

    @Override
    public String description() {
        return "One event as each article tells of it, the earliest utterance first; nothing without an event.";
    }

    @Override
    public List<Parameter> parameters() {
        return AccountsView.PARAMETERS;
    }

    @Override
    public Answer answer(DatasetGraph dataset, Map<String, Node> values) {
        Labels labels = new Labels(dataset.getDefaultGraph());
        Table table = new Table(
                "published", "outlet", "occurrence", "date", "place", "participants", "modality", "said_by", "link");
        Node event = values.get("event");
        if (event != null) {
            new EventAccounts(dataset, event).accounts().forEach(account -> row(table, account, labels));
        }
        return table.answer();
    }

    private static void row(Table table, EventAccount account, Labels labels) {
        table.row(
                labels.published(account.article()),
                labels.outlet(account.article()),
                account.occurrence(),
                account.when(),
                String.join("; ", account.places()),
                String.join("; ", account.participants()),
                labels.modality(account.claim()),
                labels.claimant(account.claim()),
                labels.link(account.claim()));
    }
}
