package org.entente.guarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.entente.dataset.DiskDataset;
import org.entente.dataset.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries have the same bounds wherever the data is. */
class StoresTest {
    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30), 1000, 100_000, 2_000);
    private static final int NODES = 70;

    /** A store, and what it is called in reports. */
    record Store(String name, DatasetGraph dataset) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    private static Path folder;

    private static DiskDataset disk;

    @BeforeAll
    static void fill() throws IOException {
        State state = State.empty(Instant.EPOCH);
        disk = DiskDataset.open(folder, state);
        disk.write(dataset -> {
            dense("<g:g>").forEach(dataset::add);
            return Optional.of(state);
        });
    }

    @AfterAll
    static void close() {
        disk.close();
    }

    static Stream<Store> stores() {
        DatasetGraph memory = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(memory, () -> dense("_").forEach(memory::add));
        return Stream.of(new Store("memory", memory), new Store("disk", disk));
    }

    /** Everything leads everywhere. */
    private static Stream<Quad> dense(String graph) {
        return IntStream.range(0, NODES * NODES)
                .mapToObj(number ->
                        SSE.parseQuad("(%s <n:%d> <p:p> <n:%d>)".formatted(graph, number / NODES, number % NODES)));
    }

    private static long rows(DatasetGraph dataset, String text, Limits limits) {
        return new Strangers(dataset).answer(text, limits, answer -> RowSetOps.count(answer.rowSet()));
    }

    private static int status(DatasetGraph dataset, String text, Limits limits) {
        return assertThrows(Refusal.class, () -> rows(dataset, text, limits)).status();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsAskedForIsFound(Store store) {
        assertEquals(NODES, rows(store.dataset, "SELECT * { <n:1> <p:p> ?o }", SMALL));
        assertEquals(NODES, rows(store.dataset, "SELECT * { <n:1> <p:p>+ ?o }", SMALL));
        assertEquals(1, rows(store.dataset, "SELECT * { <n:1> <p:p> ?o FILTER(STRENDS(STR(?o), ':7')) }", SMALL));
        assertEquals(NODES, rows(store.dataset, "SELECT DISTINCT ?s { ?s <p:p> <n:3> } ORDER BY ?s", SMALL));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWouldBeHeldIsCounted(Store store) {
        for (String query : List.of(
                "SELECT * { ?s <p:p> ?o } ORDER BY ?o LIMIT 2000",
                "SELECT (COUNT(DISTINCT ?x) AS ?n) { { SELECT DISTINCT ?s ?x { ?s <p:p> ?x } } }",
                "SELECT (COUNT(*) AS ?n) { { ?s <p:p> ?o } MINUS { ?s <p:p> ?o . ?o <p:p> ?s } }")) {
            assertEquals(413, status(store.dataset, query, SMALL), query);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void pathsEndWithinTheirSteps(Store store) {
        assertEquals(413, status(store.dataset, "SELECT (COUNT(*) AS ?n) { ?a <p:p>* ?b . ?c <p:p>* ?d }", SMALL));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void pathsAndPatternsEndWithinTheirTime(Store store) {
        Limits hurried = new Limits(Duration.ofMillis(700), Duration.ofSeconds(10), 1000, 100_000, 1_000_000_000);
        for (String query : List.of(
                "ASK { ?a (<p:p>|^<p:p>)* ?b . ?c (<p:p>/<p:p>)* ?d . ?e (!<p:q>)+ ?f FILTER(?b = <n:no> && ?f = <n:no>) }",
                "ASK { ?a <p:p> ?b . ?c <p:p> ?d . ?e <p:p> ?f . ?g <p:p> ?h FILTER(?a = <n:no> && ?h = <n:no> || ?b = ?no) }")) {
            assertEquals(503, status(store.dataset, query, hurried), query);
        }
    }

    @Test
    void patternsOfAnyGraphEndWithinTheirTime() {
        Limits hurried = new Limits(Duration.ofMillis(700), Duration.ofSeconds(10), 1000, 100_000, 1_000_000_000);
        String fourfold = "?a <p:p> ?b . ?c <p:p> ?d . ?e <p:p> ?f . ?h <p:p> ?i";
        for (String query : List.of(
                "ASK { GRAPH ?g { " + fourfold + " FILTER(STRLEN(STR(?i)) = 99) } }",
                "SELECT (COUNT(*) AS ?n) { GRAPH ?g { " + fourfold + " } }",
                "ASK { GRAPH ?g { ?a <p:p> ?b OPTIONAL { " + fourfold
                        + " FILTER(STRLEN(STR(?i)) = 99) } FILTER(BOUND(?i)) } }")) {
            assertEquals(503, status(disk, query, hurried), query);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void functionsHaveTheirBounds(Store store) {
        String text = "SELECT (CONCAT(STR(?s), STR(?o)) AS ?x) { ?s <p:p> ?o } LIMIT 5";
        assertEquals(5, rows(store.dataset, text, SMALL));
        assertTrue(assertThrows(
                        Refusal.class, () -> rows(store.dataset, "SELECT (<java:evil>(?o) AS ?x) { ?s ?p ?o }", SMALL))
                .getMessage()
                .contains("There is no function"));
    }
}
