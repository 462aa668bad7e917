package org.entente.guarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.columns.ColumnDataset;
import org.entente.columns.Snapshot;
import org.entente.dataset.DiskDataset;
import org.entente.dataset.State;
import org.entente.ontology.Prefixes;
import org.entente.operators.SameAnswers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A store on disk answers strangers as the engine answers of what is in memory. */
class StoredQuadsTest {
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30), 1_000_000, 10_000_000, 100_000_000);
    private static final DatasetGraph MEMORY =
            new ColumnDataset(Snapshot.of(SameAnswers.QUADS.stream()), Prefixes.mapping());

    @TempDir
    private static Path folder;

    private static DiskDataset disk;

    @BeforeAll
    static void fill() throws IOException {
        disk = DiskDataset.open(folder, State.empty(Instant.EPOCH));
        disk.write(dataset -> {
            SameAnswers.QUADS.forEach(dataset::add);
            return Optional.of(State.empty(Instant.EPOCH));
        });
    }

    @AfterAll
    static void close() {
        disk.close();
    }

    @ParameterizedTest
    @MethodSource("org.entente.operators.SameAnswers#queries")
    void theAnswersAreTheSame(String text) {
        Query query = SameAnswers.query(text);
        List<String> told =
                new Strangers(disk).answer(query.toString(), LIMITS, result -> SameAnswers.of(query, result));
        assertEquals(SameAnswers.of(MEMORY, text, false), told.stream().sorted().toList());
    }
}
