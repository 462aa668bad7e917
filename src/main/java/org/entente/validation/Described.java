package org.entente.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * What is said of one thing: some dozens of values at the most, so that to look through all of them takes less than to hash
 * one. Properties are told apart by identity, since each is kept once.
 */
final class Described {
    /** Nothing is said. */
    static final Described NOT = new Described();

    /** Of a property, the node that stands for it; as many as ontologies have. */
    private static final Map<Node, Node> PROPERTIES = new ConcurrentHashMap<>();

    static final Node TYPE = property(RDF.type.asNode());

    private static final int USUALLY = 12;

    private Node[] properties = new Node[0];
    private Node[] values = new Node[0];
    private int size;

    /** The property as it is looked for. */
    static Node property(Node property) {
        return PROPERTIES.computeIfAbsent(property, itself -> itself);
    }

    void add(Node property, Node value) {
        if (size == values.length) {
            int room = Math.max(USUALLY, 2 * size);
            properties = Arrays.copyOf(properties, room);
            values = Arrays.copyOf(values, room);
        }
        properties[size] = property(property);
        values[size++] = value;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Each property as often as it has values. */
    List<Node> properties() {
        return Arrays.asList(properties).subList(0, size);
    }

    /** What a property holds, each thing once. */
    Collection<Node> values(Node property) {
        Collection<Node> found = List.of();
        for (int i = 0; i < size; i++) {
            if (properties[i] == property) {
                found = with(found, values[i]);
            }
        }
        return found;
    }

    private static Collection<Node> with(Collection<Node> found, Node value) {
        if (found.isEmpty()) {
            return List.of(value);
        }
        if (found.contains(value)) {
            return found;
        }
        Collection<Node> more = found.size() == 1 ? new ArrayList<>(found) : found;
        more.add(value);
        return more;
    }

    /** Whether a property holds a value. */
    boolean holds(Node property, Node value) {
        for (int i = 0; i < size; i++) {
            if (properties[i] == property && values[i].equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** This and what else is said of the same thing. */
    Described and(Described other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        Described both = new Described();
        Stream.of(this, other).forEach(one -> {
            for (int i = 0; i < one.size; i++) {
                both.add(one.properties[i], one.values[i]);
            }
        });
        return both;
    }

    static Collection<Node> joined(Collection<Node> some, Collection<Node> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        Set<Node> both = new LinkedHashSet<>(some);
        both.addAll(more);
        return both;
    }
}
