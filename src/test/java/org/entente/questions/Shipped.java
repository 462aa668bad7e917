package org.entente.questions;

import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.store.Ground;

/** The dataset of the seeds that ship, built once. */
final class Shipped {
    static final DatasetGraph DATASET = Ground.read();

    private Shipped() {}
}
