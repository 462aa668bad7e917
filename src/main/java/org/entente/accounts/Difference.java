package org.entente.accounts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * What one state of the data has that another has not.
 *
 * @param added in the order of graphs, subjects and predicates
 * @param dropped in the same order
 */
public record Difference(List<Quad> added, List<Quad> dropped) {
    public static Difference between(Collection<Quad> before, Collection<Quad> after) {
        Set<Quad> first = Set.copyOf(before);
        Set<Quad> second = Set.copyOf(after);
        return new Difference(without(second, first), without(first, second));
    }

    private static List<Quad> without(Set<Quad> quads, Set<Quad> others) {
        return quads.stream()
                .filter(quad -> !others.contains(quad))
                .sorted(Comparator.comparing(Quad::toString))
                .toList();
    }

    /** What became of one thing. */
    public enum Fate {
        ADDED,
        DROPPED,
        CHANGED
    }

    public boolean isEmpty() {
        return added.isEmpty() && dropped.isEmpty();
    }

    /**
     * The things concerned, each with its fate: a thing that both states describe is changed.
     *
     * @param before what the first state describes
     * @param after what the second describes
     */
    public SortedMap<String, Fate> things(Collection<Quad> before, Collection<Quad> after) {
        Set<Node> first = before.stream().map(Quad::getSubject).collect(Collectors.toSet());
        Set<Node> second = after.stream().map(Quad::getSubject).collect(Collectors.toSet());
        SortedMap<String, Fate> fates = new TreeMap<>();
        for (List<Quad> quads : List.of(added, dropped)) {
            for (Quad quad : quads) {
                Node thing = quad.getSubject();
                boolean both = first.contains(thing) && second.contains(thing);
                fates.put(thing.getURI(), both ? Fate.CHANGED : quads == added ? Fate.ADDED : Fate.DROPPED);
            }
        }
        return fates;
    }

    /** What a thing gained and lost: triples, those gained first. */
    public Map<Boolean, Set<Triple>> of(String thing) {
        return Map.of(true, about(thing, added), false, about(thing, dropped));
    }

    private static Set<Triple> about(String thing, List<Quad> quads) {
        Set<Triple> triples = new TreeSet<>(Comparator.comparing(Triple::toString));
        quads.stream()
                .filter(quad -> quad.getSubject().getURI().equals(thing))
                .forEach(quad -> triples.add(quad.asTriple()));
        return triples;
    }
}
