package org.entente.dataset;

import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.columns.ColumnDataset;
import org.entente.columns.Snapshot;
import org.entente.naming.NameIndex;
import org.entente.ontology.Prefixes;
import org.entente.operators.ColumnExecutor;

/** A dataset held in memory and loaded once. Its default graph is the union of its named graphs. */
public final class MemoryDataset {
    private MemoryDataset() {}

    /** Loads quads of named graphs. */
    public static DatasetGraph of(Stream<Quad> quads) {
        DatasetGraph dataset = new ColumnDataset(Snapshot.of(quads), Prefixes.mapping());
        ColumnExecutor.useIn(dataset.getContext());
        NameIndex.of(dataset);
        return dataset;
    }
}
