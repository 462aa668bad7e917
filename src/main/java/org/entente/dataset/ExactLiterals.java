package org.entente.dataset;

import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * Makes the store on disk keep each literal as it is written. By default it keeps numbers and dates by their value alone,
 * and {@code "50"^^xsd:decimal} would come back as {@code "50.0"}. It reads its settings once, when Jena starts, and this
 * has to come before it.
 */
public final class ExactLiterals implements JenaSubsystemLifecycle {
    private static final int BEFORE_ANY_STORE = 5;

    @Override
    public void start() {
        System.setProperty("tdb:store.enableInlineLiterals", "false");
        // Jena 5.6 looks whether the property above is there, but reads the value of this one.
        System.setProperty("tdb2:settings", "false");
    }

    @Override
    public void stop() {}

    @Override
    public int level() {
        return BEFORE_ANY_STORE;
    }
}
