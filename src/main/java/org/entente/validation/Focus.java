package org.entente.validation;

import org.apache.jena.graph.Node;

/**
 * A thing that is held to shapes.
 *
 * @param described all that the statements say of it
 */
record Focus(Node thing, Described described, Statements statements) {
    static Focus on(Node thing, Statements statements) {
        return new Focus(thing, statements.of(thing), statements);
    }

    /** Another thing among the same statements, or most often the same. */
    Focus at(Node other) {
        return other == thing ? this : on(other, statements);
    }
}
