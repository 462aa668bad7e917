package org.entente.networks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.entente.accounts.PledgeState;
import org.entente.accounts.Things;
import org.entente.networks.StatedFact.Link;
import org.entente.ontology.ENT;

/** Reads the facts of a graph as a network sees them. */
final class FactReader {
    /** How facts are connected with what they are about; a plain participant is one who has no other part. */
    static final List<Property> ROLES = List.of(
            ENT.host,
            ENT.guest,
            ENT.speaker,
            ENT.organizer,
            ENT.pledger,
            ENT.addressee,
            ENT.beneficiary,
            ENT.participant,
            ENT.place,
            ENT.party,
            ENT.undertakenBy,
            ENT.location,
            ENT.between,
            ENT.origin,
            ENT.destination,
            ENT.of,
            ENT.statisticalSource,
            ENT.holder,
            ENT.towards,
            ENT.concerns,
            ENT.partOf,
            ENT.fulfils,
            ENT.respondsTo,
            ENT.signedAt,
            ENT.under);

    private static final Set<String> REACHED =
            Set.of("occurred", "ongoing", "agreed", "signed", "in-force", "expired", "terminated");

    private final Graph graph;
    private final Things things;
    private final Map<Node, Kind> kinds;

    FactReader(Graph graph, Map<Node, Kind> kinds) {
        this.graph = graph;
        this.things = new Things(graph);
        this.kinds = kinds;
    }

    /** All facts, in the order of their IRIs. */
    List<StatedFact> facts() {
        List<StatedFact> facts = kinds.entrySet().stream()
                .filter(entry -> entry.getValue().family().stated())
                .map(entry -> fact(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(fact -> fact.iri().getURI()))
                .toList();
        Set<Node> kept = facts.stream()
                .filter(fact -> fact.done().orElse(false))
                .flatMap(fact -> fact.in("fulfils").stream())
                .collect(Collectors.toCollection(HashSet::new));
        return facts.stream().map(fact -> followedUp(fact, kept)).toList();
    }

    /** A pledge that was made is not yet one that was kept. */
    private static StatedFact followedUp(StatedFact fact, Set<Node> kept) {
        if (fact.kind().family() != Family.PLEDGE) {
            return fact;
        }
        if (kept.contains(fact.iri())) {
            return fact.reached(PledgeState.MADE_GOOD.code(), true);
        }
        PledgeState state = fact.state().equals("cancelled") ? PledgeState.WITHDRAWN : PledgeState.OPEN;
        return fact.reached(state.code(), false);
    }

    private StatedFact fact(Node iri, Kind kind) {
        List<Triple> triples = graph.find(iri, Node.ANY, Node.ANY).toList();
        Optional<String> state =
                codes(triples, ENT.occurrence, ENT.status).stream().findFirst();
        return new StatedFact(
                iri,
                kind,
                things.label(iri),
                objects(triples, ENT.when, ENT.signedOn, ENT.period)
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .findFirst(),
                state.orElse(""),
                state.map(REACHED::contains),
                told(iri, triples),
                links(triples));
    }

    private Told told(Node iri, List<Triple> triples) {
        List<Node> claims = things.with(ENT.asserts, iri);
        List<Node> articles = claims.stream()
                .flatMap(claim -> things.one(claim, ENT.reportedIn).stream())
                .distinct()
                .toList();
        Span span = new Span(
                days(triples, ENT.earliest).min(Comparator.naturalOrder()),
                days(triples, ENT.latest).max(Comparator.naturalOrder()));
        return new Told(
                new TreeSet<>(Set.of(iri.getURI())),
                claims.size(),
                sorted(articles.stream(), Node::getURI),
                sorted(
                        articles.stream().flatMap(article -> things.one(article, ENT.publisher).stream()),
                        things::label),
                codes(triples, ENT.topic),
                Stream.of(span).filter(Span::dated).toList());
    }

    private List<Link> links(List<Triple> triples) {
        List<Link> links = ROLES.stream()
                .flatMap(role -> objects(triples, role)
                        .filter(kinds::containsKey)
                        .sorted(Comparator.comparing(Node::getURI))
                        .map(thing -> new Link(role.getLocalName(), thing)))
                .toList();
        String plain = ENT.participant.getLocalName();
        Set<Node> withPart = links.stream()
                .filter(link -> !link.role().equals(plain))
                .map(Link::thing)
                .collect(Collectors.toSet());
        return links.stream()
                .filter(link -> !link.role().equals(plain) || !withPart.contains(link.thing()))
                .toList();
    }

    private static Stream<Node> objects(List<Triple> triples, Property... properties) {
        return Stream.of(properties)
                .flatMap(property -> triples.stream()
                        .filter(triple -> triple.getPredicate().equals(property.asNode()))
                        .map(Triple::getObject));
    }

    private static Stream<LocalDate> days(List<Triple> triples, Property property) {
        return objects(triples, property).map(day -> LocalDate.parse(day.getLiteralLexicalForm()));
    }

    private static SortedSet<String> codes(List<Triple> triples, Property... properties) {
        return sorted(objects(triples, properties), code -> code.getURI().replaceAll(".*/", ""));
    }

    private static SortedSet<String> sorted(Stream<Node> nodes, Function<Node, String> name) {
        return nodes.map(name).collect(Collectors.toCollection(TreeSet::new));
    }
}
