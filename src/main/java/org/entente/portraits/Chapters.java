package org.entente.portraits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;

/** The facts that a thing has part in, by their kinds. */
final class Chapters {
    static final int LONGEST = 100;

    /** The first that fits a fact is its chapter. */
    private static final Map<String, List<Resource>> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("Pledges", List.of(ENT.Pledge));
        TITLES.put("Events", List.of(ENT.Event));
        TITLES.put("Agreements", List.of(ENT.Agreement));
        TITLES.put("Figures", List.of(ENT.Figure));
        TITLES.put("Projects", List.of(ENT.Project));
        TITLES.put("Stances", List.of(ENT.Stance));
        TITLES.put("Offices and who holds them", List.of(ENT.Tenure, ENT.Office));
        TITLES.put("Articles", List.of(ENT.Article));
        TITLES.put("Actors and places", List.of(ENT.Actor, ENT.Region));
    }

    /** Events are what most readers come for. */
    private static final Comparator<Map.Entry<String, Set<Node>>> EVENTS_FIRST =
            Comparator.comparing(entry -> !entry.getKey().equals("Events"));

    private final Graph graph;
    private final Things things;
    private final Sources sources;
    private final Lines lines;

    Chapters(Graph graph, Things things, Lines lines) {
        this.graph = graph;
        this.things = things;
        this.sources = new Sources(things);
        this.lines = lines;
    }

    /** Everything that names a thing or, of an article or a passage, everything that it tells. */
    List<Chapter> of(Node thing) {
        Set<Node> told = asserted(claims(thing, List.of(ENT.reportedIn, ENT.evidence)));
        Set<Node> facts = new LinkedHashSet<>(told.isEmpty() ? naming(thing) : told);
        Map<String, Set<Node>> kinds = new LinkedHashMap<>();
        TITLES.keySet().forEach(title -> kinds.put(title, new LinkedHashSet<>()));
        facts.forEach(fact ->
                title(fact, kinds.keySet()).forEach(title -> kinds.get(title).add(fact)));
        List<Chapter> chapters = new ArrayList<>();
        kinds.entrySet().stream()
                .filter(kind -> !kind.getValue().isEmpty())
                .sorted(EVENTS_FIRST)
                .forEach(kind -> chapters.add(chapter(kind.getKey(), kind.getValue(), thing)));
        Set<Node> said = asserted(claims(thing, List.of(ENT.claimant, ENT.capacity)));
        said.removeAll(facts);
        if (!said.isEmpty()) {
            chapters.add(chapter("Also said by " + new Titles(things).of(thing), said, thing));
        }
        return chapters;
    }

    private List<String> title(Node fact, Collection<String> titles) {
        return titles.stream()
                .filter(title -> TITLES.get(title).stream().anyMatch(type -> things.isA(fact, type)))
                .limit(1)
                .toList();
    }

    private Chapter chapter(String title, Set<Node> facts, Node thing) {
        Map<Node, String> days = new HashMap<>();
        facts.forEach(fact -> days.put(fact, lines.day(fact)));
        List<Line> told = facts.stream()
                .sorted(Comparator.comparing((Node fact) -> days.get(fact))
                        .reversed()
                        .thenComparing(Node::getURI))
                .limit(LONGEST)
                .map(fact -> lines.line(fact, thing, telling(fact, thing)))
                .toList();
        return new Chapter(title, told, facts.size() - told.size());
    }

    /** The claims of a fact; on the page of an article or a passage, only those that it makes. */
    private List<Node> telling(Node fact, Node thing) {
        List<Node> all = sources.claims(fact);
        List<Node> own = all.stream()
                .filter(claim -> List.of(ENT.reportedIn, ENT.evidence).stream()
                        .anyMatch(property -> graph.contains(claim, property.asNode(), thing)))
                .toList();
        return own.isEmpty() ? all : own;
    }

    private List<Node> claims(Node thing, List<Property> properties) {
        return properties.stream()
                .flatMap(property -> things.with(property, thing).stream())
                .filter(claim -> things.isA(claim, ENT.Claim))
                .distinct()
                .toList();
    }

    private Set<Node> asserted(List<Node> claims) {
        Set<Node> facts = new LinkedHashSet<>();
        claims.forEach(claim -> facts.addAll(things.all(claim, ENT.asserts)));
        return facts;
    }

    /** The facts that name a thing in our own vocabulary. */
    private List<Node> naming(Node thing) {
        return graph.stream(Node.ANY, Node.ANY, thing)
                .filter(triple -> triple.getPredicate().getURI().startsWith(ENT.NS))
                .filter(triple -> !Properties.DRAWN.contains(triple.getPredicate()))
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
