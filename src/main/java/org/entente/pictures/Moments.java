package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.entente.accounts.PledgeEntry;
import org.entente.facts.Edtf;
import org.entente.networks.Edge;
import org.entente.networks.Family;
import org.entente.networks.Kind;
import org.entente.networks.Network;
import org.entente.networks.Span;
import org.entente.networks.Vertex;
import org.entente.portraits.Portraits;
import org.entente.portraits.Reference;
import org.entente.questions.Answer;
import org.entente.views.Table;

/** Reads the facts of a network as moments, in the order of time; what nobody dates stands at the end. */
public final class Moments {
    private static final Set<String> PLACES = Set.of("place", "location");
    private static final Span UNDATED = new Span(Optional.empty(), Optional.empty());
    private static final Comparator<Moment> ORDER = Comparator.comparing((Moment moment) ->
                    moment.drawn().from().orElse(moment.drawn().to().orElse(LocalDate.MAX)))
            .thenComparing(moment -> moment.drawn().to().orElse(LocalDate.MAX))
            .thenComparing(moment -> moment.thing().label())
            .thenComparing(moment -> moment.thing().id());

    private final Portraits portraits;
    private final LocalDate today;
    private final Map<String, Vertex> things = new HashMap<>();
    private final Map<String, List<Edge>> edges = new HashMap<>();

    private Moments(Network network, Portraits portraits, LocalDate today) {
        this.portraits = portraits;
        this.today = today;
        network.vertices().forEach(thing -> things.put(thing.id(), thing));
        network.edges()
                .forEach(edge -> edges.computeIfAbsent(edge.source(), source -> new ArrayList<>())
                        .add(edge));
    }

    /**
     * The moments of a network.
     *
     * @param today the day as of which pledges are open, kept or overdue
     */
    public static List<Moment> of(Network network, Portraits portraits, LocalDate today) {
        Moments moments = new Moments(network, portraits, today);
        return network.vertices().stream()
                .filter(Vertex::stated)
                .map(moments::moment)
                .sorted(ORDER)
                .toList();
    }

    private Moment moment(Vertex fact) {
        Optional<PledgeEntry> pledge = fact.kind().family() == Family.PLEDGE
                ? portraits.pledge(NodeFactory.createURI(fact.iri()), today)
                : Optional.empty();
        Optional<String> due = pledge.flatMap(PledgeEntry::due);
        return new Moment(
                fact,
                pledge.map(entry -> entry.state().code()).orElse(fact.state()),
                fact.when(),
                fact.told().span(),
                due,
                due.map(Edtf::parse)
                        .map(day -> new Span(day.earliest(), day.latest()))
                        .orElse(UNDATED),
                others(fact, false),
                others(fact, true),
                pledge.flatMap(PledgeEntry::outcome).map(portraits::reference),
                countries(fact));
    }

    /** Who has part in a fact, or where it is. */
    private List<Reference> others(Vertex fact, boolean places) {
        return ends(fact, places)
                .map(thing -> new Reference(thing.label(), thing.iri()))
                .distinct()
                .toList();
    }

    private Stream<Vertex> ends(Vertex fact, boolean places) {
        return edges.getOrDefault(fact.id(), List.of()).stream()
                .filter(edge -> PLACES.contains(edge.kind()) == places)
                .map(edge -> things.get(edge.target()))
                .filter(thing -> !thing.stated());
    }

    private List<String> countries(Vertex fact) {
        return Stream.concat(ends(fact, false), ends(fact, true))
                .flatMap(thing -> thing.kind() == Kind.COUNTRY ? Stream.of(thing.label()) : thing.country().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The same as a table of data. */
    public static Answer answer(List<Moment> moments) {
        Table table = new Table(
                "when",
                "earliest",
                "latest",
                "title",
                "kind",
                "state",
                "with",
                "place",
                "due",
                "made_good_by",
                "outlets",
                "thing");
        moments.forEach(moment -> table.row(
                moment.when(),
                moment.span().from().map(Object::toString),
                moment.span().to().map(Object::toString),
                moment.thing().label(),
                moment.thing().kind().code(),
                moment.state(),
                names(moment.with()),
                names(moment.places()),
                moment.due(),
                moment.outcome().map(Reference::text),
                String.join("; ", moment.thing().told().outlets()),
                NodeFactory.createURI(moment.thing().iri())));
        return table.answer();
    }

    private static String names(List<Reference> things) {
        return String.join("; ", things.stream().map(Reference::text).toList());
    }
}
