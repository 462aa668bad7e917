package org.entente.guarding;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;

/**
 * What is done to the algebra of a query so that its functions have bounds and its blank nodes their scope. What is meant for
 * another endpoint stays as it is written.
 */
record Bounding(Deadline deadline) {
    /** Before the engine looks for a better order of things: unknown functions are none of its business. */
    Op first(Op op) {
        Bounds bounds = new Bounds(deadline);
        return Transformer.transformSkipService(new BoundedGroups(bounds, deadline), bounds, op);
    }

    /** When nothing is moved any more. */
    Op last(Op op) {
        return Transformer.transformSkipService(new BlankNodes(), op);
    }
}
