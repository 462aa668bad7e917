package org.entente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class MemoryDatasetTest {
    private final DatasetGraph dataset = MemoryDataset.of(Stream.of(
            quad("(:one :s :p 1)"), quad("(:two :s :p 1)"), quad("(:two :s :p 2)"), quad("(:three :t :p 3)")));

    @Test
    void theDefaultGraphIsTheUnionWithEachTripleOnce() {
        assertEquals(3, dataset.getDefaultGraph().size());
        assertTrue(ask("ASK { :s :p 1 , 2 . :t :p 3 }"));
        assertEquals(3, rows("SELECT * { ?s ?p ?o }"));
    }

    @Test
    void eachNamedGraphKeepsItsOwn() {
        assertTrue(ask("ASK { GRAPH :two { :s :p 1 , 2 } }"));
        assertFalse(ask("ASK { GRAPH :one { :s :p 2 } }"));
        assertEquals(4, rows("SELECT * { GRAPH ?g { ?s ?p ?o } }"));
    }

    @Test
    void aJoinOfUnionAndNamedGraphFindsWhereSomethingIsSaid() {
        assertEquals(2, rows("SELECT * { :s :p ?o . FILTER (?o = 1) GRAPH ?g { :s :p ?o } }"));
    }

    private boolean ask(String query) {
        try (QueryExec execution = execution(query)) {
            return execution.ask();
        }
    }

    private long rows(String query) {
        try (QueryExec execution = execution(query)) {
            return execution.select().stream().count();
        }
    }

    private QueryExec execution(String query) {
        return QueryExec.dataset(dataset)
                .query("PREFIX : <http://example/> " + query)
                .build();
    }

    private static Quad quad(String text) {
        return SSE.parseQuad(
                text.replace(":", "<http://example/>").replaceAll("<http://example/>(\\w+)", "<http://example/$1>"));
    }
}
