package org.entente.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.facts.Digest;
import org.entente.ontology.Codes;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;

/**
 * Proposes which visit made which invitation good, where no article says so. What is proposed is marked with its rule
 * and with the claims it rests on, and never stands as {@code ent:fulfils}.
 */
public final class Inferences {
    private static final Node RULE = Codes.node("rule", "visit-follows-invitation");
    private static final int MOST_YEARS = 2;
    private static final Set<String> HELD = Set.of("ongoing", "occurred");

    private static final Comparator<Held> FIRST =
            Comparator.comparing(Held::day).thenComparing(visit -> visit.visit().toString());

    private final Things things;
    private final String base;

    /** The visits of each guest that were asked for: an actor who is invited often travels often. */
    private final Map<Node, List<Held>> visits = new HashMap<>();

    /**
     * @param graph the union of all graphs, current states included
     * @param base what the IRIs of things start with
     */
    public Inferences(Graph graph, String base) {
        this.things = new Things(graph);
        this.base = base;
    }

    /** The quads of all that is proposed, in the graph for what is derived. */
    public List<Quad> quads(Node graph) {
        return things.of(ENT.Invitation).stream()
                .flatMap(invitation -> of(invitation, graph).stream())
                .toList();
    }

    /** The quads of what is proposed for one invitation. */
    public List<Quad> of(Node invitation, Node graph) {
        boolean open = things.isA(invitation, ENT.Invitation)
                && things.with(ENT.fulfils, invitation).isEmpty();
        return open
                ? firstVisitAfter(invitation)
                        .map(visit -> proposal(visit, invitation, graph))
                        .orElse(List.of())
                : List.of();
    }

    private Optional<Node> firstVisitAfter(Node invitation) {
        Set<Node> countries = things.all(invitation, ENT.pledger).stream()
                .flatMap(this::countries)
                .collect(Collectors.toSet());
        return things.last(invitation, ENT.latest)
                .flatMap(made -> things.all(invitation, ENT.addressee).stream()
                        .flatMap(guest -> held(guest).stream())
                        .filter(visit -> follows(visit.day(), made))
                        .filter(visit -> visit.places().stream().anyMatch(countries::contains))
                        .min(FIRST))
                .map(Held::visit);
    }

    /** A visit that took place, by the first day on which it can have begun. */
    private record Held(Node visit, LocalDate day, Set<Node> places) {}

    private List<Held> held(Node guest) {
        return visits.computeIfAbsent(
                guest,
                asked -> things.with(ENT.guest, asked).stream()
                        .filter(visit -> things.isA(visit, ENT.Visit))
                        .filter(visit -> things.code(visit, ENT.occurrence)
                                .filter(HELD::contains)
                                .isPresent())
                        .flatMap(visit -> things.first(visit, ENT.earliest).stream()
                                .map(day -> new Held(visit, day, places(visit).collect(Collectors.toSet()))))
                        .toList());
    }

    private Stream<Node> countries(Node actor) {
        return things.isA(actor, ENT.Country) ? Stream.of(actor) : things.all(actor, ENT.country).stream();
    }

    private Stream<Node> places(Node visit) {
        return things.all(visit, ENT.place).stream()
                .flatMap(place -> Stream.concat(Stream.of(place), things.all(place, ENT.withinAll).stream()));
    }

    /** Whether a visit that began on one day may have followed an invitation made by another. */
    static boolean follows(LocalDate day, LocalDate made) {
        return day.isAfter(made) && day.isBefore(made.plusYears(MOST_YEARS));
    }

    private List<Quad> proposal(Node visit, Node invitation, Node graph) {
        List<Quad> quads = new ArrayList<>();
        String name = Digest.name(16, RULE, visit, invitation);
        Node inference = NodeFactory.createURI(base + "id/claim/" + name);
        quads.add(new Quad(graph, visit, ENT.mayFulfil.asNode(), invitation));
        quads.add(new Quad(graph, inference, RDF.type.asNode(), ENT.Inference.asNode()));
        Ontology.shipped()
                .superclasses(ENT.Inference.asNode())
                .forEach(wider -> quads.add(new Quad(graph, inference, RDF.type.asNode(), wider)));
        quads.add(new Quad(graph, inference, ENT.pledge.asNode(), invitation));
        quads.add(new Quad(graph, inference, ENT.outcome.asNode(), visit));
        quads.add(new Quad(graph, inference, ENT.inferredBy.asNode(), RULE));
        Stream.of(visit, invitation)
                .flatMap(thing -> things.utterances(thing).stream())
                .forEach(utterance -> quads.add(new Quad(graph, inference, ENT.restsOn.asNode(), utterance.claim())));
        return quads;
    }
}
