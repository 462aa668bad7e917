package org.entente.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.entente.building.Desk;

/** An article in which everything is called by a name that XML cannot have and a spreadsheet would compute. */
public final class Garbled {
    public static final String NAME = "=1+1\u0000b\u0008c\u001fd\uffffe]]>&<";

    private Garbled() {}

    public static DatasetGraph dataset() {
        DatasetGraph garbled = DatasetGraphFactory.createTxnMem();
        Desk.dataset(Desk.visit("one", "2026-03-01", "planned")).stream()
                .filter(quad -> !quad.isDefaultGraph())
                .map(Garbled::garbled)
                .forEach(quad -> {
                    garbled.add(quad);
                    garbled.getDefaultGraph().add(quad.asTriple());
                });
        return garbled;
    }

    private static Quad garbled(Quad quad) {
        Node name = NodeFactory.createLiteralString(NAME);
        return quad.getPredicate().equals(RDFS.label.asNode())
                ? new Quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), name)
                : quad;
    }
}
