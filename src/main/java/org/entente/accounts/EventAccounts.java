package org.entente.accounts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.facts.Code;
import org.entente.facts.Occurrence;
import org.entente.facts.Role;
import org.entente.ontology.ENT;

/** One event in the accounts of all articles that tell of it, the earliest utterance first. */
public final class EventAccounts {
    private final DatasetGraph dataset;
    private final Things all;
    private final List<EventAccount> accounts;

    public EventAccounts(DatasetGraph dataset, Node event) {
        this.dataset = dataset;
        this.all = new Things(dataset.getDefaultGraph());
        this.accounts = all.utterances(event).stream()
                .map(utterance -> account(event, utterance))
                .toList();
    }

    /** What each article says. */
    public List<EventAccount> accounts() {
        return accounts;
    }

    /** How the accounts stand to each other: occurrence, date, place, participants. */
    public Map<String, Accord> accords() {
        Map<String, Accord> accords = new TreeMap<>();
        accords.put("occurrence", occurrence());
        accords.put("date", date());
        accords.put("place", place());
        accords.put("participants", sets(EventAccount::participants));
        return accords;
    }

    private EventAccount account(Node event, Utterance utterance) {
        Things article = new Things(graphOf(utterance.claim()));
        List<Node> places = article.all(event, ENT.place);
        Set<String> wider = new TreeSet<>();
        places.forEach(place -> all.all(place, ENT.withinAll).forEach(region -> wider.add(all.label(region))));
        TreeSet<String> near = new TreeSet<>(places.stream().map(all::label).toList());
        wider.addAll(near);
        return new EventAccount(
                utterance.claim(),
                utterance.article(),
                utterance.earliest(),
                utterance.latest(),
                all.code(utterance.claim(), ENT.claimedOccurrence),
                article.text(event, ENT.when),
                article.first(event, ENT.earliest),
                article.last(event, ENT.latest),
                near,
                new TreeSet<>(wider),
                participants(article, event));
    }

    /** The named graph that makes a claim: what it says of the event is that article's account. */
    private Graph graphOf(Node claim) {
        return dataset.getGraph(dataset.stream(Node.ANY, claim, ENT.reportedIn.asNode(), Node.ANY)
                .filter(quad -> !quad.isDefaultGraph())
                .findFirst()
                .orElseThrow()
                .getGraph());
    }

    /** Each actor with the part it plays; as a participant only if nothing more is said. */
    private TreeSet<String> participants(Things article, Node event) {
        TreeSet<String> participants = new TreeSet<>();
        Set<Node> parts = new HashSet<>();
        for (Role role : Role.values()) {
            if (role != Role.PARTICIPANT) {
                List<Node> actors = article.all(event, ResourceFactory.createProperty(ENT.NS + role.code()));
                parts.addAll(actors);
                actors.forEach(actor -> participants.add(role.code() + ": " + all.label(actor)));
            }
        }
        article.all(event, ENT.participant).stream()
                .filter(actor -> !parts.contains(actor))
                .forEach(actor -> participants.add(all.label(actor)));
        return participants;
    }

    private Accord occurrence() {
        List<EventAccount> told = accounts.stream()
                .filter(account -> account.occurrence().isPresent())
                .toList();
        if (told.size() < 2) {
            return Accord.SINGLE;
        }
        if (told.stream().map(EventAccount::occurrence).distinct().count() == 1) {
            return Accord.AGREES;
        }
        return pairs(told).anyMatch(pair -> contradict(pair.get(0), pair.get(1))) ? Accord.DIFFERS : Accord.UPDATE;
    }

    /** What has occurred was not called off; and nothing goes back to an earlier state in an article that is surely later. */
    private static boolean contradict(EventAccount one, EventAccount other) {
        Occurrence first = state(one);
        Occurrence second = state(other);
        boolean bothEnds = EnumSet.of(first, second).equals(EnumSet.of(Occurrence.OCCURRED, Occurrence.CANCELLED));
        return bothEnds || one.toldBy().isBefore(other.toldFrom()) && second.compareTo(first) < 0;
    }

    private static Occurrence state(EventAccount account) {
        return Code.of(Occurrence.class, account.occurrence().orElseThrow()).orElseThrow();
    }

    private Accord date() {
        List<EventAccount> told =
                accounts.stream().filter(account -> account.when().isPresent()).toList();
        if (told.size() < 2) {
            return Accord.SINGLE;
        }
        if (told.stream().map(EventAccount::when).distinct().count() == 1) {
            return Accord.AGREES;
        }
        List<List<EventAccount>> apart =
                pairs(told).filter(pair -> !meet(pair.get(0), pair.get(1))).toList();
        if (apart.isEmpty()) {
            return Accord.ADDS;
        }
        return apart.stream().allMatch(pair -> ahead(pair.get(0))) ? Accord.UPDATE : Accord.DIFFERS;
    }

    /** Other days in a later article are news while the event was still ahead, and a contradiction once it was told as held. */
    private static boolean ahead(EventAccount account) {
        return account.occurrence()
                .filter(Set.of("proposed", "planned", "confirmed")::contains)
                .isPresent();
    }

    private static boolean meet(EventAccount one, EventAccount other) {
        boolean startsTooLate = one.earliest().isPresent()
                && other.latest().isPresent()
                && one.earliest().get().isAfter(other.latest().get());
        boolean endsTooEarly = one.latest().isPresent()
                && other.earliest().isPresent()
                && one.latest().get().isBefore(other.earliest().get());
        return !startsTooLate && !endsTooEarly;
    }

    /** Places that lie within each other add exactness; others cannot all be right. */
    private Accord place() {
        Accord accord = sets(EventAccount::places);
        boolean apart = pairs(accounts.stream()
                        .filter(account -> !account.places().isEmpty())
                        .toList())
                .anyMatch(pair -> !lies(pair.get(0), pair.get(1)) && !lies(pair.get(1), pair.get(0)));
        return accord == Accord.ADDS && apart ? Accord.DIFFERS : accord;
    }

    /** Whether a place that one account tells is, or lies within, one that the other tells. */
    private static boolean lies(EventAccount inner, EventAccount outer) {
        return !Collections.disjoint(inner.placesAndWider(), outer.places());
    }

    /** Who names fewer does not deny the others: sets that are not equal add to each other. */
    private Accord sets(Function<EventAccount, ? extends Set<String>> told) {
        List<? extends Set<String>> sets =
                accounts.stream().map(told).filter(set -> !set.isEmpty()).toList();
        if (sets.size() < 2) {
            return Accord.SINGLE;
        }
        return sets.stream().distinct().count() == 1 ? Accord.AGREES : Accord.ADDS;
    }

    private static Stream<List<EventAccount>> pairs(List<EventAccount> told) {
        List<List<EventAccount>> pairs = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (EventAccount other : told.subList(i + 1, told.size())) {
                pairs.add(List.of(told.get(i), other));
            }
        }
        return pairs.stream();
    }
}
