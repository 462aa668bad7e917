package org.entente.store;

import java.math.BigInteger;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.entente.dataset.State;

/**
 * Some of the statements that a change adds.
 *
 * @param patch the lines about them
 * @param sum what they add to that of the state
 */
record Piece(List<Quad> quads, byte[] patch, BigInteger sum) {
    static Piece of(List<Quad> quads) {
        return new Piece(quads, PatchWriter.piece(writer -> writer.add(quads)), State.sum(quads));
    }
}
