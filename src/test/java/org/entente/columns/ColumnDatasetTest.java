package org.entente.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class ColumnDatasetTest {
    private static final Quad ONE = SSE.parseQuad("(<g> <s> <p> 1)");
    private static final Quad TWO = SSE.parseQuad("(<h> <s> <p> 1)");
    private static final Quad THREE = SSE.parseQuad("(<h> <s> <p> 1.0)");
    private static final Quad LATER = SSE.parseQuad("(<later> <s> <p> 2)");
    private static final Node LATER_GRAPH = LATER.getGraph();

    private final Led dataset = new Led();

    private static final class Led extends ColumnDataset {
        Led() {
            super(
                    Snapshot.of(Stream.of(ONE, TWO, THREE)),
                    PrefixMapping.Factory.create().setNsPrefix("a", "b"));
        }

        void follow(Quad quad) {
            lead(latest().after(List.of(quad), List.of()));
        }
    }

    @Test
    void theDefaultGraphIsTheUnionAndNumbersOfOneValueStayWhatTheyWere() {
        assertEquals(2, dataset.getDefaultGraph().size());
        assertEquals(2, dataset.getUnionGraph().size());
        assertEquals(2, dataset.getGraph(THREE.getGraph()).size());
        assertEquals(1, dataset.getGraph(ONE.getGraph()).size());
        assertEquals(5, dataset.stream().count());
        assertEquals("b", dataset.prefixes().get("a"));
        assertEquals("b", dataset.getDefaultGraph().getPrefixMapping().getNsPrefixURI("a"));
    }

    @Test
    void aGraphThatIsNotThereIsEmpty() {
        assertFalse(dataset.containsGraph(LATER_GRAPH));
        assertTrue(dataset.getGraph(LATER_GRAPH).isEmpty());
        assertEquals(0, dataset.getGraph(LATER_GRAPH).size());
        assertFalse(dataset.findNG(LATER_GRAPH, null, null, null).hasNext());
        assertEquals(2, dataset.size());
        assertEquals(
                Set.of(ONE.getGraph(), TWO.getGraph()),
                Iter.asStream(dataset.listGraphNodes()).collect(Collectors.toSet()));
    }

    @Test
    void aReaderSeesOneStateFromBeginningToEndAndTheNextOneAfterwards() {
        dataset.begin(TxnType.READ);
        dataset.follow(LATER);
        assertFalse(dataset.contains(LATER));
        assertFalse(dataset.getDefaultGraph().contains(LATER.asTriple()));
        dataset.end();
        assertTrue(dataset.contains(LATER));
        assertTrue(dataset.containsGraph(LATER_GRAPH));
    }

    @Test
    void readersDoNotWriteAndDoNotBeginTwice() {
        assertThrows(UnsupportedOperationException.class, () -> dataset.begin(TxnType.WRITE));
        assertThrows(UnsupportedOperationException.class, () -> dataset.delete(ONE));
        assertThrows(UnsupportedOperationException.class, () -> dataset.removeGraph(ONE.getGraph()));
        assertFalse(dataset.isInTransaction());
        dataset.begin(TxnType.READ);
        assertTrue(dataset.isInTransaction());
        assertThrows(JenaTransactionException.class, () -> dataset.begin(TxnType.READ));
        dataset.commit();
        assertFalse(dataset.isInTransaction());
    }
}
