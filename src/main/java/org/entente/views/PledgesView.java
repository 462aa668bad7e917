package org.entente.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.accounts.PledgeEntry;
import org.entente.accounts.Pledges;
import org.entente.questions.Answer;
import org.entente.questions.Parameter;
import org.entente.questions.ParameterType;

/** The ledger of what was promised. */
final class PledgesView {
    static final View VIEW = new View(
            "pledges",
            "Pledges, and what became of them",
            "Invitations, plans, offers, targets and announced visits: who promised what to whom, when it is due, and whether it"
                    + " was open, made good, overdue or withdrawn on the chosen day. Days count from the last day on which it can have"
                    + " been made.",
            List.of(
                    new Parameter(
                            "as-of", ParameterType.DATE, "the day on which the ledger is read; today if left out"),
                    new Parameter("state", ParameterType.STATE, "pledges in this state"),
                    new Parameter("actor", ParameterType.ACTOR, "pledges that this actor made or received")),
            PledgesView::answer);

    private PledgesView() {}

    private static Answer answer(DatasetGraph dataset, Map<String, Node> values) {
        LocalDate asOf = Optional.ofNullable(values.get("as-of"))
                .map(day -> LocalDate.parse(day.getLiteralLexicalForm()))
                .orElseGet(LocalDate::now);
        Labels labels = new Labels(dataset.getDefaultGraph());
        Table table = new Table(
                "state",
                "kind",
                "title",
                "by",
                "to",
                "made",
                "due",
                "made_good_by",
                "kept",
                "days",
                "inferred_by",
                "said_by",
                "told_on",
                "link",
                "pledge");
        new Pledges(dataset, asOf)
                .ledger().stream()
                        .filter(entry -> asked(entry, values))
                        .forEach(entry -> table.row(
                                entry.state().code(),
                                entry.kind(),
                                entry.title(),
                                labels.of(entry.by()),
                                labels.of(entry.to()),
                                entry.made(),
                                entry.due(),
                                entry.outcome().map(labels::of),
                                entry.kept(),
                                entry.days(),
                                entry.rule(),
                                labels.claimant(entry.claim()),
                                labels.published(labels.article(entry.claim())),
                                labels.link(entry.claim()),
                                entry.pledge()));
        return table.answer();
    }

    private static boolean asked(PledgeEntry entry, Map<String, Node> values) {
        Node state = values.get("state");
        Node actor = values.get("actor");
        return (state == null
                        || state.getLiteralLexicalForm().equals(entry.state().code()))
                && (actor == null
                        || Stream.concat(entry.by().stream(), entry.to().stream())
                                .anyMatch(actor::equals));
    }
}
