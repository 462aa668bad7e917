package org.entente.bench.measuring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void whatACommandUsesIsCountedByTheSystem() throws IOException {
        Run run = Run.of(List.of("sh", "-c", "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done"), log(), PATIENCE);
        assertTrue(run.usage().cpu().toMillis() > 0, run::toString);
        assertTrue(run.usage().cpu().compareTo(run.wall().plusMillis(20)) <= 0, run::toString);
        assertTrue(run.usage().peakBytes() > 100_000, run::toString);
    }

    @Test
    void aCommandThatFailsSaysWithWhat() {
        IOException failure = assertThrows(
                IOException.class, () -> Run.of(List.of("sh", "-c", "echo no room; exit 3"), log(), PATIENCE));
        assertEquals("ended with 3: no room", failure.getMessage());
    }

    @Test
    void aCommandThatTakesTooLongIsEnded() {
        IOException failure =
                assertThrows(IOException.class, () -> Run.of(List.of("sleep", "60"), log(), Duration.ofMillis(50)));
        assertEquals("not done after 0 s: sleep", failure.getMessage());
    }

    private Path log() {
        return folder.resolve("log");
    }
}
