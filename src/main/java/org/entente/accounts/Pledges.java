package org.entente.accounts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.ontology.ENT;

/**
 * The ledger of what was promised: pledges, invitations, targets and announced visits, and what had become of each by a
 * chosen day. A pledge counts from the day it was made or, where that is not told, from the day of the article.
 */
public final class Pledges {
    private static final Set<String> HELD =
            Set.of("ongoing", "occurred", "agreed", "signed", "in-force", "expired", "terminated");
    private static final Set<String> AHEAD = Set.of("proposed", "planned", "confirmed");
    private static final Comparator<PledgeEntry> ORDER = Comparator.comparing(
                    (PledgeEntry entry) -> entry.madeBy().orElse(LocalDate.MAX))
            .thenComparing(PledgeEntry::title)
            .thenComparing(entry -> entry.pledge().getURI());

    private final Things things;
    private final LocalDate asOf;

    /**
     * @param graph the union of all graphs
     * @param asOf the day on which the ledger is read
     */
    public Pledges(Graph graph, LocalDate asOf) {
        this.things = new Things(graph);
        this.asOf = asOf;
    }

    /** All that had been promised by the chosen day, in the order of promising. */
    public List<PledgeEntry> ledger() {
        Set<Node> told = things.of(ENT.Pledge).stream()
                .flatMap(pledge -> evidence(pledge).stream())
                .collect(Collectors.toSet());
        return Stream.of(
                        things.of(ENT.Pledge).stream().map(this::pledge),
                        things.of(ENT.Target).stream()
                                // A target that is told by the very words of a pledge is that pledge.
                                .filter(target -> evidence(target).stream().noneMatch(told::contains))
                                .map(this::target),
                        things.of(ENT.Visit).stream().filter(this::announced).map(this::visit))
                .flatMap(entries -> entries)
                .filter(entry -> !entry.madeBy().orElse(LocalDate.MIN).isAfter(asOf))
                .sorted(ORDER)
                .toList();
    }

    private Set<Node> evidence(Node thing) {
        return things.utterances(thing).stream()
                .flatMap(utterance -> things.all(utterance.claim(), ENT.evidence).stream())
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
        return entry(pledge, kind(pledge), things.all(pledge, ENT.pledger), to(pledge), outcome, rule);
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
                visit,
                "announced visit",
                things.all(visit, ENT.guest),
                things.all(visit, ENT.host),
                outcome,
                Optional.empty());
    }

    private boolean announced(Node visit) {
        return things.utterances(visit).stream()
                .anyMatch(utterance -> things.code(utterance.claim(), ENT.claimedOccurrence)
                        .filter(AHEAD::contains)
                        .isPresent());
    }

    private PledgeEntry target(Node target) {
        return entry(target, "target", things.all(target, ENT.between), List.of(), Optional.empty(), Optional.empty());
    }

    private PledgeEntry entry(
            Node pledge, String kind, List<Node> by, List<Node> to, Optional<Node> outcome, Optional<String> rule) {
        Utterance first = things.utterances(pledge).get(0);
        boolean announced = kind.equals("announced visit");
        Optional<String> made = announced || kind.equals("target") ? Optional.empty() : things.text(pledge, ENT.when);
        LocalDate madeBy = made.isPresent() ? things.last(pledge, ENT.latest).orElse(first.latest()) : first.latest();
        Optional<LocalDate> kept = outcome.flatMap(event -> things.first(event, ENT.earliest));
        return new PledgeEntry(
                pledge,
                kind,
                things.label(pledge),
                by,
                to,
                made,
                Optional.of(madeBy),
                announced ? things.text(pledge, ENT.when) : things.text(pledge, ENT.horizon),
                state(pledge, announced, outcome),
                outcome,
                outcome.flatMap(event -> things.text(event, ENT.when).or(() -> things.text(event, ENT.signedOn))),
                kept.map(day -> Math.max(0, ChronoUnit.DAYS.between(madeBy, day))),
                rule,
                first.claim());
    }

    private PledgeState state(Node pledge, boolean announced, Optional<Node> outcome) {
        if (outcome.isPresent()) {
            return PledgeState.MADE_GOOD;
        }
        if (things.code(pledge, ENT.occurrence).equals(Optional.of("cancelled"))) {
            return PledgeState.WITHDRAWN;
        }
        Optional<LocalDate> due = things.last(pledge, announced ? ENT.latest : ENT.until);
        return due.isPresent() && due.get().isBefore(asOf) ? PledgeState.OVERDUE : PledgeState.OPEN;
    }

    /** The first of some events or agreements that by the latest word came about, and had begun by the chosen day. */
    private Optional<Node> firstHeld(List<Node> outcomes) {
        return outcomes.stream()
                .filter(outcome -> things.code(outcome, ENT.occurrence)
                        .or(() -> things.code(outcome, ENT.status))
                        .filter(HELD::contains)
                        .isPresent())
                .filter(outcome -> !things.first(outcome, ENT.earliest)
                        .orElseGet(() -> things.utterances(outcome).get(0).latest())
                        .isAfter(asOf))
                .min(Comparator.comparing((Node outcome) ->
                                things.first(outcome, ENT.earliest).orElse(LocalDate.MAX))
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
