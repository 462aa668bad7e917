package org.entente.dataset;

import org.apache.jena.sparql.core.DatasetGraph;

/** A dataset that can tell which of its states a reader sees. */
public interface Versioned extends DatasetGraph {
    /** The state that the running transaction of this thread sees; outside of any, the latest. */
    State state();
}
