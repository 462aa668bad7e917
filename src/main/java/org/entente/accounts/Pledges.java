package org.entente.accounts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.ontology.ENT;

/**
 * The ledger of what was promised: pledges, invitations, targets and announced visits, and what had become of each by a
 * chosen day. A pledge counts from the day it was made or, where that is not told, from the day of the article.
 */
public final class Pledges {
    private static final Set<String> HELD =
            Set.of("ongoing", "occurred", "agreed", "signed", "in-force", "expired", "terminated");
    private static final String REACHED = "figure-reaches-target";
    private static final String ANNOUNCED = "announced visit";
    private static final Set<String> AHEAD = Set.of("proposed", "planned", "confirmed");
    private static final Comparator<PledgeEntry> ORDER = Comparator.comparing(
                    (PledgeEntry entry) -> entry.madeBy().orElse(LocalDate.MAX))
            .thenComparing(PledgeEntry::title)
            .thenComparing(entry -> entry.pledge().getURI());

    private final DatasetGraph dataset;
    private final Things things;
    private final LocalDate asOf;
    private final List<TargetProgress> progress;

    /** @param asOf the day on which the ledger is read */
    public Pledges(DatasetGraph dataset, LocalDate asOf) {
        this.dataset = dataset;
        this.things = new Things(dataset.getDefaultGraph());
        this.asOf = asOf;
        this.progress = new Figures(dataset.getDefaultGraph()).progress();
    }

    /** All that had been promised by the chosen day, in the order of promising. */
    public List<PledgeEntry> ledger() {
        Set<Words> told = things.of(ENT.Pledge).stream()
                .flatMap(pledge -> words(pledge).stream())
                .collect(Collectors.toSet());
        return Stream.of(
                        things.of(ENT.Pledge).stream().map(this::pledge),
                        things.of(ENT.Target).stream()
                                // A target that is told by the very words of a pledge is that pledge.
                                .filter(target -> words(target).stream().noneMatch(told::contains))
                                .map(this::target),
                        things.of(ENT.Visit).stream().filter(this::announced).map(this::visit))
                .flatMap(entries -> entries)
                .filter(entry -> !entry.madeBy().orElse(LocalDate.MIN).isAfter(asOf))
                .sorted(ORDER)
                .toList();
    }

    /** A passage that commits somebody by some time. */
    private record Words(Node evidence, Optional<String> horizon) {}

    private Set<Words> words(Node thing) {
        Optional<String> horizon = things.text(thing, ENT.horizon);
        return things.utterances(thing).stream()
                .flatMap(utterance -> things.all(utterance.claim(), ENT.evidence).stream())
                .map(evidence -> new Words(evidence, horizon))
                .collect(Collectors.toSet());
    }

    private PledgeEntry pledge(Node pledge) {
        List<Node> stated = things.with(ENT.fulfils, pledge);
        List<Node> inferred = things.with(ENT.mayFulfil, pledge);
        Optional<Node> outcome = firstHeld(stated).or(() -> firstHeld(inferred));
        Optional<String> rule = outcome.filter(event -> !stated.contains(event))
                .flatMap(event -> things.with(ENT.pledge, pledge).stream()
                        .filter(inference -> things.all(inference, ENT.outcome).contains(event))
                        .findFirst())
                .flatMap(inference -> things.code(inference, ENT.inferredBy));
        return outcome.isPresent()
                ? entry(pledge, kind(pledge), things.all(pledge, ENT.pledger), to(pledge), outcome, rule)
                : aimed(pledge, kind(pledge), things.all(pledge, ENT.pledger), to(pledge));
    }

    /** What may be a target: a figure that reached it in time made it good, which no article needs to say. */
    private PledgeEntry aimed(Node pledge, String kind, List<Node> by, List<Node> to) {
        Set<Words> words = words(pledge);
        Optional<Node> reached = progress.stream()
                .filter(TargetProgress::reachedInTime)
                .filter(pair -> words(pair.target().figure()).stream().anyMatch(words::contains))
                .filter(pair -> !pair.observed().periodEnd().orElseThrow().isAfter(asOf))
                .map(pair -> pair.observed().figure())
                .findFirst();
        return entry(pledge, kind, by, to, reached, reached.map(figure -> REACHED));
    }

    private List<Node> to(Node pledge) {
        return Stream.concat(things.all(pledge, ENT.addressee).stream(), things.all(pledge, ENT.beneficiary).stream())
                .distinct()
                .toList();
    }

    /** A visit that some article announced; taking place makes the announcement good. */
    private PledgeEntry visit(Node visit) {
        Optional<Node> outcome = firstHeld(List.of(visit));
        return entry(
                visit, ANNOUNCED, things.all(visit, ENT.guest), things.all(visit, ENT.host), outcome, Optional.empty());
    }

    private boolean announced(Node visit) {
        return things.utterances(visit).stream()
                .anyMatch(utterance -> things.code(utterance.claim(), ENT.claimedOccurrence)
                        .filter(AHEAD::contains)
                        .isPresent());
    }

    private PledgeEntry target(Node target) {
        return aimed(target, "target", things.all(target, ENT.between), List.of());
    }

    private PledgeEntry entry(
            Node pledge, String kind, List<Node> by, List<Node> to, Optional<Node> outcome, Optional<String> rule) {
        Utterance first = things.utterances(pledge).get(0);
        boolean announced = kind.equals(ANNOUNCED);
        Optional<String> made = announced || kind.equals("target") ? Optional.empty() : things.text(pledge, ENT.when);
        LocalDate madeBy = made.isPresent() ? things.last(pledge, ENT.latest).orElse(first.latest()) : first.latest();
        Optional<EventAccount> plan = announced ? lastPlan(pledge) : Optional.empty();
        Optional<LocalDate> due = announced ? plan.flatMap(EventAccount::latest) : things.last(pledge, ENT.until);
        return new PledgeEntry(
                pledge,
                kind,
                things.label(pledge),
                by,
                to,
                made,
                Optional.of(madeBy),
                announced ? plan.flatMap(EventAccount::when) : things.text(pledge, ENT.horizon),
                state(pledge, due, outcome),
                outcome,
                outcome.flatMap(this::keptWhen),
                outcome.flatMap(this::keptFrom).map(day -> Math.max(0, ChronoUnit.DAYS.between(madeBy, day))),
                rule,
                first.claim());
    }

    private PledgeState state(Node pledge, Optional<LocalDate> due, Optional<Node> outcome) {
        if (outcome.isPresent()) {
            return PledgeState.MADE_GOOD;
        }
        if (calledOff(pledge)) {
            return PledgeState.WITHDRAWN;
        }
        return due.isPresent() && due.get().isBefore(asOf) ? PledgeState.OVERDUE : PledgeState.OPEN;
    }

    /** Whether the last word told by the chosen day is that it is cancelled. */
    private boolean calledOff(Node pledge) {
        return things.utterances(pledge).stream()
                .filter(utterance -> !utterance.latest().isAfter(asOf))
                .reduce((earlier, later) -> later)
                .flatMap(utterance -> things.code(utterance.claim(), ENT.claimedOccurrence))
                .equals(Optional.of("cancelled"));
    }

    /** When, by the last word told by the chosen day, a visit still ahead is to take place. */
    private Optional<EventAccount> lastPlan(Node visit) {
        return dated(visit, AHEAD)
                .filter(account -> !account.toldBy().isAfter(asOf))
                .reduce((earlier, later) -> later);
    }

    /** What those say last who tell that it took place; a plan's date is not when it did. */
    private Optional<EventAccount> lastHeld(Node event) {
        return dated(event, HELD).reduce((earlier, later) -> later);
    }

    private Stream<EventAccount> dated(Node event, Set<String> states) {
        return new EventAccounts(dataset, event)
                .accounts().stream()
                        .filter(account -> account.when().isPresent())
                        .filter(account ->
                                account.occurrence().filter(states::contains).isPresent());
    }

    private Optional<String> keptWhen(Node outcome) {
        return lastHeld(outcome)
                .flatMap(EventAccount::when)
                .or(() -> things.text(outcome, ENT.when))
                .or(() -> things.text(outcome, ENT.signedOn))
                .or(() -> things.text(outcome, ENT.period));
    }

    private Optional<LocalDate> keptFrom(Node outcome) {
        // A figure is only complete with the end of its period.
        return things.isA(outcome, ENT.Figure)
                ? things.last(outcome, ENT.latest)
                : lastHeld(outcome).flatMap(EventAccount::earliest).or(() -> things.first(outcome, ENT.earliest));
    }

    /** The first of some events or agreements that by the latest word came about, and had begun by the chosen day. */
    private Optional<Node> firstHeld(List<Node> outcomes) {
        return outcomes.stream()
                .filter(outcome -> things.code(outcome, ENT.occurrence)
                        .or(() -> things.code(outcome, ENT.status))
                        .filter(HELD::contains)
                        .isPresent())
                .filter(outcome -> !keptFrom(outcome)
                        .orElseGet(() -> things.utterances(outcome).get(0).latest())
                        .isAfter(asOf))
                .min(Comparator.comparing((Node outcome) -> keptFrom(outcome).orElse(LocalDate.MAX))
                        .thenComparing(Node::getURI));
    }

    private String kind(Node pledge) {
        if (things.isA(pledge, ENT.Invitation)) {
            return "invitation";
        }
        if (things.one(pledge, ENT.respondsTo).isPresent()) {
            return "acceptance";
        }
        String modality = things.code(things.utterances(pledge).get(0).claim(), ENT.modality)
                .orElse("fact");
        return switch (modality) {
            case "target" -> "target";
            case "plan", "intention" -> "plan";
            case "readiness", "possibility" -> "offer";
            default -> "promise";
        };
    }
}
