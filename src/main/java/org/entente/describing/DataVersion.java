package org.entente.describing;

import java.math.BigInteger;
import java.util.HexFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.facts.Digest;

/** Names a state of the data: the same statements, whatever their order, have the same version. */
public final class DataVersion {
    private static final int DIGITS = 16;

    private DataVersion() {}

    /** The sum of the digests of all statements: adding knows no order. */
    public static String of(DatasetGraph dataset) {
        byte[] sum = dataset.stream()
                .filter(quad -> !quad.isDefaultGraph())
                .map(quad -> new BigInteger(Digest.name(DIGITS, quad), 16))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .toByteArray();
        return Digest.name(DIGITS, HexFormat.of().formatHex(sum));
    }
}
