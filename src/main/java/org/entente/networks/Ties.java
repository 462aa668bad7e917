package org.entente.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What a fact ties together, in each perspective. */
final class Ties {
    private final Countries countries;
    private final Predicate<Node> actor;

    Ties(Countries countries, Predicate<Node> actor) {
        this.countries = countries;
        this.actor = actor;
    }

    Stream<Tie> of(StatedFact fact, Perspective perspective) {
        Stream<Tie> ties = switch (perspective) {
            case FACTS -> fact.links().stream().map(link -> new Tie(fact.iri(), link.thing(), link.role(), true, fact));
            case ACTORS -> amongActors(fact);
        };
        return ties.filter(tie -> !tie.source().equals(tie.target()));
    }

    private Stream<Tie> amongActors(StatedFact fact) {
        return switch (fact.kind().family()) {
            case EVENT -> fact.kind() == Kind.VISIT ? visit(fact) : together(fact, participants(fact));
            case PLEDGE -> pledge(fact);
            case AGREEMENT -> together(fact, fact.in("party"));
            case PROJECT -> together(fact, fact.in("undertakenBy"));
            case FIGURE -> figure(fact);
            case STANCE -> from(fact, fact.in("holder"), fact.in("towards"));
            default -> Stream.empty();
        };
    }

    private static List<Node> participants(StatedFact fact) {
        return fact.in("host", "guest", "speaker", "organizer", "addressee", "beneficiary", "participant");
    }

    /** Guests go to their hosts, and to the country that the visit leads to. */
    private Stream<Tie> visit(StatedFact fact) {
        List<Node> visited = new ArrayList<>(fact.in("host"));
        fact.in("place").stream()
                .flatMap(place -> countries.around(place).stream())
                .forEach(visited::add);
        List<Node> others = fact.in("participant");
        return Stream.concat(
                from(fact, fact.in("guest"), visited.stream().distinct().toList()),
                from(fact, fact.in("guest"), others));
    }

    private Stream<Tie> pledge(StatedFact fact) {
        List<Node> receivers = fact.in("addressee", "beneficiary");
        return from(fact, fact.in("pledger"), receivers.isEmpty() ? fact.in("participant") : receivers);
    }

    /** What lies between equals, and what goes from one to the other, are two kinds: an edge's kind tells whether it leads. */
    private Stream<Tie> figure(StatedFact fact) {
        return Stream.concat(
                together(fact, fact.in("between")),
                from(fact, fact.in("origin"), fact.in("destination")).map(tie -> tie.named(tie.kind() + "-flow")));
    }

    private Stream<Tie> from(StatedFact fact, List<Node> sources, List<Node> targets) {
        return sources.stream()
                .filter(actor)
                .flatMap(source -> targets.stream()
                        .filter(actor)
                        .map(target -> new Tie(source, target, fact.standing(), true, fact)));
    }

    private Stream<Tie> together(StatedFact fact, List<Node> all) {
        List<Node> actors = all.stream().filter(actor).toList();
        return actors.stream()
                .flatMap(one -> actors.stream()
                        .filter(other -> one.getURI().compareTo(other.getURI()) < 0)
                        .map(other -> new Tie(one, other, fact.standing(), false, fact)));
    }
}
