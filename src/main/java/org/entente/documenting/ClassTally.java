package org.entente.documenting;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The things of one class. */
final class ClassTally {
    private long entities;
    private int weight;
    private @Nullable Node example;

    /** @param statements how many are made of the thing: the more, the better an example it is */
    void add(Node thing, int statements) {
        entities++;
        Node best = example;
        if (best == null
                || statements > weight
                || statements == weight && thing.toString().compareTo(best.toString()) < 0) {
            example = thing;
            weight = statements;
        }
    }

    long entities() {
        return entities;
    }

    @Nullable
    Node example() {
        return example;
    }
}
