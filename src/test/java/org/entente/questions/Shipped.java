package org.entente.questions;

import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.building.Road;
import org.entente.building.Sources;
import org.entente.dataset.MemoryDataset;
import org.entente.mapping.Iris;

/** The dataset of the seeds that ship, built once. */
final class Shipped {
    static final DatasetGraph DATASET =
            MemoryDataset.of(new Road(Iris.DEFAULT, file -> {}).build(Sources.shipped()).stream());

    private Shipped() {}
}
