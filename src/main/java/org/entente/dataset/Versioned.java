package org.entente.dataset;

/** A dataset that changes, and can tell which of its states a reader sees. */
public interface Versioned {
    /** The state that the running transaction of this thread sees; outside of any, the latest. */
    State state();
}
