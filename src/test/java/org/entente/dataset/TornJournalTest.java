package org.entente.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornJournalTest {
    private static final State STATE = State.empty(Instant.EPOCH);
    private static final List<Quad> QUADS = List.of(SSE.parseQuad("(<urn:g> <urn:s> <urn:p> 'kept')"));

    @TempDir
    private Path folder;

    private Path journal() {
        return folder.resolve("Data-0001/journal.jrnl");
    }

    private static byte[] entry(int length, int there) {
        ByteBuffer entry = ByteBuffer.allocate(3 * Integer.BYTES + ComponentId.SIZE + there);
        return entry.putInt(0, length).array();
    }

    private void fill() {
        DiskDataset disk = DiskDataset.open(folder, STATE);
        try {
            disk.write(dataset -> {
                QUADS.forEach(dataset::add);
                return Optional.of(STATE);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            disk.close();
        }
    }

    /** How a program that is killed may leave the last entry: bytes that were to come, and bytes that have come. */
    @ParameterizedTest
    @CsvSource({"24, 0", "24, 5", "2000000000, 3", "0, -9", "24, -13"})
    void aStoreWhoseLastEntryIsTornIsOpenedAsItWas(int length, int there) throws IOException {
        fill();
        byte[] whole = entry(length, Math.max(0, there));
        Files.write(journal(), Arrays.copyOf(whole, whole.length + Math.min(0, there)));

        DiskDataset disk = DiskDataset.open(folder, STATE);
        try {
            assertEquals(QUADS, disk.calculateRead(() -> disk.stream().toList()));
        } finally {
            disk.close();
        }
    }

    @Test
    void entriesThatAreWholeStay() throws IOException {
        fill();
        ByteBuffer two = ByteBuffer.allocate(200).put(entry(24, 24)).put(entry(-1, 0));
        byte[] whole = Arrays.copyOf(two.array(), two.position());
        Files.write(journal(), whole);
        TornJournal.mend(folder);
        assertArrayEquals(whole, Files.readAllBytes(journal()));

        Files.write(journal(), Arrays.copyOf(two.array(), two.position() + 7));
        TornJournal.mend(folder);
        assertArrayEquals(whole, Files.readAllBytes(journal()));
    }
}
