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
        return ready(new ColumnDataset(Snapshot.of(quads), Prefixes.mapping()));
    }

    /** Loads quads of named graphs whose state is known, so that nobody has to work it out. */
    public static DatasetGraph of(Stream<Quad> quads, State state) {
        return ready(new Known(Snapshot.of(quads), state));
    }

    private static DatasetGraph ready(ColumnDataset dataset) {
        ColumnExecutor.useIn(dataset.getContext());
        NameIndex.of(dataset);
        return dataset;
    }

    private static final class Known extends ColumnDataset implements Versioned {
        private final State state;

        Known(Snapshot snapshot, State state) {
            super(snapshot, Prefixes.mapping());
            this.state = state;
        }

        @Override
        public State state() {
            return state;
        }
    }
}
