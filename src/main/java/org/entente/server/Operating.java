package org.entente.server;

import java.util.Optional;
import org.entente.guarding.Admission.Watch;

/** What an operator decides. */
public final class Operating {
    /** Nobody is known, and nothing told. */
    public static final Operating USUAL = new Operating(Optional.empty(), Watch.USUAL, false);

    private final Optional<Token> token;
    private final Watch watch;
    private final boolean trustsProxy;
    private final Patience patience;

    /**
     * What an operator decides.
     *
     * @param token by which the operator is known
     * @param watch what is kept of queries and told of them
     * @param trustsProxy whether all requests come by way of a proxy that says truly for whom it asks
     */
    public Operating(Optional<Token> token, Watch watch, boolean trustsProxy) {
        this(token, watch, trustsProxy, Patience.USUAL);
    }

    private Operating(Optional<Token> token, Watch watch, boolean trustsProxy, Patience patience) {
        this.token = token;
        this.watch = watch;
        this.trustsProxy = trustsProxy;
        this.patience = patience;
    }

    /** The same, but for how long clients are waited for. */
    Operating with(Patience other) {
        return new Operating(token, watch, trustsProxy, other);
    }

    Optional<Token> token() {
        return token;
    }

    Watch watch() {
        return watch;
    }

    boolean trustsProxy() {
        return trustsProxy;
    }

    Patience patience() {
        return patience;
    }
}
