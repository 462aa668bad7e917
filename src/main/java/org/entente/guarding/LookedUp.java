package org.entente.guarding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.GraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTableWrapper;

/**
 * What one query has found in the indexes of a store on disk. Its joins ask for the same again and again: for the day of an
 * article as often as it has claims. To ask the tree costs ten times as much as to remember.
 */
final class LookedUp {
    /** As many tuples as are remembered of one look-up; what finds more is asked for again. */
    private static final int MOST_OF_ONE = 16;

    /** As many look-ups as are remembered before all are forgotten: a few megabytes. */
    private static final int MOST = 1 << 14;

    private final Map<Tuple<NodeId>, List<Tuple<NodeId>>> found = new HashMap<>();

    /** A graph of the store, or the union of all, in which patterns are matched so. */
    GraphTDB in(DatasetGraphTDB store, Node graph) {
        return new Remembering(store, graph);
    }

    private Iterator<Tuple<NodeId>> find(NodeTupleTable table, Tuple<NodeId> wanted) {
        List<Tuple<NodeId>> known = found.get(wanted);
        return known == null ? lookUp(table, wanted) : known.iterator();
    }

    private Iterator<Tuple<NodeId>> lookUp(NodeTupleTable table, Tuple<NodeId> wanted) {
        Iterator<Tuple<NodeId>> tuples = table.find(wanted);
        List<Tuple<NodeId>> first = new ArrayList<>();
        while (first.size() < MOST_OF_ONE && tuples.hasNext()) {
            first.add(tuples.next());
        }
        if (tuples.hasNext()) {
            return Iter.concat(first.iterator(), tuples);
        }
        if (found.size() == MOST) {
            found.clear();
        }
        found.put(wanted, first);
        return first.iterator();
    }

    private final class Remembering extends GraphTDB {
        private final NodeTupleTable table;

        Remembering(DatasetGraphTDB store, Node graph) {
            super(store, graph, store.getStoragePrefixes());
            this.table = new NodeTupleTableWrapper(super.getNodeTupleTable()) {
                @Override
                public Iterator<Tuple<NodeId>> find(Tuple<NodeId> wanted) {
                    return LookedUp.this.find(nodeTupleTable, wanted);
                }
            };
        }

        @Override
        public NodeTupleTable getNodeTupleTable() {
            return table;
        }
    }
}
