package org.entente.views;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.accounts.EventAccount;
import org.entente.accounts.EventAccounts;
import org.entente.questions.Answer;

/** What each article says of one event. */
final class EventView {
    static final View VIEW = new View(
            "event-accounts",
            "What each article says of it",
            "One event as each article tells of it, the earliest utterance first; nothing without an event.",
            AccountsView.PARAMETERS,
            EventView::answer);

    private EventView() {}

    private static Answer answer(DatasetGraph dataset, Map<String, Node> values) {
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
