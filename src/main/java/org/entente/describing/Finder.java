package org.entente.describing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.facts.Folded;
import org.entente.ontology.ENT;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things of a dataset that does not change by their names, in every language and spelling, with or without marks
 * and capitals. The names are read when something is first looked for.
 */
public final class Finder {
    /** What is longer is no name, and is cut. */
    public static final int LONGEST = 200;

    /** Among more names than these, mistakes are not looked for. */
    private static final int LOOKED_THROUGH = 50_000;

    /** With fewer hits than these, what was asked for may be misspelled. */
    private static final int FEW = 3;

    private static final Set<String> WITHOUT_A_NAME = Set.of("claim", "evidence");

    private final Graph graph;
    private final String things;
    private @Nullable List<Name> names;
    private @Nullable Map<Node, Integer> claims;

    private record Name(Node thing, String written, String folded) {}

    private record Match(Name name, int likeness) {}

    /** @param things what the IRIs of things start with, before their kind */
    public Finder(DatasetGraph dataset, String things) {
        this.graph = dataset.getDefaultGraph();
        this.things = things;
    }

    /** The best first: by how well a name of theirs suits, then by how many claims tell of them. */
    public List<Hit> find(String asked, int most) {
        String wanted = Folded.words(asked.substring(0, Math.min(LONGEST, asked.length())));
        if (wanted.isEmpty()) {
            return List.of();
        }
        Likeness likeness = new Likeness(wanted);
        Map<Node, Match> found = new HashMap<>();
        gather(names().stream(), likeness::of, found);
        if (found.size() < FEW) {
            gather(names().stream().limit(LOOKED_THROUGH), likeness::ofMisspelled, found);
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(Match::likeness)
                        .thenComparing(match -> -weight(match.name().thing()))
                        .thenComparing(match -> match.name().folded().length())
                        .thenComparing(match -> match.name().thing().getURI()))
                .limit(most)
                .map(match -> hit(match.name()))
                .toList();
    }

    private static void gather(Stream<Name> names, Function<String, OptionalInt> likeness, Map<Node, Match> found) {
        names.forEach(name -> likeness.apply(name.folded())
                .ifPresent(like -> found.merge(
                        name.thing(), new Match(name, like), (a, b) -> b.likeness() < a.likeness() ? b : a)));
    }

    private Hit hit(Name name) {
        List<String> english = written(name.thing(), RDFS.label.asNode());
        String title = english.isEmpty() ? name.written() : english.get(0);
        Set<String> others = new LinkedHashSet<>(written(name.thing(), SKOS.prefLabel.asNode()));
        others.add(name.written());
        others.remove(title);
        return new Hit(name.thing(), title, List.copyOf(others), weight(name.thing()));
    }

    private List<String> written(Node thing, Node property) {
        return graph.stream(thing, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .toList();
    }

    private int weight(Node thing) {
        return claims().getOrDefault(thing, 0);
    }

    private synchronized List<Name> names() {
        if (names == null) {
            names = Stream.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
                    .flatMap(property -> graph.stream(Node.ANY, property.asNode(), Node.ANY))
                    .filter(triple -> isFound(triple.getSubject()))
                    .map(triple -> name(triple.getSubject(), triple.getObject().getLiteralLexicalForm()))
                    .distinct()
                    .toList();
        }
        return names;
    }

    private boolean isFound(Node thing) {
        return thing.isURI()
                && thing.getURI().startsWith(things)
                && !WITHOUT_A_NAME.contains(
                        thing.getURI().substring(things.length()).replaceAll("/.*", ""));
    }

    private static Name name(Node thing, String written) {
        return new Name(thing, written, Folded.words(written));
    }

    /** A claim counts for what it asserts, for all that has part in that, and for who makes it. */
    private synchronized Map<Node, Integer> claims() {
        if (claims == null) {
            Map<Node, Integer> counted = new HashMap<>();
            graph.stream(Node.ANY, ENT.asserts.asNode(), Node.ANY)
                    .forEach(claim -> concerned(claim).forEach(thing -> counted.merge(thing, 1, Integer::sum)));
            claims = counted;
        }
        return claims;
    }

    private Set<Node> concerned(Triple claim) {
        List<Node> concerned = new ArrayList<>(List.of(claim.getObject()));
        Stream.concat(
                        graph.stream(claim.getObject(), Node.ANY, Node.ANY),
                        graph.stream(claim.getSubject(), ENT.claimant.asNode(), Node.ANY))
                .map(Triple::getObject)
                .filter(Node::isURI)
                .forEach(concerned::add);
        return Set.copyOf(new LinkedHashSet<>(concerned));
    }
}
