package org.entente.guarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.entente.columns.ColumnDataset;
import org.entente.columns.Snapshot;
import org.entente.dataset.DiskDataset;
import org.entente.dataset.State;
import org.entente.ontology.Prefixes;
import org.entente.operators.SameAnswers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    /** Terms have other ids afterwards, and what is known of the texts of old ids is nothing that is known of theirs. */
    @Test
    void whatIsKnownOfTextsIsForgottenWhenTheStoreIsCompacted(@TempDir Path another) throws IOException {
        DiskDataset compacted = DiskDataset.open(another, State.empty(Instant.EPOCH));
        try {
            List<Quad> gone = labelled("gone with the first", 300);
            List<Quad> kept = labelled("kept for the second", 300);
            write(compacted, dataset -> {
                gone.forEach(dataset::add);
                kept.forEach(dataset::add);
            });
            assertEquals(List.of(300, 300), found(compacted));
            write(compacted, dataset -> gone.forEach(dataset::delete));
            assertEquals(List.of(0, 300), found(compacted));
            compacted.compact();
            assertEquals(List.of(0, 300), found(compacted));
        } finally {
            compacted.close();
        }
    }

    private static List<Quad> labelled(String label, int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> SSE.parseQuad("(<g:g> <s:s%d> <p:p> \"%s %d\")".formatted(each, label, each)))
                .toList();
    }

    private static void write(DiskDataset disk, Consumer<DatasetGraph> change) throws IOException {
        disk.write(dataset -> {
            change.accept(dataset);
            return Optional.of(State.empty(Instant.EPOCH));
        });
    }

    /** How many labels of each kind are found. */
    private static List<Integer> found(DiskDataset disk) {
        return Stream.of("gone", "kept")
                .map(word -> new Strangers(disk)
                        .answer(
                                "SELECT * { ?s <p:p> ?label FILTER contains(?label, '" + word + "') }",
                                LIMITS,
                                result -> (int) Iter.count(result.rowSet())))
                .toList();
    }
}
