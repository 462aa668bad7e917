package org.entente.store;

import java.io.OutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A dataset that is being changed, and what of it has changed: what is dropped and added again has not. */
final class Tracked {
    private final DatasetGraph dataset;
    private final Set<Quad> added = new LinkedHashSet<>();
    private final Set<Quad> dropped = new LinkedHashSet<>();

    Tracked(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    Set<Quad> added() {
        return added;
    }

    Set<Quad> dropped() {
        return dropped;
    }

    /** All that is known, as it stands now. */
    Graph known() {
        return dataset.getUnionGraph();
    }

    /** The named graphs that there are. */
    List<Node> graphs() {
        return Iter.toList(dataset.listGraphNodes());
    }

    List<Quad> in(Node graph) {
        return find(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    List<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return Iter.toList(dataset.findNG(graph, subject, predicate, object));
    }

    /** Puts statements in the place of others. */
    void replace(Collection<Quad> before, Collection<Quad> after) {
        Set<Quad> staying = new HashSet<>(after);
        before.stream().filter(quad -> !staying.contains(quad)).forEach(this::drop);
        after.forEach(this::add);
    }

    void add(Quad quad) {
        if (!dataset.contains(quad)) {
            dataset.add(quad);
            if (!dropped.remove(quad)) {
                added.add(quad);
            }
        }
    }

    void drop(Quad quad) {
        if (dataset.contains(quad)) {
            dataset.delete(quad);
            if (!added.remove(quad)) {
                dropped.add(quad);
            }
        }
    }

    /** Writes what has changed, as RDF Patch in one transaction. */
    void patch(OutputStream out) {
        PatchWriter.write(added, dropped, out);
    }
}
