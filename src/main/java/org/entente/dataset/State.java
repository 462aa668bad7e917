package org.entente.dataset;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.facts.Digest;

/**
 * A state of the data: the same statements, in whatever order they came, are the same state.
 *
 * @param sum of the digests of all statements of named graphs, since adding knows no order
 * @param since when the data came to be so
 */
public record State(BigInteger sum, Instant since) {
    private static final int DIGITS = 16;

    /** That of no statements at all. */
    public static State empty(Instant since) {
        return new State(BigInteger.ZERO, since);
    }

    /** Takes a look at every statement. */
    public static State of(DatasetGraph dataset, Instant since) {
        return new State(sum(dataset.stream().filter(quad -> !quad.isDefaultGraph())), since);
    }

    /**
     * The state that a change leads to.
     *
     * @param added what was not there
     * @param dropped what was there
     */
    public State after(Collection<Quad> added, Collection<Quad> dropped, Instant now) {
        return new State(sum.add(sum(added)).subtract(sum(dropped)), now);
    }

    /** What statements add to the sum. */
    public static BigInteger sum(Collection<Quad> quads) {
        return sum(quads.stream());
    }

    private static BigInteger sum(Stream<Quad> quads) {
        return quads.map(quad -> new BigInteger(Digest.name(DIGITS, quad), 16))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Names it in few letters, for entity tags. */
    public String name() {
        return Digest.name(DIGITS, HexFormat.of().formatHex(sum.toByteArray()));
    }
}
