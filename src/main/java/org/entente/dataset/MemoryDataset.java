package org.entente.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.naming.NameIndex;
import org.entente.ontology.Prefixes;

/**
 * A dataset held in memory and loaded once. Its default graph is the union of its named graphs, kept as a graph of its
 * own: a second copy of the triples buys look-ups that do not have to visit every article.
 */
public final class MemoryDataset {
    private MemoryDataset() {}

    /** Loads quads of named graphs. */
    public static DatasetGraph of(Stream<Quad> quads) {
        Graph union = GraphFactory.createGraphMem();
        union.getPrefixMapping().setNsPrefixes(Prefixes.mapping());
        Map<Node, Graph> graphs = new HashMap<>();
        quads.forEach(quad -> {
            union.add(quad.asTriple());
            graphs.computeIfAbsent(quad.getGraph(), name -> GraphFactory.createGraphMem())
                    .add(quad.asTriple());
        });
        DatasetGraph dataset = new LoadedOnce(union);
        graphs.forEach(dataset::addGraph);
        NameIndex.of(dataset);
        return dataset;
    }

    /** Asked for a graph that it does not have, it answers with an empty one, where its parent would make one. */
    private static final class LoadedOnce extends DatasetGraphMapLink {
        LoadedOnce(Graph union) {
            super(union);
        }

        @Override
        public Graph getGraph(Node name) {
            return Quad.isUnionGraph(name) || Quad.isDefaultGraph(name) || containsGraph(name)
                    ? super.getGraph(name)
                    : Graph.emptyGraph;
        }
    }
}
