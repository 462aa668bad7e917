package org.entente.documenting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** The statements with one property. */
final class PropertyTally {
    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> objects = new HashSet<>();
    private final Map<Node, Long> carriers = new HashMap<>();
    private long triples;
    private int weight;
    private @Nullable Triple example;

    /** @param statements how many are made of the subject: the more, the better an example it is */
    void add(Triple statement, int statements) {
        triples++;
        subjects.add(statement.getSubject());
        objects.add(statement.getObject());
        Triple best = example;
        if (best == null
                || statements > weight
                || statements == weight && statement.toString().compareTo(best.toString()) < 0) {
            example = statement;
            weight = statements;
        }
    }

    void carriedBy(Set<Node> types) {
        types.forEach(type -> carriers.merge(type, 1L, Long::sum));
    }

    long triples() {
        return triples;
    }

    Set<Node> subjects() {
        return subjects;
    }

    Set<Node> objects() {
        return objects;
    }

    /** The classes whose things have the property, each with the number of those that do. */
    Map<Node, Long> carriers() {
        return carriers;
    }

    Optional<Triple> example() {
        return Optional.ofNullable(example);
    }
}
