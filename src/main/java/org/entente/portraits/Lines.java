package org.entente.portraits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.entente.accounts.PledgeEntry;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;

/** Facts as lines on the page of a thing that has part in them. */
final class Lines {
    /** What connects a fact with others, in the order of reading; the most telling of several comes first. */
    private static final Map<Property, String> CONNECTIONS = new LinkedHashMap<>();

    static {
        CONNECTIONS.put(ENT.pledger, "by");
        CONNECTIONS.put(ENT.addressee, "to");
        CONNECTIONS.put(ENT.beneficiary, "for");
        CONNECTIONS.put(ENT.guest, "guest");
        CONNECTIONS.put(ENT.host, "host");
        CONNECTIONS.put(ENT.speaker, "speaker");
        CONNECTIONS.put(ENT.organizer, "organizer");
        CONNECTIONS.put(ENT.participant, "with");
        CONNECTIONS.put(ENT.party, "with");
        CONNECTIONS.put(ENT.undertakenBy, "by");
        CONNECTIONS.put(ENT.holder, "by");
        CONNECTIONS.put(ENT.towards, "on");
        CONNECTIONS.put(ENT.concerns, "on");
        CONNECTIONS.put(ENT.of, "of");
        CONNECTIONS.put(ENT.origin, "from");
        CONNECTIONS.put(ENT.destination, "to");
        CONNECTIONS.put(ENT.between, "between");
        CONNECTIONS.put(ENT.publisher, "in");
        CONNECTIONS.put(ENT.place, "in");
        CONNECTIONS.put(ENT.location, "in");
    }

    private static final List<Property> ROLES =
            List.of(ENT.guest, ENT.host, ENT.speaker, ENT.organizer, ENT.pledger, ENT.addressee, ENT.beneficiary);
    private static final List<Property> DATES = List.of(ENT.when, ENT.signedOn, ENT.period, ENT.during, ENT.published);
    private static final List<String> SIMPLY_SO = List.of("occurred", "signed");

    private final Things things;
    private final Titles titles;
    private final Sources sources;
    private final FigureWords figures;
    private final Map<Node, PledgeEntry> ledger;

    /** @param ledger what became of pledges, by pledge */
    Lines(Things things, Map<Node, PledgeEntry> ledger) {
        this.things = things;
        this.titles = new Titles(things);
        this.sources = new Sources(things);
        this.figures = new FigureWords(things);
        this.ledger = ledger;
    }

    /** @param claims those that tell of the fact, the latest first */
    Line line(Node fact, Node thing, List<Node> claims) {
        return new Line(
                titles.reference(fact),
                date(fact),
                state(fact),
                role(fact, thing),
                details(fact, thing),
                sources.of(claims));
    }

    /** By what lines are sorted: the last day that the fact can be of or, of what is no event, the day of the article. */
    String day(Node fact) {
        return texts(fact, ENT.latest)
                .max(String::compareTo)
                .or(() -> isEvent(fact)
                        ? Optional.empty()
                        : sources.claims(fact).stream().map(sources::day).findFirst())
                .orElse("");
    }

    private boolean isEvent(Node fact) {
        return things.isA(fact, ENT.Event) && !things.isA(fact, ENT.Pledge);
    }

    String date(Node fact) {
        Stream<String> own = DATES.stream().flatMap(property -> texts(fact, property));
        List<String> dates = own.toList();
        if (dates.isEmpty()) {
            dates = things.all(fact, ENT.signedAt).stream()
                    .flatMap(event -> texts(event, ENT.when))
                    .toList();
        }
        return DateWords.of(dates);
    }

    private Stream<String> texts(Node thing, Property property) {
        return things.all(thing, property).stream().map(Node::getLiteralLexicalForm);
    }

    String state(Node fact) {
        // What became of an announced visit, its own occurrence tells better.
        Optional<String> kept = Optional.ofNullable(ledger.get(fact))
                .filter(entry -> !things.isA(fact, ENT.Visit))
                .map(entry -> entry.state().code().replace('-', ' '));
        return kept.or(() -> things.one(fact, ENT.occurrence)
                        .or(() -> things.one(fact, ENT.status))
                        .or(() -> things.one(fact, ENT.attitude))
                        .map(things::label)
                        .filter(state -> !SIMPLY_SO.contains(state)))
                .orElse("");
    }

    private String role(Node fact, Node thing) {
        return ROLES.stream()
                .filter(property -> things.all(fact, property).contains(thing))
                .map(property -> things.label(property.asNode()))
                .collect(Collectors.joining(", "));
    }

    private List<Detail> details(Node fact, Node thing) {
        List<Detail> details = new ArrayList<>();
        String figure = figures.of(fact);
        if (!figure.isEmpty()) {
            details.add(new Detail("", List.of(Reference.to(figure))));
        }
        Set<Node> told = new LinkedHashSet<>(Set.of(thing));
        CONNECTIONS.forEach((property, name) -> {
            List<Node> others =
                    things.all(fact, property).stream().filter(told::add).toList();
            if (!others.isEmpty()) {
                details.add(new Detail(name, titles.references(others)));
            }
        });
        things.text(fact, ENT.horizon)
                .ifPresent(horizon -> details.add(new Detail("until", List.of(Reference.to(DateWords.of(horizon))))));
        Optional.ofNullable(ledger.get(fact))
                .flatMap(PledgeEntry::outcome)
                .filter(outcome -> !outcome.equals(fact))
                .ifPresent(outcome -> details.add(new Detail("made good by", List.of(titles.reference(outcome)))));
        return details;
    }
}
