package org.entente.networks;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;

/** What of the graph is to be drawn: nodes in the order of their names, and ties of which both ends are among them. */
record Part(Set<Node> nodes, List<Tie> ties) {

    static Part of(Collection<Node> nodes, List<Tie> ties) {
        Set<Node> sorted = new TreeSet<>(NodeCmp::compareRDFTerms);
        sorted.addAll(nodes);
        return new Part(
                sorted,
                ties.stream()
                        .filter(tie -> sorted.contains(tie.source()) && sorted.contains(tie.target()))
                        .toList());
    }

    /** All that ties connect, and more nodes. */
    static Part around(List<Tie> ties, Collection<Node> more) {
        Set<Node> nodes = new HashSet<>(more);
        ties.forEach(tie -> nodes.addAll(List.of(tie.source(), tie.target())));
        return of(nodes, ties);
    }

    Part only(Collection<Node> kept) {
        Set<Node> wanted = Set.copyOf(kept);
        return of(nodes.stream().filter(wanted::contains).toList(), ties);
    }

    Part near(Node focus, int steps) {
        Nearness nearness = new Nearness();
        ties.forEach(tie -> nearness.join(tie.source(), tie.target()));
        return of(nearness.within(focus, steps), ties);
    }

    /** Some things, and the facts that tie at least two of them together. */
    Part joining(Set<Node> things) {
        Map<Node, Set<Node>> joined = new HashMap<>();
        for (Tie tie : ties) {
            if (things.contains(tie.target()) && !things.contains(tie.source())) {
                joined.computeIfAbsent(tie.source(), fact -> new HashSet<>()).add(tie.target());
            }
        }
        Stream<Node> facts = joined.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey);
        return of(Stream.concat(things.stream(), facts).toList(), ties);
    }

    /** Half of it the nodes with the most neighbours, some before all others; half what connects these best. */
    Part busiest(int most, Collection<Node> first) {
        if (nodes.size() <= most) {
            return this;
        }
        Set<Node> others = new HashSet<>(nodes);
        others.removeAll(first);
        Set<Node> kept = Stream.concat(first.stream(), busiest(others))
                .limit((most + 1) / 2)
                .collect(Collectors.toCollection(HashSet::new));
        others.removeAll(kept);
        List<Tie> reaching = ties.stream()
                .filter(tie -> kept.contains(tie.source()) != kept.contains(tie.target()))
                .toList();
        kept.addAll(new Part(nodes, reaching).busiest(others).limit(most / 2).toList());
        return of(kept, ties);
    }

    /** Some of the nodes, those with the most neighbours first. */
    Stream<Node> busiest(Collection<Node> some) {
        Map<Node, Set<Node>> neighbours = new HashMap<>();
        for (Tie tie : ties) {
            neighbours.computeIfAbsent(tie.source(), node -> new HashSet<>()).add(tie.target());
            neighbours.computeIfAbsent(tie.target(), node -> new HashSet<>()).add(tie.source());
        }
        return some.stream()
                .sorted(Comparator.comparing((Node node) ->
                                -neighbours.getOrDefault(node, Set.of()).size())
                        .thenComparing(Node::getURI));
    }
}
