package org.entente.networks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** How many steps things are from each other, whatever the directions of ties. */
final class Nearness {
    private final Map<Node, Set<Node>> neighbours = new HashMap<>();

    void join(Node one, Node other) {
        neighbours.computeIfAbsent(one, node -> new HashSet<>()).add(other);
        neighbours.computeIfAbsent(other, node -> new HashSet<>()).add(one);
    }

    /** All that is at most so many steps from a thing, itself included. */
    Set<Node> within(Node start, int steps) {
        Map<Node, Integer> distances = new HashMap<>(Map.of(start, 0));
        Deque<Node> open = new ArrayDeque<>(distances.keySet());
        while (!open.isEmpty()) {
            Node next = open.remove();
            int distance = distances.get(next) + 1;
            if (distance <= steps) {
                neighbours.getOrDefault(next, Set.of()).stream()
                        .filter(node -> distances.putIfAbsent(node, distance) == null)
                        .forEach(open::add);
            }
        }
        return distances.keySet();
    }
}
