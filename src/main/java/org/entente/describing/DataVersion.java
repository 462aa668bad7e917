package org.entente.describing;

import java.math.BigInteger;
import java.util.HexFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.facts.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Names a state of the data that does not change: the same statements, whatever their order, have the same name. It is
 * worked out when it is first asked for, since that takes a look at every statement.
 */
public final class DataVersion {
    private static final int DIGITS = 16;

    private final DatasetGraph dataset;
    private @Nullable String name;

    public DataVersion(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    public synchronized String name() {
        if (name == null) {
            name = Digest.name(DIGITS, HexFormat.of().formatHex(sum().toByteArray()));
        }
        return name;
    }

    /** The sum of the digests of all statements: adding knows no order. */
    private BigInteger sum() {
        return dataset.stream()
                .filter(quad -> !quad.isDefaultGraph())
                .map(quad -> new BigInteger(Digest.name(DIGITS, quad), 16))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
